import type { FiscalYear } from "../../calendar/fiscal-year";
import type { IndicatorTarget, Quantity, TargetTrace } from "../target";
import { compareLevels } from "./judge-op";
import { traceBaseline } from "./trace-target";

/**
 * Two lines that say where one thing starts and where it is to go, as one target; `undefined` where they are two.
 *
 * 目標値 above 現状値 is the same the other way round. 現状値 40％ above 目標値 85％, and 令和5年度 40％ above 令和8年度 85％ where only the second lies in the plan.
 */
export function joinLines(
  before: IndicatorTarget,
  last: IndicatorTarget,
  planStart: FiscalYear | null,
): IndicatorTarget | undefined {
  const reversed = joinBaselineBelow(before, last, planStart);
  if (reversed !== undefined) return reversed;
  const { target } = last;
  if (target === null || target.value === null || last.baseline !== null) return undefined;
  const baseline = before.target === null ? before.baseline : earlierLevel(before, last, planStart);
  if (baseline === null || baseline.value === null || baseline.unit !== target.unit) return undefined;
  const op = target.op === "=" ? compareLevels(baseline.value, target.value, "=") : target.op;
  const span = { start: before.span.start, end: last.span.end };
  const trace = traceBaseline(last.trace, startOf(before), op !== target.op);
  return {
    name: before.name,
    baseline,
    target: { ...target, op },
    span,
    ...(trace === undefined ? {} : { trace }),
  };
}

/**
 * 令和7年度目標：16 below 令和5年度実績：12 and 令和6年度目標：14: the last of lines by year starts where the others do.
 *
 * @returns `last` as it is where it goes on from nothing
 */
export function goesOnFrom(before: IndicatorTarget, last: IndicatorTarget): IndicatorTarget {
  const [{ baseline, target: earlier }, { target }] = [before, last];
  if (baseline === null || baseline.value === null || last.baseline !== null || !earlier || !target)
    return last;
  if (target.value === null || earlier.unit !== target.unit || baseline.unit !== target.unit) return last;
  if (earlier.fiscalYear === null || target.fiscalYear === null) return last;
  if (earlier.fiscalYear >= target.fiscalYear) return last;
  const op = target.op === "=" ? compareLevels(baseline.value, target.value, "=") : target.op;
  return { ...last, name: last.name ?? before.name, baseline, target: { ...target, op } };
}

/** Where the words of a line's figure stand, as those of a baseline. */
function startOf({ trace }: IndicatorTarget): Pick<TargetTrace, "baseline" | "baselineYear"> {
  return {
    baseline: trace?.baseline ?? trace?.figure ?? null,
    baselineYear: trace?.baselineYear ?? trace?.year ?? null,
  };
}

/** 目標値 75点以上 above 現状値 68点, and a line that is only （令和4年度 18.5％）. */
function joinBaselineBelow(
  before: IndicatorTarget,
  last: IndicatorTarget,
  planStart: FiscalYear | null,
): IndicatorTarget | undefined {
  const { target } = before;
  if (target === null || target.value === null || before.baseline !== null) return undefined;
  const baseline = last.target === null ? last.baseline : laterLevel(before, last, planStart);
  if (baseline === null || baseline.value === null) return undefined;
  // ゼロ has no unit.
  if (baseline.unit !== target.unit && target.unit !== "") return undefined;
  const op = target.op === "=" ? compareLevels(baseline.value, target.value, "=") : target.op;
  const span = { start: before.span.start, end: last.span.end };
  const trace = traceBaseline(before.trace, startOf(last), op !== target.op);
  return { ...before, baseline, target: { ...target, op }, span, ...(trace === undefined ? {} : { trace }) };
}

/** A plain level of a year before the plan, below one of no year or of a year in the plan. */
function laterLevel(
  before: IndicatorTarget,
  last: IndicatorTarget,
  planStart: FiscalYear | null,
): Quantity | null {
  const { target } = last;
  const goalYear = before.target?.fiscalYear ?? null;
  if (target?.op !== "=" || last.baseline !== null || target.fiscalYear === null || planStart === null)
    return null;
  if (target.fiscalYear >= planStart || (goalYear !== null && goalYear < planStart)) return null;
  return { value: target.value, unit: target.unit, fiscalYear: target.fiscalYear };
}

/** A plain level of a year before the plan, above one of a year in the plan, is where that one starts from. */
function earlierLevel(
  before: IndicatorTarget,
  last: IndicatorTarget,
  planStart: FiscalYear | null,
): Quantity | null {
  const from = before.target;
  const goalYear = last.target?.fiscalYear ?? null;
  if (from === null || before.baseline !== null || from.op !== "=" || planStart === null) return null;
  if (from.fiscalYear === null || from.fiscalYear >= planStart) return null;
  if (goalYear !== null && goalYear < planStart) return null;
  return { value: from.value, unit: from.unit, fiscalYear: from.fiscalYear };
}
