import { calendarParts, type CalendarDay } from "../../calendar/calendar-day";
import { fiscalYearOf } from "../../calendar/fiscal-year";
import { append } from "../append";
import type { Expression } from "../expression";
import { type Moment, momentOf, namesYear } from "../mention";
import type { InferredPart, PeriodKind, PeriodProblemCode, YearSource } from "../period";
import {
  INFERRED_DAY,
  INFERRED_MONTH,
  INFERRED_YEAR,
  fiscalFrame,
  resolveMoment,
  type Resolved,
  type Unresolved,
  type YearFrame,
  type KnownContext,
} from "../resolve-moment";

/** An expression with its days. */
export interface Dated {
  readonly expression: Expression;
  readonly kind: PeriodKind;
  readonly start: CalendarDay | null;
  readonly end: CalendarDay | null;
  readonly inferred: readonly InferredPart[];
  readonly yearFrom: YearSource;
}

export interface DatedProblem {
  readonly code: PeriodProblemCode;
  readonly expression: Expression;
}

export interface Resolution {
  readonly dated: readonly Dated[];
  readonly problems: readonly DatedProblem[];
  /** Ranges that could only be read as parts of the calendar year. */
  readonly calendarYears: readonly Expression[];
}

/** Outside them lie years that no plan in use can mean. */
const FIRST_PLAUSIBLE_DAY = "1950-01-01";
const LAST_PLAUSIBLE_DAY = "2080-12-31";

interface Bounds {
  readonly ok: true;
  readonly first: Resolved;
  readonly last: Resolved;
  readonly calendarYear: boolean;
}

type Anchor = YearFrame["anchor"];

/** Gives expressions their days, from left to right: a date may lend its year to those after it. */
export function resolveExpressions(expressions: readonly Expression[], context: KnownContext): Resolution {
  let dated: Dated[] = [];
  const problems: DatedProblem[] = [];
  const calendarYears: Expression[] = [];
  let anchor: Anchor = null;
  let enumeratorStart: number | undefined;
  let left = expressions.length;
  for (const expression of expressions) {
    left -= 1;
    const enumerator = expression.enumerators[0]?.start;
    if (enumerator !== enumeratorStart && context.fiscalYear !== null) anchor = null;
    enumeratorStart = enumerator;
    const { from } = expression;
    if (from === null) {
      dated = append(dated, standing(expression, context));
      continue;
    }
    // What repeats is shown in the row's own year.
    const isOwnYear = expression.kind === "recurring" && context.fiscalYear !== null;
    const frame: YearFrame = { anchor: isOwnYear ? null : anchor, anchorSource: "earlierDate", context };
    const bounds = resolveBounds(from, expression.to, frame);
    if (!bounds.ok) {
      if (expression.kind === "recurring") dated = append(dated, undated(expression, "recurring"));
      else {
        problems.push({ code: bounds.reason, expression });
        if (bounds.reason === "needs-year")
          dated = append(dated, undated(expression, kindOf(expression, from)));
      }
      continue;
    }
    if (bounds.calendarYear) calendarYears.push(expression);
    if (isImplausible(bounds)) problems.push({ code: "implausible-year", expression });
    dated = append(dated, toDated(expression, from, bounds));
    if (left === 0) break;
    anchor =
      nextAnchor(expression.to ?? from, bounds.last, anchor) ??
      nextAnchor(from, bounds.last, anchor) ??
      anchor;
  }
  return { dated, problems, calendarYears };
}

function undated(expression: Expression, kind: PeriodKind): Dated {
  return { expression, kind, start: null, end: null, inferred: NONE_INFERRED, yearFrom: "none" };
}

function standing(expression: Expression, context: KnownContext): Dated {
  const kind = expression.kind === "span" ? "range" : expression.kind;
  if (kind !== "ongoing" || context.fiscalYear === null) return undated(expression, kind);
  const year = resolveMoment(WHOLE_YEAR, { anchor: null, anchorSource: "none", context });
  if (!year.ok) return undated(expression, kind);
  return {
    expression,
    kind,
    start: year.first,
    end: year.last,
    inferred: inferredParts(year.inferred, year.inferred),
    yearFrom: "fiscalYear",
  };
}

const WHOLE_YEAR: Moment = momentOf({ yearUnit: "fiscal" });

const START_PARTS: readonly (readonly [number, InferredPart])[] = [
  [INFERRED_YEAR, "startYear"],
  [INFERRED_MONTH, "startMonth"],
  [INFERRED_DAY, "startDay"],
];
const END_PARTS: readonly (readonly [number, InferredPart])[] = [
  [INFERRED_YEAR, "endYear"],
  [INFERRED_MONTH, "endMonth"],
  [INFERRED_DAY, "endDay"],
];

/** The lists of inferred parts for every sum of a start (0 to 7) and 8 times that of an end. */
const INFERRED_PARTS: readonly (readonly InferredPart[])[] = Array.from({ length: 64 }, (_, sum) => [
  ...START_PARTS.filter(([part]) => (sum & part) !== 0).map(([, name]) => name),
  ...END_PARTS.filter(([part]) => ((sum >> 3) & part) !== 0).map(([, name]) => name),
]);
const NONE_INFERRED: readonly InferredPart[] = [];

function inferredParts(start: number, end: number): readonly InferredPart[] {
  return INFERRED_PARTS[start + 8 * end] ?? NONE_INFERRED;
}

type Failure = Unresolved | { readonly ok: false; readonly reason: "end-before-start" };

function resolveBounds(from: Moment, to: Moment | null, frame: YearFrame): Bounds | Failure {
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
  if (first.yearFrom === "fiscalYear" || first.yearFrom === "plan") return frame;
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

function kindOf(expression: Expression, from: Moment): PeriodKind {
  if (expression.kind !== "span") return expression.kind;
  if (expression.to !== null) return "range";
  return from.edge === null ? "range" : "deadline";
}

function toDated(expression: Expression, from: Moment, { first, last }: Bounds): Dated {
  const kind = kindOf(expression, from);
  const hasStart =
    kind !== "deadline" && !(kind === "recurring" && expression.to === null && from.edge !== null);
  const hasEnd = kind !== "from";
  return {
    expression,
    kind,
    start: hasStart ? first.first : null,
    end: hasEnd ? last.last : null,
    inferred: inferredParts(hasStart ? first.inferred : 0, hasEnd ? last.inferred : 0),
    yearFrom: first.yearFrom,
  };
}

/** Days are ISO text, and text order is time order. */
function isImplausible({ first, last }: Bounds): boolean {
  return first.first < FIRST_PLAUSIBLE_DAY || last.last > LAST_PLAUSIBLE_DAY;
}

/** What a later date without a year follows. */
function nextAnchor(moment: Moment, resolved: Resolved, anchor: Anchor): Anchor {
  if (moment.planPart === "whole") return null;
  if (!namesYear(moment) && anchor === null) return null;
  const { year, month } = calendarParts(resolved.last);
  if (namesYear(moment) && moment.yearUnit === "fiscal")
    return { kind: "fiscal", year: fiscalYearOf(resolved.last) };
  if (moment.month === null && moment.section === null && moment.edge === null && moment.day === null) {
    return moment.yearUnit === "calendar"
      ? { kind: "calendar", year }
      : { kind: "fiscal", year: fiscalYearOf(resolved.last) };
  }
  if (!namesYear(moment) && anchor?.kind === "fiscal") return anchor;
  return { kind: "after", year, month };
}
