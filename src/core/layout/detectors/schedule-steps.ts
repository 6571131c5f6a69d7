import type { FiscalYear } from "../../calendar/fiscal-year";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
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

/** The step from the year of one column to that of another; `undefined` where no year stands over them. */
function stepOver(
  grid: Grid,
  row: number,
  columns: { readonly first: number; readonly last: number },
  text: string,
  years: YearColumns,
): RawStep | undefined {
  const covered = [...years].filter(([column]) => columns.first <= column && column <= columns.last);
  const first = covered[0]?.[1];
  const last = covered.at(-1)?.[1];
  if (first === undefined || last === undefined) return undefined;
  return { text, at: grid.ref(row, columns.first), first, last };
}

/**
 * The bars of a row under year columns: texts, over the columns that they merge, and merges without a text, which staff
 * fill with colour.
 */
export function stepsOfRow(grid: Grid, row: number, years: YearColumns): readonly RawStep[] {
  const steps: RawStep[] = [];
  for (const column of years.keys()) {
    const cell = grid.cellAt(row, column);
    const merge = grid.mergeAt(row, column);
    const startsBar =
      merge !== undefined && merge.top === row && merge.left === column && merge.right > column;
    if (!isFilled(cell) && !startsBar) continue;
    const columns = { first: column, last: merge?.right ?? column };
    const step = stepOver(grid, row, columns, cellText(cell).trim(), years);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}
