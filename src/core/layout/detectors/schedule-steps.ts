import { fiscalYearOf, type FiscalYear } from "../../calendar/fiscal-year";
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
 *
 * @param sheetYear the year of months and quarters that stand under no year
 */
export function readYearColumns(
  grid: Grid,
  row: number,
  fromColumn: number,
  sheetYear?: FiscalYear,
): TimeColumns {
  const columns = new Map<number, TimeSpan>();
  let headings = 0;
  for (const cell of grid.cellsOfRow(row)) {
    const span = cell.column < fromColumn ? undefined : timeHeading([cellText(cell)], sheetYear);
    if (span === undefined) continue;
    headings += 1;
    const last = grid.mergeAt(row, cell.column)?.right ?? cell.column;
    for (let column = cell.column; column <= last; column++) columns.set(column, span);
  }
  return headings >= FEWEST_HEADINGS ? columns : new Map();
}

/** The quarters or months that a row of headings tells under years; `undefined` where it holds anything else. */
export function readMonthsUnder(grid: Grid, row: number, years: TimeColumns): TimeColumns | undefined {
  const cells = grid.cellsOfRow(row).filter(isFilled);
  if (cells.length < FEWEST_HEADINGS || !cells.every((cell) => isTimeHeading(cellText(cell))))
    return undefined;
  const columns = new Map<number, TimeSpan>();
  for (const cell of cells) {
    const year = years.get(cell.column);
    const sheetYear = year === undefined ? undefined : fiscalYearOf(year.first);
    const span = timeHeading([cellText(cell)], sheetYear);
    const last = grid.mergeAt(row, cell.column)?.right ?? cell.column;
    for (let column = cell.column; span !== undefined && column <= last; column++) columns.set(column, span);
  }
  return columns.size === 0 ? undefined : columns;
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

/** Arrows alone, and a ditto: what was begun before goes on. */
const ARROW = /^(?:[→⇒➡⇨▶►〃]|[-ー―─－—=＝]+[>＞▶►])+$/u;
const ENDS_IN_ARROW = /[→⇒➡⇨]\s*$/u;
const MARK = /^[●○◯〇◎■□★☆◆◇▲△▼▽✓✔レ]$/u;

/** A step with the columns that it covers. */
interface PlacedStep {
  readonly columns: { readonly first: number; readonly last: number };
  readonly text: string;
}

/** Whether a cell goes on with the step that ends right before it: an arrow, or the same mark again. */
function goesOn(
  step: PlacedStep | undefined,
  first: number,
  text: string,
  order: readonly number[],
): boolean {
  if (step === undefined || order.indexOf(first) !== order.indexOf(step.columns.last) + 1) return false;
  return ARROW.test(text) || (MARK.test(text) && text === step.text);
}

/** Where a text ends in an arrow it goes on over the blank columns behind it. */
function reach(grid: Grid, row: number, from: number, order: readonly number[]): number {
  let last = from;
  for (const column of order.slice(order.indexOf(from) + 1)) {
    if (isFilled(grid.cellAt(row, column)) || grid.mergeAt(row, column) !== undefined) break;
    last = column;
  }
  return last;
}

/**
 * The bars of a row under columns of time: texts and marks, over the columns that they merge; merges without a text,
 * which staff fill with colour; and what arrows or the same mark go on with.
 */
export function stepsOfRow(grid: Grid, row: number, times: TimeColumns): readonly RawStep[] {
  const order = [...times.keys()];
  const placed: PlacedStep[] = [];
  for (const column of order) {
    const cell = grid.cellAt(row, column);
    const merge = grid.mergeAt(row, column);
    const startsBar =
      merge !== undefined && merge.top === row && merge.left === column && merge.right > column;
    const text = cellText(cell).trim();
    if ((!isFilled(cell) && !startsBar) || DASH.test(text)) continue;
    const last = order.filter((known) => known <= (merge?.right ?? column)).at(-1) ?? column;
    const end = ENDS_IN_ARROW.test(text) && !ARROW.test(text) ? reach(grid, row, last, order) : last;
    const before = placed.at(-1);
    if (before !== undefined && goesOn(before, column, text, order))
      placed[placed.length - 1] = { ...before, columns: { first: before.columns.first, last: end } };
    else placed.push({ columns: { first: column, last: end }, text: ARROW.test(text) ? "" : text });
  }
  return placed.flatMap(({ columns, text }) => stepOver(grid, row, columns, text, times) ?? []);
}
