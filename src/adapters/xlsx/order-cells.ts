import type { Cell } from "../../core/sheet/snapshot";

function compareCells(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

/** Row by row, then column by column; where a file gives a cell twice, the later one counts. */
export function orderCells(cells: readonly Cell[]): Cell[] {
  const sorted = [...cells].sort(compareCells);
  return sorted.filter((cell, index) => {
    const next = sorted[index + 1];
    return next === undefined || compareCells(cell, next) !== 0;
  });
}
