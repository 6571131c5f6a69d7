import { cellText, isFilled, type Grid } from "../../sheet/grid";
import { isTimeHeading } from "../time-heading";
import { filledCells } from "./filled-cells";

const FEWEST_MONTHS = 6;
const MONTH = /^(?:1[0-2]|[1-9])$/u;

/**
 * Months that a row of headings writes as plain figures, one after the other (4 5 6 … 12 1 2 3), by their columns.
 *
 * @returns the headings as they would be written in full (`4月`); none where fewer than six follow each other
 */
export function findMonthRun(grid: Grid, row: number): ReadonlyMap<number, string> {
  let run: (readonly [number, number])[] = [];
  for (const cell of grid.cellsOfRow(row)) {
    const text = cellText(cell).normalize("NFKC").trim();
    const before = run.at(-1);
    if (!MONTH.test(text)) {
      if (run.length >= FEWEST_MONTHS) break;
      run = [];
      continue;
    }
    const month = Number(text);
    const follows = before !== undefined && month === (before[1] % 12) + 1;
    if (!follows && run.length >= FEWEST_MONTHS) break;
    run = follows ? [...run, [cell.column, month]] : [[cell.column, month]];
  }
  return new Map(
    run.length < FEWEST_MONTHS ? [] : run.map(([column, month]) => [column, `${String(month)}月`]),
  );
}

/**
 * Whether the row above a header only says which years its halves, quarters or months belong to: it begins to the right
 * of the first heading, and stands over headings of time alone.
 */
export function headsGroups(grid: Grid, above: number, row: number): boolean {
  const groups = filledCells(grid, above);
  const first = grid.cellsOfRow(row).find(isFilled)?.column ?? 0;
  const months = findMonthRun(grid, row);
  return (
    groups.length > 0 &&
    groups.every(({ column, value }) => {
      const below = grid.cellAt(row, column);
      const isOverTime = months.has(column) || isTimeHeading(cellText(below));
      return column > first && isOverTime && typeof value === "string" && isTimeHeading(value);
    })
  );
}
