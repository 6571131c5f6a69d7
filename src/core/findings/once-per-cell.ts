import type { CellRef } from "../sheet/address";
import { createCellSet } from "../sheet/cell-set";

/** Whether cells of one sheet follow each other from top to bottom, as those of a list mostly do: none comes twice then. */
function areBelowEachOther<T>(items: readonly T[], cellOf: (item: T) => CellRef): boolean {
  let before: CellRef | undefined;
  return items.every((item) => {
    const at = cellOf(item);
    const isBelow = before === undefined || (at.row > before.row && at.sheet === before.sheet);
    before = at;
    return isBelow;
  });
}

/**
 * Items that stand in cells, of each cell the first: parts of a measure and merged cells share theirs.
 *
 * @example oncePerCell(texts, ({ at }) => at)
 */
export function oncePerCell<T>(items: readonly T[], cellOf: (item: T) => CellRef): readonly T[] {
  if (areBelowEachOther(items, cellOf)) return items;
  const seen = createCellSet();
  return items.filter((item) => seen.add(cellOf(item)));
}
