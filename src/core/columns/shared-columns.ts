import type { SheetSnapshot } from "../sheet/snapshot";

/** A note or a date above a table does not make a table. */
const FEWEST_CELLS = 3;

/**
 * Finds the columns in which another table of the staff's stands above or below some rows: how wide these are is not ours
 * to choose.
 *
 * @param sheet without parts of ours
 * @param top first row of the table that columns are wanted for; `bottom` is its last
 */
export function findSharedColumns(
  { cells }: SheetSnapshot,
  top: number,
  bottom: number,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { row, column } of cells)
    if (row < top || bottom < row) counts.set(column, (counts.get(column) ?? 0) + 1);
  return new Set([...counts].flatMap(([column, count]) => (count >= FEWEST_CELLS ? [column] : [])));
}
