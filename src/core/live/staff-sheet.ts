import type { OwnParts } from "../columns/read-own";
import { findChangedRows } from "../plan/changed-rows";
import { holdsCell } from "../sheet/area";
import { firstCellFrom } from "../sheet/first-cell-from";
import type { Area, Cell, SheetSnapshot } from "../sheet/snapshot";

function cellsOfRow(cells: readonly Cell[], row: number): readonly Cell[] {
  return cells.slice(firstCellFrom(cells, row), firstCellFrom(cells, row + 1));
}

/** The cells of some rows in place of what stood there. */
function withRows(
  cells: readonly Cell[],
  rows: readonly number[],
  cellsOf: (row: number) => readonly Cell[],
): readonly Cell[] {
  const result = cells.slice();
  for (const row of rows) {
    const start = firstCellFrom(result, row);
    result.splice(start, firstCellFrom(result, row + 1) - start, ...cellsOf(row));
  }
  return result;
}

/** A sheet in two versions, as the workbook holds it. */
export interface EditedSheet {
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
}

/**
 * The later version of a sheet as staff keep it, without what this product has put in.
 *
 * @param known the earlier version as staff keep it; `undefined` where the whole sheet is ours
 * @returns `undefined` where the edit reaches what this product has put in
 */
export function staffSheet(
  own: OwnParts | undefined,
  known: SheetSnapshot | undefined,
  { before, after }: EditedSheet,
): SheetSnapshot | undefined {
  if (own === undefined) return after;
  if (known === undefined) return undefined;
  const areas: readonly Area[] = own.tracked.blocks
    .filter(({ sheet }) => sheet === after.name)
    .flatMap(({ columns }) => [...columns.values()]);
  if (areas.length === 0) return after;
  const isOurs = ({ row, column }: Cell): boolean => areas.some((area) => holdsCell(area, row, column));
  const rows = findChangedRows(before.cells, after.cells);
  const reachesOurs = rows.some((row) => {
    const now = new Set(cellsOfRow(after.cells, row).filter(isOurs));
    const own = cellsOfRow(before.cells, row).filter(isOurs);
    return own.length !== now.size || own.some((cell) => !now.has(cell));
  });
  if (reachesOurs) return undefined;
  return {
    ...known,
    cells: withRows(known.cells, rows, (row) => cellsOfRow(after.cells, row).filter((cell) => !isOurs(cell))),
    ...(after.extent !== undefined && { extent: after.extent }),
  };
}
