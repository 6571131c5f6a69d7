import { isDitto } from "../layout/detectors/seen-text";
import { firstCellFrom } from "../sheet/first-cell-from";
import type { Cell } from "../sheet/snapshot";

/**
 * The rows in which two versions of a sheet hold different cells, ascending.
 *
 * @param before in reading order
 * @param after in reading order; cells that did not change are the same objects
 */
export function findChangedRows(before: readonly Cell[], after: readonly Cell[]): readonly number[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const rows = new Set<number>();
  let [a, b] = [start, start];
  while (a < endBefore || b < endAfter) {
    const old = a < endBefore ? before[a] : undefined;
    const now = b < endAfter ? after[b] : undefined;
    const order =
      old === undefined ? 1 : now === undefined ? -1 : old.row - now.row || old.column - now.column;
    const first = order <= 0 ? old : now;
    if (first !== undefined && old !== now) rows.add(first.row);
    if (order <= 0) a += 1;
    if (order >= 0) b += 1;
  }
  return [...rows];
}

/** Whether a cell says what another one above it says. */
function refersUpwards({ value }: Cell): boolean {
  return typeof value === "string" && isDitto(value);
}

/** Lists of cells none of which refers upwards: one edit follows another, and each looks at what it changed only. */
const withoutReferences = new WeakSet<readonly Cell[]>();

/**
 * Whether any cell of the later of two versions of a sheet says "the same as above" (〃): what changed reaches further than
 * its own rows then.
 *
 * @param rows the rows in which the versions differ
 */
export function refersToRowsAbove(
  before: readonly Cell[],
  after: readonly Cell[],
  rows: readonly number[],
): boolean {
  const found = withoutReferences.has(before)
    ? rows.some((row) =>
        after.slice(firstCellFrom(after, row), firstCellFrom(after, row + 1)).some(refersUpwards),
      )
    : after.some(refersUpwards);
  if (!found) withoutReferences.add(after);
  return found;
}
