import { sizeOf } from "../../../core/sheet/area";
import type { CellBorder } from "../../../core/sheet/cell-format";
import type { CellStyle, Side } from "../../model/cell-style";
import { without } from "../../model/without";
import type { WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import type { RangeTarget } from "./range";
import { isUnbounded } from "./range-address";
import { requireUnprotected } from "./require-writable";

/** Formats of more cells than this are neither told nor set one by one. */
const MOST_CELLS = 1_000_000;

function requireBounded({ area }: RangeTarget): void {
  const { rows, columns } = sizeOf(area);
  if (isUnbounded(area) || rows * columns > MOST_CELLS) {
    throw new HostError("GeneralException", "The stand-in host does not format whole rows or columns.");
  }
}

/** What all cells of a range have in common: null where they differ, as Excel answers. */
export function readStyle<T>(range: RangeTarget, read: (style: CellStyle | undefined) => T): T | null {
  const { sheet, area } = range;
  requireBounded(range);
  let common: T | undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = read(sheet.styleAt(row, column));
      if (common !== undefined && value !== common) return null;
      common = value;
    }
  }
  return common ?? null;
}

/**
 * Changes the style of every cell of a range.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function changeStyle(
  range: RangeTarget,
  model: WorkbookModel,
  change: (style: CellStyle, row: number, column: number) => CellStyle | undefined,
): void {
  const { sheet, area } = range;
  requireUnprotected(sheet);
  requireBounded(range);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.setStyle(row, column, change(sheet.styleAt(row, column) ?? {}, row, column));
    }
  }
  model.notify({ kind: "look", sheet: sheet.name });
}

/** A style with one more line, or (with `undefined`) one fewer. */
export function withBorder(style: CellStyle, side: Side, border: CellBorder | undefined): CellStyle {
  const borders = style.borders ?? {};
  return {
    ...style,
    borders: border === undefined ? without(borders, side) : { ...borders, [side]: border },
  };
}
