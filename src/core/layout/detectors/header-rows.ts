import { calendarParts, fromSerial } from "../../calendar/calendar-day";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import { formatCodes } from "../../sheet/number-format";
import type { Cell } from "../../sheet/snapshot";
import { isTimeHeading } from "../time-heading";
import { filledCells } from "./filled-cells";

const FEWEST_MONTHS = 6;
const MONTH = /^(?:1[0-2]|[1-9])$/u;

const FEWEST_DAYS = 3;

/** The month whose first day a day cell holds; a workbook of 1904 shows itself in that no day is a first one otherwise. */
function monthOfCell({ value, numberFormat }: Cell, dateSystem: 1900 | 1904): string | undefined {
  if (typeof value !== "number" || numberFormat === undefined || !/[my]/u.test(formatCodes(numberFormat)))
    return undefined;
  const day = fromSerial(value, dateSystem);
  if (day === undefined) return undefined;
  const { year, month, day: dayOfMonth } = calendarParts(day);
  return dayOfMonth === 1 ? `${String(year)}年${String(month)}月` : undefined;
}

/** Months that a row of headings writes as day cells, each the first of its month, by their columns. */
function findDayRun(grid: Grid, row: number): ReadonlyMap<number, string> {
  const days = grid.cellsOfRow(row).filter(({ value }) => typeof value === "number");
  if (days.length < FEWEST_DAYS) return new Map();
  for (const dateSystem of [1900, 1904] as const) {
    const months = days.map((cell) => [cell.column, monthOfCell(cell, dateSystem)] as const);
    const known = months.flatMap(([column, month]) =>
      month === undefined ? [] : [[column, month] as const],
    );
    if (known.length === days.length) return new Map(known);
  }
  return new Map();
}

/**
 * Months that a row of headings writes as plain figures, one after the other (4 5 6 … 12 1 2 3), or as day cells, by their
 * columns.
 *
 * @returns the headings as they would be written in full (`4月`, `2024年4月`); none where too few follow each other
 */
export function findMonthRun(grid: Grid, row: number): ReadonlyMap<number, string> {
  const days = findDayRun(grid, row);
  return days.size > 0 ? days : findPlainRun(grid, row);
}

function findPlainRun(grid: Grid, row: number): ReadonlyMap<number, string> {
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
