import { calendarParts } from "../../calendar/calendar-day";
import { fiscalYearOf } from "../../calendar/fiscal-year";
import { type Moment, namesYear } from "../mention";
import type { YearSource } from "../period";
import { resolveMoment, type Resolved, type Unresolved } from "../resolve-moment";
import { fiscalFrame, type YearFrame } from "../year-frame";

/** The two ends of an expression; the same where it has only one date. */
export interface Bounds {
  readonly ok: true;
  readonly first: Resolved;
  readonly last: Resolved;
  /** Read as part of the calendar year, for want of another way. */
  readonly calendarYear: boolean;
}

export type Anchor = YearFrame["anchor"];

type Failure = Unresolved | { readonly ok: false; readonly reason: "end-before-start" };

/**
 * Reads a date, or both ends of a range: each may take its year from the other.
 *
 * @param to null for a date alone
 */
export function resolveBounds(from: Moment, to: Moment | null, frame: YearFrame): Bounds | Failure {
  if (to === null) {
    const only = resolveMoment(from, frame);
    return only.ok ? { ok: true, first: only, last: only, calendarYear: false } : only;
  }
  if (!namesYear(from) && namesYear(to) && to.relativeYear === null) return resolveBackwards(from, to, frame);
  const first = resolveMoment(from, frame);
  if (!first.ok) return first;
  const last = resolveMoment(to, endFrame(from, to, first, frame));
  if (!last.ok) return last;
  if (last.last >= first.first) return { ok: true, first, last, calendarYear: false };
  return resolveWithinCalendarYear(from, to, frame);
}

/** What the end of a range is read against: the start, unless the row's fiscal year holds both. */
function endFrame(from: Moment, to: Moment, first: Resolved, frame: YearFrame): YearFrame {
  const { context } = frame;
  const { year, month } = calendarParts(first.first);
  const anchorSource: YearSource = first.yearFrom === "written" ? "earlierDate" : first.yearFrom;
  if (to.month === null && (to.day !== null || to.days !== null)) {
    return { anchor: { kind: "after", year, month }, anchorSource, context };
  }
  if (to.relativeYear !== null) {
    if (first.yearFrom !== "written" && to.yearUnit === "calendar" && frame.anchor === null) return frame;
    const anchorYear = to.yearUnit === "fiscal" ? fiscalYearOf(first.first) : year;
    return { anchor: { kind: to.yearUnit ?? "calendar", year: anchorYear }, anchorSource, context };
  }
  const inFiscalYear = from.year !== null && from.yearUnit === "fiscal";
  if (inFiscalYear || to.month === null) {
    // Spring begins before the year that it opens.
    const within = from.section === null ? first.first : first.last;
    return { anchor: { kind: "fiscal", year: fiscalYearOf(within) }, anchorSource, context };
  }
  const isRowsYear = first.yearFrom === "fiscalYear" || first.yearFrom === "plan";
  if (isRowsYear && from.relativeYear === null) return frame;
  return { anchor: { kind: "after", year, month }, anchorSource, context };
}

/** 7月～令和8年3月: the start lies in the row's year, or else in the last year that lets it come first. */
function resolveBackwards(from: Moment, to: Moment, frame: YearFrame): Bounds | Failure {
  const last = resolveMoment(to, frame);
  if (!last.ok) return last;
  const inContext = resolveMoment(from, {
    anchor: null,
    anchorSource: frame.anchorSource,
    context: frame.context,
  });
  if (inContext.ok && inContext.first <= last.last)
    return { ok: true, first: inContext, last, calendarYear: false };
  const { year, month } = calendarParts(last.last);
  const startYear = (from.month ?? 1) <= month ? year : year - 1;
  const anchor: Anchor =
    from.month === null
      ? { kind: "fiscal", year: fiscalYearOf(last.last) }
      : { kind: "calendar", year: startYear };
  const first = resolveMoment(from, { anchor, anchorSource: "laterDate", context: frame.context });
  if (!first.ok) return first;
  return first.first <= last.last
    ? { ok: true, first, last, calendarYear: false }
    : { ok: false, reason: "end-before-start" };
}

/** 1月～12月: no part of one fiscal year, but a calendar year. */
function resolveWithinCalendarYear(from: Moment, to: Moment, frame: YearFrame): Bounds | Failure {
  const reversed: Failure = { ok: false, reason: "end-before-start" };
  const isBare = !namesYear(from) && !namesYear(to) && from.month !== null && to.month !== null;
  if (!isBare || from.month > 3 || to.month < 4) return reversed;
  const known = fiscalFrame(frame);
  if (known === undefined) return reversed;
  const calendar: YearFrame = {
    anchor: { kind: "calendar", year: known.year },
    anchorSource: "calendarYear",
    context: frame.context,
  };
  const first = resolveMoment(from, calendar);
  const last = resolveMoment(to, calendar);
  return first.ok && last.ok && first.first <= last.last
    ? { ok: true, first, last, calendarYear: true }
    : reversed;
}
