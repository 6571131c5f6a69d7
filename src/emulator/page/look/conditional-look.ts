import { holdsCell } from "../../../core/sheet/area";
import type { ConditionalFormatState } from "../../model/conditional-format";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { CellLook } from "./sheet-look";

/** A bar behind a figure: its colour, and how much of the cell it fills, from 0 to 1. */
export interface DataBar {
  readonly color: string;
  readonly share: number;
}

/** What conditional formats make of a cell. */
export interface ConditionalLook {
  readonly look: CellLook;
  readonly bar?: DataBar;
}

const NOTHING: ConditionalLook = { look: {} };

function isMet(
  model: WorkbookModel,
  sheet: SheetModel,
  { formula, areas }: ConditionalFormatState,
  row: number,
  column: number,
): boolean {
  const [first] = areas;
  if (formula === undefined || first === undefined) return false;
  const value = model.calculation.evaluate(
    formula,
    { sheet: sheet.name, row, column },
    { row: first.top, column: first.left },
  );
  return value === true || (typeof value === "number" && value !== 0);
}

function toLook({ fill, fontColor, bold, italic }: ConditionalFormatState["format"]): CellLook {
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { color: fontColor }),
    ...(bold !== undefined && { isBold: bold }),
    ...(italic !== undefined && { isItalic: italic }),
  };
}

function toBar({ color, min = 0, max = 1 }: ConditionalFormatState, value: unknown): DataBar | undefined {
  if (color === undefined || typeof value !== "number") return undefined;
  return { color, share: Math.min(1, Math.max(0, (value - min) / (max - min))) };
}

/**
 * What the conditional formats of a sheet make of a cell: of two that are met the first wins, property by property.
 * Those that came with the file are not drawn: their looks are not in the model.
 */
export function conditionalLook(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): ConditionalLook {
  if (sheet.conditionalFormats.length === 0) return NOTHING;
  let look: CellLook = {};
  let bar: DataBar | undefined;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => holdsCell(area, row, column))) continue;
    if (format.kind === "dataBar") bar ??= toBar(format, sheet.cellAt(row, column)?.value);
    const own = toLook(format.format);
    if (format.kind !== "formula" || Object.keys(own).length === 0) continue;
    if (!isMet(model, sheet, format, row, column)) continue;
    look = { ...own, ...look };
    if (format.stopIfTrue) break;
  }
  return { look, ...(bar !== undefined && { bar }) };
}
