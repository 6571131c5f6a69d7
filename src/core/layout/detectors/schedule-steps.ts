import type { FiscalYear } from "../../calendar/fiscal-year";
import { cellText, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import type { RawStep } from "../raw-plan";
import { parseYearHeading } from "../year-heading";

/** The fiscal year that each column of a schedule stands for. */
export type YearColumns = ReadonlyMap<number, FiscalYear>;

/** For headings without an era (`3年度`); plans now in use are 令和's. */
export const DEFAULT_ERA_OFFSET = 2018;
const LONGEST_YEAR = 10;
const FEWEST_YEARS = 2;

/** The year that a heading names, where it names nothing else. */
export function yearHeading(text: string): FiscalYear | undefined {
  return text.trim().length <= LONGEST_YEAR ? parseYearHeading(text, DEFAULT_ERA_OFFSET) : undefined;
}

/**
 * Year headings of one row from a column on; empty where fewer than two stand there, for one alone may be a date.
 * A heading merged over columns names them all.
 */
export function readYearColumns(grid: Grid, row: number, fromColumn: number): YearColumns {
  const years = new Map<number, FiscalYear>();
  let headings = 0;
  for (const cell of grid.cellsOfRow(row)) {
    const year = cell.column < fromColumn ? undefined : yearHeading(cellText(cell));
    if (year === undefined) continue;
    headings += 1;
    const last = grid.mergeAt(row, cell.column)?.right ?? cell.column;
    for (let column = cell.column; column <= last; column++) years.set(column, year);
  }
  return headings >= FEWEST_YEARS ? years : new Map();
}

/** The step that a text (or bar) under year columns stands for: from the year of its first column to that of its last. */
export function toStep(grid: Grid, cell: Cell, years: YearColumns): RawStep | undefined {
  const lastColumn = grid.mergeAt(cell.row, cell.column)?.right ?? cell.column;
  const covered = [...years]
    .filter(([column]) => cell.column <= column && column <= lastColumn)
    .map(([, year]) => year);
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { text: cellText(cell).trim(), at: grid.ref(cell.row, cell.column), first, last };
}
