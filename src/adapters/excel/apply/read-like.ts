const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The look of one cell, loaded; `applyLook` gives it to others. */
export interface LikeQuery {
  readonly format: Excel.RangeFormat;
  readonly borders: readonly { readonly side: (typeof SIDES)[number]; readonly border: Excel.RangeBorder }[];
}

/**
 * Asks for the look of a cell. Copying formats in Excel would bring along conditional formats and merges, so the look
 * is read and set.
 */
export function queueLike(cell: Excel.Range): LikeQuery {
  const format = cell.format.load(
    "horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit," +
      "fill/color,fill/pattern,font/name,font/size,font/color,font/bold,font/italic,protection/locked",
  );
  return {
    format,
    borders: SIDES.map((side) => ({
      side,
      border: cell.format.borders.getItem(side).load("style,weight,color"),
    })),
  };
}

/** Gives a range the look of a cell; lines between its cells are those around the cell. */
export function applyLook(
  { format, borders }: LikeQuery,
  range: Excel.Range,
  rows: number,
  columns: number,
): void {
  const { font, fill } = format;
  range.format.set({
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    wrapText: format.wrapText,
    indentLevel: format.indentLevel,
    shrinkToFit: format.shrinkToFit,
    font: { name: font.name, size: font.size, color: font.color, bold: font.bold, italic: font.italic },
  });
  range.format.protection.locked = format.protection.locked;
  if (fill.pattern === "None") range.format.fill.clear();
  else range.format.fill.color = fill.color;
  for (const { side, border } of borders) {
    setLine(range, side, border);
    if (side === "EdgeTop" && rows > 1) setLine(range, "InsideHorizontal", border);
    if (side === "EdgeLeft" && columns > 1) setLine(range, "InsideVertical", border);
  }
}

function setLine(
  range: Excel.Range,
  index: (typeof SIDES)[number] | "InsideHorizontal" | "InsideVertical",
  { style, weight, color }: Excel.RangeBorder,
): void {
  const line = range.format.borders.getItem(index);
  line.style = style;
  if (style === "None") return;
  // A double line has one weight only.
  if (style !== "Double") line.weight = weight;
  line.color = color;
}
