import type { FieldName } from "../../plan/plan";
import { isFilled, type Grid } from "../../sheet/grid";
import { columnOf } from "./column-of";
import type { HeaderBand } from "./find-headers";

/** What tells when a part is to be done. */
const TIMES: readonly FieldName[] = ["period", "due", "start"];
/** So many of the rows under merged names tell what is done, when, and how far it is. */
const SHARE_OF_PARTS = 0.75;
const FEWEST_PARTS = 4;

function hasOwnCell(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return (merge === undefined || merge.top === merge.bottom) && isFilled(grid.cellAt(row, column));
}

/**
 * The column of contents whose lines are parts of their measure: names merge down over several rows, and nearly every row
 * says for itself what is done, when, and how far it is (①調査｜6月｜完了 above ②試行｜10月｜未着手).
 *
 * @returns `undefined` where the lines only go on with what the measure tells
 */
export function findPartColumn(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): number | undefined {
  const [name, content, status] = (["name", "content", "status"] as const).map((field) =>
    columnOf(chosen, field),
  );
  const time = TIMES.map((field) => columnOf(chosen, field)).find((column) => column !== undefined);
  if (name === undefined || content === undefined || status === undefined || time === undefined)
    return undefined;
  const rows = grid.sheet.merges
    .filter(({ left, right, top, bottom }) => left <= name && name <= right && top < bottom)
    .filter(({ top, bottom }) => top > header.bottom && bottom <= endRow)
    .flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
  const parts = rows.filter((row) =>
    [content, time, status].every((column) => hasOwnCell(grid, row, column)),
  );
  return parts.length >= FEWEST_PARTS && parts.length >= rows.length * SHARE_OF_PARTS ? content : undefined;
}
