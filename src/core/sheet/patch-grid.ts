import { firstCellFrom } from "./first-cell-from";
import { gridOver, type Grid } from "./grid";
import type { Area, Cell, SheetSnapshot } from "./snapshot";

type Rows = ReadonlyMap<number, readonly Cell[]>;

/** Rows that take the place of those of another grid, which shares nothing with a third. */
interface Patch {
  readonly whole: Grid;
  readonly rows: Rows;
}

/** What grids were patched from: a patch of a patch looks up its rows as fast as the first. */
const patches = new WeakMap<Grid, Patch>();

/** Whether some row besides those that changed reaches the left (0) or right (-1) edge of the used area. */
function isReached({ rows, cellsOfRow }: Grid, edge: number, side: 0 | -1, changed: Rows): boolean {
  return rows.some((row) => !changed.has(row) && cellsOfRow(row).at(side)?.column === edge);
}

function isSameUsed(before: Grid, { left, right }: Area, changed: Rows): boolean {
  const lefts = [...changed.values()].map((cells) => cells[0]?.column ?? right);
  const rights = [...changed.values()].map((cells) => cells.at(-1)?.column ?? left);
  const [first, last] = [Math.min(...lefts), Math.max(...rights)];
  return (
    first >= left &&
    last <= right &&
    (first === left || isReached(before, left, 0, changed)) &&
    (last === right || isReached(before, right, -1, changed))
  );
}

/**
 * The grid of a sheet in which only cells of some rows are others than in the sheet of an earlier grid. It costs about as
 * much as those rows, and finds everything else where the earlier grid has it.
 *
 * @param sheet all but its cells is as it was
 * @param rows the rows in which cells changed
 * @returns `undefined` where other rows are filled than before, or the used area is another one
 */
export function patchGrid(before: Grid, sheet: SheetSnapshot, rows: readonly number[]): Grid | undefined {
  const { used, mergeAt } = before;
  if (used === undefined) return undefined;
  const changed = new Map<number, readonly Cell[]>();
  for (const row of rows) {
    const cells = sheet.cells.slice(firstCellFrom(sheet.cells, row), firstCellFrom(sheet.cells, row + 1));
    if (cells.length === 0 || before.cellsOfRow(row).length === 0) return undefined;
    changed.set(row, cells);
  }
  if (!isSameUsed(before, used, changed)) return undefined;
  const { whole, rows: earlier } = patches.get(before) ?? { whole: before, rows: new Map() };
  const patched: Rows = new Map([...earlier, ...changed]);
  const cellsOfRow: Grid["cellsOfRow"] = (row) => patched.get(row) ?? whole.cellsOfRow(row);
  const grid = gridOver({ sheet, rows: before.rows, used, cellsOfRow, mergeAt });
  patches.set(grid, { whole, rows: patched });
  return grid;
}
