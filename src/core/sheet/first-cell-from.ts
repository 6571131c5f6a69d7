import type { Cell } from "./snapshot";

/**
 * The position of the first cell that stands in a row or below it; the number of cells where there is none.
 *
 * @param cells in reading order
 * @example cells.slice(firstCellFrom(cells, 4), firstCellFrom(cells, 5)) // the cells of the fifth row
 */
export function firstCellFrom(cells: readonly Cell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
