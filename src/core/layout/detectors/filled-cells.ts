import { isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";

/** The cells of a row that show something, from left to right. */
export function filledCells(grid: Grid, row: number): readonly Cell[] {
  return grid.cellsOfRow(row).filter(isFilled);
}
