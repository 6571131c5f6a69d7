import type { Area, Cell, CellValue, SheetSnapshot, Span } from "../../src/core/sheet/snapshot";

/** Maps a row or column to where it stands after an insertion. */
type Shift = (index: number) => number;

function shiftBy(from: number, count: number): Shift {
  return (index) => (index >= from ? index + count : index);
}

function shiftArea(area: Area, row: Shift, column: Shift): Area {
  return {
    top: row(area.top),
    left: column(area.left),
    bottom: row(area.bottom),
    right: column(area.right),
  };
}

function shiftSpan({ first, last }: Span, shift: Shift): Span {
  return { first: shift(first), last: shift(last) };
}

function move(sheet: SheetSnapshot, row: Shift, column: Shift): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: row(cell.row), column: column(cell.column) })),
    merges: sheet.merges.map((merge) => shiftArea(merge, row, column)),
    hiddenRows: sheet.hiddenRows.map((span) => shiftSpan(span, row)),
    hiddenColumns: sheet.hiddenColumns.map((span) => shiftSpan(span, column)),
    tables: sheet.tables.map((table) => ({ ...table, area: shiftArea(table.area, row, column) })),
    ...(sheet.validations === undefined
      ? {}
      : {
          validations: sheet.validations.map((validation) => ({
            ...validation,
            areas: validation.areas.map((area) => shiftArea(area, row, column)),
          })),
        }),
  };
}

const STAY: Shift = (index) => index;

/** Inserts empty rows, as Excel does: merges across the place grow. */
export function insertRows(sheet: SheetSnapshot, at: number, count: number): SheetSnapshot {
  return move(sheet, shiftBy(at, count), STAY);
}

/** Inserts empty columns likewise. */
export function insertColumns(sheet: SheetSnapshot, at: number, count: number): SheetSnapshot {
  return move(sheet, STAY, shiftBy(at, count));
}

/** Writes constants; a cell that was there is replaced. */
export function putCells(
  sheet: SheetSnapshot,
  written: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): SheetSnapshot {
  const key = ({ row, column }: { readonly row: number; readonly column: number }): string =>
    `${String(row)},${String(column)}`;
  const cells = new Map<string, Cell>(sheet.cells.map((cell) => [key(cell), cell]));
  for (const cell of written) cells.set(key(cell), { ...cell });
  return { ...sheet, cells: inOrder([...cells.values()]) };
}

/** Changes the texts of some cells. */
export function mapTexts(sheet: SheetSnapshot, change: (text: string, cell: Cell) => string): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === "string" ? { ...cell, value: change(cell.value, cell) } : cell,
    ),
  };
}

/** Exchanges the contents of two columns in some rows. */
export function swapColumns(
  sheet: SheetSnapshot,
  a: number,
  b: number,
  isMoved: (row: number) => boolean,
): SheetSnapshot {
  const other = (column: number): number => (column === a ? b : column === b ? a : column);
  return {
    ...sheet,
    cells: inOrder(
      sheet.cells.map((cell) => (isMoved(cell.row) ? { ...cell, column: other(cell.column) } : cell)),
    ),
    merges: sheet.merges.map((merge) =>
      isMoved(merge.top) && merge.left === merge.right
        ? { ...merge, left: other(merge.left), right: other(merge.right) }
        : merge,
    ),
  };
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The last row and column that hold something; -1 for an empty sheet. */
export function extent({ cells }: SheetSnapshot): { readonly row: number; readonly column: number } {
  return cells.reduce(
    (end, { row, column }) => ({ row: Math.max(end.row, row), column: Math.max(end.column, column) }),
    { row: -1, column: -1 },
  );
}
