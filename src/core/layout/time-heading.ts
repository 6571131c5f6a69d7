import { calendarParts, daysInMonth, toCalendarDay, type CalendarDay } from "../calendar/calendar-day";
import { toFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import { parseYearHeading, parseYearSpanHeading, parseYearUnder } from "./year-heading";

/** The first and the last day of the time that a column stands for. */
export interface TimeSpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** For headings without an era (`3年度`); plans now in use are 令和's. */
export const DEFAULT_ERA_OFFSET = 2018;
const LONGEST_HEADING = 10;

/** The year that a heading names, where it names nothing else. */
export function yearHeading(text: string): FiscalYear | undefined {
  const ofStage = yearOfStage(text);
  if (ofStage !== undefined) return ofStage;
  return text.trim().length <= LONGEST_HEADING ? parseYearHeading(text, DEFAULT_ERA_OFFSET) : undefined;
}

const LONGEST_SPAN = 24;

/** The days of the years from one to another that a heading names: 短期（R6～R7）. */
function yearSpan(text: string): TimeSpan | undefined {
  if (text.length > LONGEST_SPAN) return undefined;
  const [from, to] = parseYearSpanHeading(text, DEFAULT_ERA_OFFSET) ?? [];
  const first = from === undefined ? undefined : toSpan(from, WHOLE_YEAR)?.first;
  const last = to === undefined ? undefined : toSpan(to, WHOLE_YEAR)?.last;
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Months of a fiscal year, counted from April: 0 for April, 11 for March. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const WHOLE_YEAR: Months = { first: 0, last: 11 };
const MONTHS = /^(1[0-2]|[1-9])月?(?:[~-](1[0-2]|[1-9]))?月$/u;
const QUARTER = /^(?:第?([1-4一二三四])(?:四半期|q)|q([1-4]))$/u;
const KANJI_DIGITS = "一二三四";
const MONTHS_OF_A_QUARTER = 3;
const HALVES: ReadonlyMap<string, Months> = new Map([
  ...["上半期", "上期", "前期", "前半", "上"].map((name): [string, Months] => [name, { first: 0, last: 5 }]),
  ...["下半期", "下期", "後期", "後半", "下"].map((name): [string, Months] => [name, { first: 6, last: 11 }]),
]);

/** 4月 is the first month of a fiscal year. */
function fromApril(month: number): number {
  return (month + 8) % 12;
}

/** 前期（R5） and 後期（R9） are stages of a plan, 上期（R6） is half of that year. */
const STAGE_OF_A_YEAR = /^\s*(?:前期|中期|後期|短期|長期|前半|後半)\s*[（(]([^（()）]+)[)）]\s*$/u;

function yearOfStage(text: string): FiscalYear | undefined {
  const written = STAGE_OF_A_YEAR.exec(text)?.[1];
  return written === undefined ? undefined : parseYearHeading(written, DEFAULT_ERA_OFFSET);
}

function partOfYear(raw: string): Months | undefined {
  if (raw.trim().length > LONGEST_HEADING || yearOfStage(raw) !== undefined) return undefined;
  const text = raw
    .normalize("NFKC")
    .replaceAll(/\s/gu, "")
    .replaceAll(/[〜～‐−–—]/gu, "~")
    .replace(/[（(].*[)）]$/u, "")
    .toLowerCase();
  const half = HALVES.get(text);
  if (half !== undefined) return half;
  const digit = QUARTER.exec(text)
    ?.slice(1)
    .find((found) => found !== undefined);
  if (digit !== undefined) {
    const quarter = KANJI_DIGITS.includes(digit) ? KANJI_DIGITS.indexOf(digit) : Number(digit) - 1;
    return { first: quarter * MONTHS_OF_A_QUARTER, last: quarter * MONTHS_OF_A_QUARTER + 2 };
  }
  const [, from, to = from] = MONTHS.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const months = { first: fromApril(Number(from)), last: fromApril(Number(to)) };
  return months.first <= months.last ? months : undefined;
}

function toSpan(year: FiscalYear, { first, last }: Months): TimeSpan | undefined {
  const calendarYear = (month: number): number => (month < 9 ? year : year + 1);
  const calendarMonth = (month: number): number => ((month + 3) % 12) + 1;
  const begin = toCalendarDay(calendarYear(first), calendarMonth(first), 1);
  const lastDay = daysInMonth(calendarYear(last), calendarMonth(last));
  const end = toCalendarDay(calendarYear(last), calendarMonth(last), lastDay);
  return begin === undefined || end === undefined ? undefined : { first: begin, last: end };
}

const CALENDAR_MONTH =
  /^((?:令和|平成|[rh])\.?(?:元|[0-9]{1,2})|20[0-9]{2})(?:年|[./-])(1[0-2]|0?[1-9])月?$/iu;
/** 2025年 is a calendar year, 2025年度 a fiscal year. */
const CALENDAR_YEAR = /年$/u;

/** The fiscal year of a month of a calendar year. */
function fiscalYearOfMonth(year: FiscalYear, first: number): FiscalYear | undefined {
  return first < 9 ? year : toFiscalYear(year - 1);
}

/** R6.4, 2024/4, 令和6年4月: a heading that gives a month with its own year. */
function calendarMonth(raw: string): TimeSpan | undefined {
  if (raw.length > LONGEST_HEADING) return undefined;
  const [, written, month] = CALENDAR_MONTH.exec(raw.normalize("NFKC").replaceAll(/\s/gu, "")) ?? [];
  const year = written === undefined ? undefined : parseYearHeading(written, DEFAULT_ERA_OFFSET);
  if (year === undefined || month === undefined) return undefined;
  const first = fromApril(Number(month));
  const fiscalYear = fiscalYearOfMonth(year, first);
  return fiscalYear === undefined ? undefined : toSpan(fiscalYear, { first, last: first });
}

/** The days that 上旬, 中旬 and 下旬 of a month begin and end with; null for its last. */
const THIRDS: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ["上旬", [1, 10]],
  ["中旬", [11, 20]],
  ["下旬", [21, null]],
]);

