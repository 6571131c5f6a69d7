import { cellText, firstRowBelow, type Grid } from "../../sheet/grid";
import { cellsUnder, type HeaderBand } from "./find-headers";

const UNIT = /^[(（［[]?\s*単位\s*[:：]\s*([^()（）、,\s]{1,6})\s*[)）\]］]?$/u;
const ROWS_ABOVE = 3;

function unitOfRow(grid: Grid, header: HeaderBand, row: number): string | undefined {
  for (const cell of cellsUnder(grid, header, row)) {
    const unit = UNIT.exec(cellText(cell).trim())?.[1];
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The unit that a line right above a table of figures, or one below its header, gives to all of them: （単位：人）; "" for none. */
export function findUnitBeside(grid: Grid, header: HeaderBand, endRow: number): string {
  for (let row = header.top - 1; row >= Math.max(0, header.top - ROWS_ABOVE); row--) {
    const unit = unitOfRow(grid, header, row);
    if (unit !== undefined) return unit;
  }
  for (let at = firstRowBelow(grid, header.bottom); at < grid.rows.length; at++) {
    const row = grid.rows[at] ?? endRow + 1;
    if (row > endRow) break;
    const unit = unitOfRow(grid, header, row);
    if (unit !== undefined) return unit;
  }
  return "";
}
