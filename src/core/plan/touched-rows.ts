import { isDitto } from "../layout/detectors/seen-text";
import type { Grid } from "../sheet/grid";
import type { Cell, Span } from "../sheet/snapshot";

/** Whether a cell says what another one above it says. */
function refersUpwards({ value }: Cell): boolean {
  return typeof value === "string" && isDitto(value);
}

/** Lists of cells none of which refers upwards: one edit follows another, and each looks at what it changed only. */
const withoutReferences = new WeakSet<readonly Cell[]>();

function hasReferences(before: readonly Cell[], after: readonly Cell[], rows: Span): boolean {
  const isKnown = withoutReferences.has(before);
  const found = after.some(
    (cell) => (!isKnown || (cell.row >= rows.first && cell.row <= rows.last)) && refersUpwards(cell),
  );
  if (!found) withoutReferences.add(after);
  return found;
}

/** The cells in which two lists in reading order differ lie between these; `undefined` where they are the same. */
function changedRows(before: readonly Cell[], after: readonly Cell[]): Span | undefined {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let [a, b] = [before.length - 1, after.length - 1];
  while (a >= start && b >= start && before[a] === after[b]) [a, b] = [a - 1, b - 1];
  const rows = [before[start], after[start], before[a], after[b]].flatMap((cell, index) =>
    // An end that lies before the start has nothing of its own.
    cell === undefined || (index === 2 && a < start) || (index === 3 && b < start) ? [] : [cell.row],
  );
  return rows.length === 0 ? undefined : { first: Math.min(...rows), last: Math.max(...rows) };
}

/** Rows that merged cells tie to those of a span, and those to further ones. */
function withMergedRows({ first, last }: Span, { sheet }: Grid): Span {
  let rows = { first, last };
  for (;;) {
    const tied = sheet.merges.filter(({ top, bottom }) => top <= rows.last && bottom >= rows.first);
    const wider = {
      first: Math.min(rows.first, ...tied.map(({ top }) => top)),
      last: Math.max(rows.last, ...tied.map(({ bottom }) => bottom)),
    };
    if (wider.first === rows.first && wider.last === rows.last) return rows;
    rows = wider;
  }
}

/**
 * The rows whose measures read otherwise in the later of two versions of a sheet.
 *
 * @returns `undefined` where cells below may say "the same as above" (〃), so that a change reaches further than its rows;
 *   `null` where the versions hold the same cells
 */
export function findTouchedRows(before: Grid, after: Grid): Span | null | undefined {
  const rows = changedRows(before.sheet.cells, after.sheet.cells);
  if (rows === undefined) return null;
  if (hasReferences(before.sheet.cells, after.sheet.cells, rows)) return undefined;
  return withMergedRows(rows, after);
}