function thirdOfMonth(text: string): readonly [number, number | null] | undefined {
  return THIRDS.get(text.trim());
}

/** The ten days that a third of a month stands for, by the month above it. */
function cutToThird(month: TimeSpan, [from, to]: readonly [number, number | null]): TimeSpan | undefined {
  const { year, month: number } = calendarParts(month.first);
  const first = toCalendarDay(year, number, from);
  const last = to === null ? month.last : toCalendarDay(year, number, to);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Whether a heading names a year, a half, a quarter, months or a third of one, and nothing else. */
export function isTimeHeading(text: string): boolean {
  return (
    partOfYear(text) !== undefined ||
    yearHeading(text) !== undefined ||
    thirdOfMonth(text) !== undefined ||
    yearSpan(text) !== undefined
  );
}

/**
 * The time that a column stands for, by its headings from the outermost to the innermost.
 *
 * @param sheetYear the year of months and quarters that stand under no year
 * @example timeHeading(["令和6年度", "第2四半期"], undefined) // { first: "2024-07-01", last: "2024-09-30" }
 */
export function timeHeading(
  path: readonly string[],
  sheetYear: FiscalYear | undefined,
): TimeSpan | undefined {
  const inner = path.at(-1) ?? "";
  const third = thirdOfMonth(inner);
  if (third !== undefined) {
    const whole = timeHeading(path.slice(0, -1), sheetYear);
    return whole === undefined ? undefined : cutToThird(whole, third);
  }
  const month = calendarMonth(inner);
  if (month !== undefined) return month;
  const years = yearSpan(inner);
  if (years !== undefined) return years;
  const part = partOfYear(inner);
  const year = yearHeading(inner);
  if (part === undefined) {
    const named = year ?? parseYearUnder(inner, path.slice(0, -1));
    return named === undefined ? undefined : toSpan(named, WHOLE_YEAR);
  }
  const outer = [...path]
    .reverse()
    .slice(1)
    .find((text) => yearHeading(text) !== undefined);
  const outerYear = outer === undefined ? undefined : yearHeading(outer);
  const isCalendarYear = outer !== undefined && CALENDAR_YEAR.test(outer.trim());
  const owner =
    isCalendarYear && outerYear !== undefined
      ? fiscalYearOfMonth(outerYear, part.first)
      : (outerYear ?? sheetYear);
  return owner === undefined ? undefined : toSpan(owner, part);
}
