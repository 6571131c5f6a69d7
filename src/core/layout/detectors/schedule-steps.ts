import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { RawStep } from "../raw-plan";
import { isTimeHeading, timeHeading, type TimeSpan } from "../time-heading";

/** The time that each column of a schedule stands for: a fiscal year, a quarter, a month. */
export type TimeColumns = ReadonlyMap<number, TimeSpan>;

const FEWEST_HEADINGS = 2;
/** A dash under a month says that nothing is done in it. */
const DASH = /^[-‐‑‒–—―−－ー]+$/u;

/**
 * Year headings of one row from a column on; empty where fewer than two stand there, for one alone may be a date.
 * A heading merged over columns names them all.
 */
export function readYearColumns(grid: Grid, row: number, fromColumn: number): TimeColumns {
  const columns = new Map<number, TimeSpan>();
  let headings = 0;
  for (const cell of grid.cellsOfRow(row)) {
    const span = cell.column < fromColumn ? undefined : timeHeading([cellText(cell)], undefined);
    if (span === undefined) continue;
    headings += 1;
    const last = grid.mergeAt(row, cell.column)?.right ?? cell.column;
    for (let column = cell.column; column <= last; column++) columns.set(column, span);
  }
  return headings >= FEWEST_HEADINGS ? columns : new Map();
}

/** How many headings of a row name a time; none where it is one alone, which may be a date. */
export function countTimeHeadings(texts: readonly string[]): number {
  const count = texts.filter(isTimeHeading).length;
  return count >= FEWEST_HEADINGS ? count : 0;
}

/** The step from the time of one column to that of another; `undefined` where no time stands over them. */
function stepOver(
  grid: Grid,
  row: number,
  columns: { readonly first: number; readonly last: number },
  text: string,
  times: TimeColumns,
): RawStep | undefined {
  const covered = [...times].filter(([column]) => columns.first <= column && column <= columns.last);
  const first = covered[0]?.[1].first;
  const last = covered.at(-1)?.[1].last;
  if (first === undefined || last === undefined) return undefined;
  return { text, at: grid.ref(row, columns.first), first, last };
}

/**
 * The bars of a row under columns of time: texts and marks, over the columns that they merge, and merges without a text,
 * which staff fill with colour.
 */
export function stepsOfRow(grid: Grid, row: number, times: TimeColumns): readonly RawStep[] {
  const steps: RawStep[] = [];
  for (const column of times.keys()) {
    const cell = grid.cellAt(row, column);
    const merge = grid.mergeAt(row, column);
    const startsBar =
      merge !== undefined && merge.top === row && merge.left === column && merge.right > column;
    const text = cellText(cell).trim();
    if ((!isFilled(cell) && !startsBar) || DASH.test(text)) continue;
    const columns = { first: column, last: merge?.right ?? column };
    const step = stepOver(grid, row, columns, text, times);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}
