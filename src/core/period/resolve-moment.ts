import { daysInMonth, toCalendarDay, type CalendarDay } from "../calendar/calendar-day";
import type { Moment } from "./mention";
import { toFiscalYear } from "../calendar/fiscal-year";
import type { YearSource } from "./period";
import { monthYear, sectionYear, wholeYear, type KnownContext, type YearFrame } from "./year-frame";

/** Parts that a text can leave out, to be added up: lists of their names are made once for every sum. */
export const INFERRED_YEAR = 1;
export const INFERRED_MONTH = 2;
export const INFERRED_DAY = 4;
const INFERRED_ALL = INFERRED_YEAR + INFERRED_MONTH + INFERRED_DAY;

/** First and last day that a moment can mean. */
export interface Resolved {
  readonly ok: true;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly yearFrom: YearSource;
  /** Which of year, month and day the text does not write: a sum of the three below. */
  readonly inferred: number;
}

export interface Unresolved {
  readonly ok: false;
  readonly reason: "impossible-date" | "needs-year";
}

const IMPOSSIBLE: Unresolved = { ok: false, reason: "impossible-date" };
const NEEDS_YEAR: Unresolved = { ok: false, reason: "needs-year" };

function between(
  firstDay: CalendarDay | undefined,
  lastDay: CalendarDay | undefined,
  yearFrom: YearSource,
  inferred: number,
): Resolved | Unresolved {
  if (firstDay === undefined || lastDay === undefined) return IMPOSSIBLE;
  return { ok: true, first: firstDay, last: lastDay, yearFrom, inferred };
}

function resolveInMonth(moment: Moment, month: number, frame: YearFrame): Resolved | Unresolved {
  if (month < 1 || month > 12) return IMPOSSIBLE;
  // 31 June is impossible in any year: say so even where the year is unknown.
  if (moment.day !== null && moment.day > daysInMonth(2000, month)) return IMPOSSIBLE;
  const known = monthYear(moment, month, frame);
  if (known === undefined) return NEEDS_YEAR;
  const { year, source } = known;
  let inferred = source === "written" ? 0 : INFERRED_YEAR;
  if (moment.month === null) inferred += INFERRED_MONTH;
  if (moment.day !== null) {
    const day = toCalendarDay(year, month, moment.day);
    return between(day, day, source, inferred);
  }
  inferred += INFERRED_DAY;
  const length = daysInMonth(year, month);
  const [from, to] = moment.days ?? [1, length];
  return between(
    toCalendarDay(year, month, from),
    toCalendarDay(year, month, Math.min(to, length)),
    source,
    inferred,
  );
}

function resolveSection(
  moment: Moment,
  section: readonly [number, number],
  frame: YearFrame,
): Resolved | Unresolved {
  const [firstMonth, lastMonth] = section;
  const known = sectionYear(moment, firstMonth, frame);
  if (known === undefined) return NEEDS_YEAR;
  const lastYear = lastMonth >= firstMonth ? known.year : known.year + 1;
  const first = toCalendarDay(known.year, firstMonth, 1);
  const last = toCalendarDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return between(
    first,
    last,
    known.source,
    known.source === "written" ? INFERRED_ALL - INFERRED_YEAR : INFERRED_ALL,
  );
}

function resolvePlan(moment: Moment, context: KnownContext): Resolved | Unresolved {
  const { planStart, planEnd } = context;
  if (planStart === null || planEnd === null) return NEEDS_YEAR;
  const later = moment.relativeYear ?? 0;
  const firstYear = moment.planPart === "end" ? planEnd : planStart + later;
  const lastYear = moment.planPart === "start" ? planStart + later : planEnd;
  return between(toCalendarDay(firstYear, 4, 1), toCalendarDay(lastYear + 1, 3, 31), "plan", INFERRED_ALL);
}

function resolveYear(moment: Moment, frame: YearFrame): Resolved | Unresolved {
  const known = wholeYear(moment, frame);
  if (known === undefined) return NEEDS_YEAR;
  const { year, source, isCalendar } = known;
  if (!isCalendar && toFiscalYear(year) === undefined) return IMPOSSIBLE;
  const inferred = source === "written" ? INFERRED_ALL - INFERRED_YEAR : INFERRED_ALL;
  return isCalendar
    ? between(toCalendarDay(year, 1, 1), toCalendarDay(year, 12, 31), source, inferred)
    : between(toCalendarDay(year, 4, 1), toCalendarDay(year + 1, 3, 31), source, inferred);
}

function resolveExtent(moment: Moment, frame: YearFrame): Resolved | Unresolved {
  if (moment.planPart !== null) return resolvePlan(moment, frame.context);
  if (moment.month !== null) return resolveInMonth(moment, moment.month, frame);
  if (moment.section !== null) return resolveSection(moment, moment.section, frame);
  if (moment.day !== null || moment.days !== null) {
    const { anchor } = frame;
    return anchor?.kind === "after" ? resolveInMonth(moment, anchor.month, frame) : NEEDS_YEAR;
  }
  return resolveYear(moment, frame);
}

/**
 * The days that a moment means.
 *
 * 末 is the last day, 当初 the first, 年度 the year from April, 旬 ten days (the last to the month's end).
 */
export function resolveMoment(moment: Moment, frame: YearFrame): Resolved | Unresolved {
  const extent = resolveExtent(moment, frame);
  if (!extent.ok || moment.edge === null || moment.edge === "within") return extent;
  const day = moment.edge === "end" ? extent.last : extent.first;
  return { ok: true, first: day, last: day, yearFrom: extent.yearFrom, inferred: extent.inferred };
}
