import type { Area } from "../../core/sheet/snapshot";

/**
 * One thing to ask Excel for: the content of some cells, or what is told of a sheet as a whole (merged areas, widths of
 * columns, places of conditional formats).
 */
export interface ReadItem {
  readonly kind: "cells" | "merges" | "columns" | "formats";
  readonly sheet: number;
  readonly area: Area;
  /** Whether the number formats of blank cells are told, too. */
  readonly withBlanks?: boolean;
}

/** Room that what is told of one sheet as a whole is given: some twenty merged areas. */
const BYTES_OF_OTHERS = 2_000;

/** Excel gives no values beyond five million cells; far fewer keep the pane's memory small. */
const CELLS_PER_BATCH = 1_000_000;

/** How many cells an area has. */
export function countCells({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Share of an item in the whole work, for progress: its cells, at least 1. */
export function weightOf(item: ReadItem): number {
  return item.kind === "cells" ? countCells(item.area) : 1;
}

/**
 * Takes from the front of a list what fits one sync. A block of cells that does not fit is cut between rows; at least
 * one row is always taken.
 *
 * @param bytesPerCell what one cell is expected to weigh in the answer
 * @param budget bytes that the answer should have at most
 * @returns the batch and what remains; the batch is empty only where the list is
 */
export function takeBatch(
  items: readonly ReadItem[],
  bytesPerCell: number,
  budget: number,
): { readonly batch: readonly ReadItem[]; readonly rest: readonly ReadItem[] } {
  const batch: ReadItem[] = [];
  let room = Math.min(budget, CELLS_PER_BATCH * bytesPerCell);
  for (const [index, item] of items.entries()) {
    const bytes = item.kind === "cells" ? countCells(item.area) * bytesPerCell : BYTES_OF_OTHERS;
    if (bytes <= room) {
      batch.push(item);
      room -= bytes;
      continue;
    }
    const following = items.slice(index + 1);
    const columns = item.area.right - item.area.left + 1;
    const rows = item.kind === "cells" ? Math.floor(room / (columns * bytesPerCell)) : 0;
    if (rows === 0 && batch.length > 0) return { batch, rest: items.slice(index) };
    const [taken, left] = cutRows(item, Math.max(1, rows));
    return { batch: [...batch, taken], rest: left === undefined ? following : [left, ...following] };
  }
  return { batch, rest: [] };
}

/**
 * Halves a batch that proved too large.
 *
 * @returns the two halves, or `undefined` where it cannot be made smaller
 */
export function halveBatch(
  batch: readonly ReadItem[],
): readonly [readonly ReadItem[], readonly ReadItem[]] | undefined {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [only] = batch;
  if (only?.kind !== "cells") return undefined;
  const { top, bottom, left, right } = only.area;
  if (bottom > top) {
    const [first, second] = cutRows(only, Math.ceil((bottom - top + 1) / 2));
    return second === undefined ? undefined : [[first], [second]];
  }
  if (right === left) return undefined;
  const middle = Math.floor((left + right) / 2);
  return [
    [{ ...only, area: { ...only.area, right: middle } }],
    [{ ...only, area: { ...only.area, left: middle + 1 } }],
  ];
}

/** The first `rows` rows of an item, and the others where there are any. Only blocks of cells are cut. */
function cutRows(item: ReadItem, rows: number): readonly [ReadItem, ReadItem | undefined] {
  const { area } = item;
  const last = area.top + rows - 1;
  if (item.kind !== "cells" || last >= area.bottom) return [item, undefined];
  return [
    { ...item, area: { ...area, bottom: last } },
    { ...item, area: { ...area, top: last + 1 } },
  ];
}
