import type { CellRef } from "../sheet/address";
import { LAST_COLUMN } from "../sheet/address";

/**
 * Items that stand in cells, of each cell the first: parts of a measure and merged cells share theirs.
 *
 * @example oncePerCell(texts, ({ at }) => at)
 */
export function oncePerCell<T>(items: readonly T[], cellOf: (item: T) => CellRef): readonly T[] {
  const sheets = new Map<string, Set<number>>();
  const first: T[] = [];
  for (const item of items) {
    const { sheet, row, column } = cellOf(item);
    const key = row * (LAST_COLUMN + 1) + column;
    const seen = sheets.get(sheet);
    if (seen === undefined) sheets.set(sheet, new Set([key]));
    else if (seen.has(key)) continue;
    else seen.add(key);
    first.push(item);
  }
  return first;
}
