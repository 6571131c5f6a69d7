import { calendarParts, type CalendarDay } from "../../calendar/calendar-day";
import { fiscalYearOf } from "../../calendar/fiscal-year";
import { append } from "../append";
import type { Expression } from "../expression";
import { type Moment, momentOf, namesYear } from "../mention";
import type { InferredPart, PeriodKind, PeriodProblemCode, YearSource } from "../period";
import { INFERRED_DAY, INFERRED_MONTH, INFERRED_YEAR, resolveMoment, type Resolved } from "../resolve-moment";
import type { KnownContext, YearFrame } from "../year-frame";
import { resolveBounds, type Anchor, type Bounds } from "./resolve-bounds";

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
      else if (!isWholeYear(expression) || dated.at(-1)?.kind !== "ongoing") {
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

/** 通年（4月～3月）: the months say the same as the word before them, in whatever year. */
function isWholeYear({ from, to }: Expression): boolean {
  return from?.month === 4 && to?.month === 3;
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
