import { cellText, isFilled, type Grid } from "../../sheet/grid";
import { formatMeasureNumber } from "../measure-number";
import type { ListColumns } from "./map-list-columns";

/**
 * The figures of every level down to the last one that a row has of its own: outer ones hold on from above, until one
 * outside them changes.
 */
export function numbersDownTo(
  grid: Grid,
  row: number,
  { levels, number, headerBottom }: ListColumns,
): readonly string[] {
  const all = number === undefined ? levels : [...levels, number];
  const own = all.filter((column) => isFilled(grid.cellThrough(row, column))).at(-1) ?? -1;
  let top = headerBottom + 1;
  return all.slice(0, all.indexOf(own) + 1).flatMap((column) => {
    for (let above = row; above >= top; above--) {
      const cell = grid.cellThrough(above, column);
      if (!isFilled(cell)) continue;
      top = cell.row;
      return [formatMeasureNumber(cellText(cell))];
    }
    return [];
  });
}
