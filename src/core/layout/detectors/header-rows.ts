import { calendarParts, fromSerial } from "../../calendar/calendar-day";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import { formatCodes } from "../../sheet/number-format";
import type { Cell } from "../../sheet/snapshot";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
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

/** 令和７年３月末現在 at the right above a table is no heading. */
const STATES_A_DATE = /現在|時点/u;

/** Whether a cell spans several headings of the row below, each of which is filled. */
function spansHeadings(grid: Grid, { row, column }: Cell, below: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (merge === undefined || merge.right === merge.left || merge.bottom >= below) return false;
  for (let at = merge.left; at <= merge.right; at++) if (!isFilled(grid.cellAt(below, at))) return false;
  return true;
}

/**
 * Whether the row above a header only groups its headings: it begins to the right of the first heading, and says which
 * years halves, quarters or months below belong to, or what several headings that it spans tell of (実施時期 over months,
 * 実施状況 over 9月末 and 3月末).
 */
export function headsGroups(grid: Grid, above: number, row: number, matcher: HeadingMatcher): boolean {
  const groups = filledCells(grid, above);
  const first = grid.cellsOfRow(row).find(isFilled)?.column ?? 0;
  const months = findMonthRun(grid, row);
  return (
    groups.length > 0 &&
    groups.every((cell) => {
      const { column, value } = cell;
      if (column <= first || typeof value !== "string" || STATES_A_DATE.test(value)) return false;
      const isOverTime = months.has(column) || isTimeHeading(cellText(grid.cellAt(row, column)));
      if (isTimeHeading(value)) return isOverTime || spansHeadings(grid, cell, row);
      return isSure(matcher.matchText(value)) && spansHeadings(grid, cell, row);
    })
  );
}
