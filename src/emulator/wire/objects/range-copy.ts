import { intersectAreas, sizeOf } from "../../../core/sheet/area";
import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import { parseFormulaPattern, shiftFormula } from "../../../core/sheet/formula-pattern";
import type { Area } from "../../../core/sheet/snapshot";
import type { CellState } from "../../model/sheet-model";
import type { CellWrite, WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import type { RangeTarget } from "./range";
import { isUnbounded } from "./range-address";
import { requireUnprotected } from "./require-writable";

/**
 * `range.copyFrom(source, "Formulas")`: formulas keep their relative places, all else is copied as it is, formats stay.
 * Where the destination is an exact multiple of the source, the source is repeated; else it is pasted once, from the
 * destination's first cell on.
 *
 * @throws HostError `InvalidOperation` for merged cells, and for filtered sheets, where Excel leaves hidden rows out
 */
export function copyFormulas(destination: RangeTarget, source: RangeTarget, model: WorkbookModel): void {
  const { sheet } = destination;
  requireUnprotected(sheet);
  if (isUnbounded(source.area) || isUnbounded(destination.area))
    throw new HostError("InvalidArgument", "The stand-in host copies no whole rows or columns.");
  const area = spread(destination.area, source.area);
  for (const place of [{ sheet, area }, source]) {
    if (place.sheet.isFiltered) throw new HostError("InvalidOperation", "Rows are filtered.");
    if (place.sheet.merges.some((merge) => intersectAreas(merge, place.area) !== undefined))
      throw new HostError("InvalidOperation", "Merged cells cannot be copied.");
  }
  const { rows, columns } = sizeOf(source.area);
  const writes: CellWrite[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const from = {
        row: source.area.top + ((row - area.top) % rows),
        column: source.area.left + ((column - area.left) % columns),
      };
      const copied = source.sheet.cellAt(from.row, from.column);
      const held = sheet.cellAt(row, column);
      writes.push({ row, column, state: paste(copied, held, row - from.row, column - from.column) });
    }
  }
  model.writeCells(sheet, area, writes, "add-in");
}

function spread(destination: Area, source: Area): Area {
  const [room, size] = [sizeOf(destination), sizeOf(source)];
  const fits = (wide: number, part: number): boolean => wide >= part && wide % part === 0;
  const rows = fits(room.rows, size.rows) ? room.rows : size.rows;
  const columns = fits(room.columns, size.columns) ? room.columns : size.columns;
  const bottom = destination.top + rows - 1;
  const right = destination.left + columns - 1;
  if (bottom > LAST_ROW || right > LAST_COLUMN)
    throw new HostError("InvalidArgument", "The copy does not fit onto the sheet.");
  return { ...destination, bottom, right };
}

/** Looks and number format are those of the cell that is pasted into. */
function paste(
  copied: CellState | undefined,
  held: CellState | undefined,
  rows: number,
  columns: number,
): CellState | undefined {
  const look = {
    ...(held?.numberFormat !== undefined && { numberFormat: held.numberFormat }),
    ...(held?.style !== undefined && { style: held.style }),
  };
  if (copied?.formula !== undefined) {
    const formula = shiftFormula(parseFormulaPattern(copied.formula), rows, columns);
    return { ...look, value: 0, formula };
  }
  const value = copied?.value ?? null;
  return value === null && Object.keys(look).length === 0 ? undefined : { ...look, value };
}
