import { intersectAreas, sizeOf } from "../../../core/sheet/area";
import type { CellBorder, CellFormat } from "../../../core/sheet/cell-format";
import type { SetFormat, SetValidation, Validation } from "../../../core/sheet/edit";
import type { Area } from "../../../core/sheet/snapshot";
import { rangeOf } from "../read-batch";
import { setNumberFormat } from "./number-formats";
import { applyLook } from "./read-like";
import type { OldValidation, SheetState } from "./sheet-state";
import { SMALL, type Step } from "./step";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHT = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const EDGES = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;
const SIDES = ["top", "right", "bottom", "left"] as const;

/** The style of undressed cells. Clearing formats in Excel would take conditional formats along. */
const NORMAL = "Normal";

function drawLine(
  range: Excel.Range,
  index: Excel.BorderIndex | `${Excel.BorderIndex}`,
  { style, color }: CellBorder,
): void {
  const line = range.format.borders.getItem(index as "EdgeTop");
  line.style = style === "double" ? "Double" : "Continuous";
  if (style !== "double") line.weight = WEIGHT[style];
  line.color = color;
}

function drawBorders(range: Excel.Range, area: Area, { border, edges }: CellFormat): void {
  const { rows, columns } = sizeOf(area);
  if (border !== undefined) {
    for (const side of SIDES) drawLine(range, EDGES[side], border);
    if (columns > 1) drawLine(range, "InsideVertical", border);
    if (rows > 1) drawLine(range, "InsideHorizontal", border);
  }
  for (const side of SIDES) {
    const edge = edges?.[side];
    if (edge !== undefined) drawLine(range, EDGES[side], edge);
  }
}

/** The properties of a format that are plain values, as office.js takes them. */
function toProperties(format: CellFormat): Excel.Interfaces.RangeFormatUpdateData {
  const { horizontal, vertical, wrap, indent, shrinkToFit, fill, locked } = format;
  const { fontName: name, fontSize: size, fontColor: color, bold, italic } = format;
  const font = {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
  return {
    ...(horizontal !== undefined && { horizontalAlignment: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
    ...(shrinkToFit !== undefined && { shrinkToFit }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(locked !== undefined && { protection: { locked } }),
  };
}

/** What one line of a border weighs in a request, and what all the looks of a cell that are taken over. */
const BYTES_OF_LINE = 480;
const BYTES_OF_LIKE = 1_400;

function weighFormat(area: Area, format: CellFormat | null): number {
  if (format === null) return SMALL;
  const { rows, columns } = sizeOf(area);
  const lines = SIDES.length + (rows > 1 ? 1 : 0) + (columns > 1 ? 1 : 0);
  const edges = Object.keys(format.edges ?? {}).length;
  const drawn = (format.border === undefined ? 0 : lines) + (format.like === undefined ? 0 : lines) + edges;
  return 2 * SMALL + drawn * BYTES_OF_LINE + (format.like === undefined ? 0 : BYTES_OF_LIKE);
}

/**
 * Gives an area a look. Where the area was unused before, taking it back gives it the look of unused cells; elsewhere
 * the look that was there is not known in full and stays changed.
 */
export function planFormat(sheet: string, { area, format }: SetFormat, state: SheetState | undefined): Step {
  const open = (context: Excel.RequestContext) => rangeOf(context.workbook.worksheets.getItem(sheet), area);
  const wasUnused = state?.used === undefined || intersectAreas(state.used, area) === undefined;
  return {
    bytes: weighFormat(area, format),
    queue: (context) => {
      const range = open(context);
      if (format === null) {
        range.style = NORMAL;
        return undefined;
      }
      const like =
        format.like && state?.likes.get(`${String(format.like.row)},${String(format.like.column)}`);
      const { rows, columns } = sizeOf(area);
      if (like !== undefined) applyLook(like, range, rows, columns);
      const properties = toProperties(format);
      if (Object.keys(properties).length > 0) range.format.set(properties);
      drawBorders(range, area, format);
      if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
      return undefined;
    },
    ...(wasUnused && {
      restore: () => (context: Excel.RequestContext) => {
        open(context).style = NORMAL;
      },
    }),
  };
}

function toRule(validation: Validation): Excel.DataValidationRule {
  switch (validation.type) {
    case "list": {
      const { source } = validation;
      return {
        list: { inCellDropDown: true, source: typeof source === "string" ? source : source.join(",") },
      };
    }
    case "date":
      // Serial numbers of days are 1 and more; as a formula, so that no locale reads it.
      return { date: { formula1: "=1", operator: "GreaterThanOrEqualTo" } };
    case "wholeNumber":
      return { wholeNumber: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
  }
}

/** @param before what the area accepted, loaded */
export function planValidation(
  sheet: string,
  { area, validation }: SetValidation,
  before: OldValidation | undefined,
): Step {
  const open = (context: Excel.RequestContext) =>
    rangeOf(context.workbook.worksheets.getItem(sheet), area).dataValidation;
  return {
    bytes: SMALL,
    queue: (context) => {
      const target = open(context);
      target.clear();
      if (validation === null) return undefined;
      target.rule = toRule(validation);
      const { prompt, error } = validation;
      if (prompt !== undefined) target.prompt = { ...prompt, showPrompt: true };
      target.errorAlert =
        error === undefined
          ? { title: "", message: "", style: "Stop", showAlert: false }
          : { ...error, style: "Stop", showAlert: true };
      return undefined;
    },
    restore: () => (context) => {
      const target = open(context);
      target.clear();
      const old = before?.validation;
      if (old === undefined || ["None", "Inconsistent", "MixedCriteria"].includes(old.type)) return;
      target.rule = old.rule;
      target.prompt = old.prompt;
      target.errorAlert = old.errorAlert;
    },
  };
}
