import { sizeOf } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";
import type { CellState } from "../../model/sheet-model";
import type { HostScope } from "../object-type";
import type { RangeTarget } from "./range";
import { isUnbounded } from "./range-address";

/** Two-dimensional data of a range; null where Excel gives no data: unbounded or too many cells. */
export function readCells<V>(
  { sheet, area }: RangeTarget,
  { limits }: HostScope,
  read: (cell: CellState | undefined) => V,
): readonly (readonly V[])[] | null {
  if (isUnbounded(area) || countCells(area) > limits.cellsPerGet) return null;
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: V[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      values.push(read(sheet.cellAt(row, column)));
    rows.push(values);
  }
  return rows;
}

/** Excel gives -1 where the number does not fit 32 bits. */
export function countCells(area: Area): number {
  const { rows, columns } = sizeOf(area);
  return rows * columns > 2_147_483_647 ? -1 : rows * columns;
}
