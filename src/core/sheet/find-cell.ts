import type { Cell } from "./snapshot";

/**
 * The cell at a position; `undefined` where none is filled.
 *
 * @param cells in reading order
 */
export function findCell(cells: readonly Cell[], row: number, column: number): Cell | undefined {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cell = cells[middle];
    if (cell === undefined) return undefined;
    const order = cell.row - row || cell.column - column;
    if (order === 0) return cell;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
