import type { CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart, type FiscalYear } from "../calendar/fiscal-year";
import type { Actual, Indicator } from "../plan/plan";
import type { IndicatorState, MeasuredIndicator, ProgressReason } from "../review";
import { compareLevels, meetsLevel } from "./compare-levels";
import { elapsedShare } from "./elapsed-share";
import { resolveGoal, type Goal } from "./resolve-goal";

/** What progress is measured against. */
export interface ProgressContext {
  /** 基準日. */
  readonly asOf: CalendarDay;
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
}

type Measurement = Omit<MeasuredIndicator, "indicator">;

/**
 * Actuals that the reporting date can know: none of a fiscal year that had not begun. Where staff have entered nothing but
 * later years, what they entered counts: a figure in the wrong column is better shown than passed over in silence.
 */
export function knownActuals(indicator: Indicator, asOf: CalendarDay): readonly Actual[] {
  const current = fiscalYearOf(asOf);
  const known = indicator.actuals.filter(({ fiscalYear }) => fiscalYear === null || fiscalYear <= current);
  return known.length > 0 ? known : indicator.actuals;
}

/**
 * The baseline's value: as written, else the actual of the year that the text names (令和2年度実績より), else, for
 * a yearly comparison (対前年比増), the actual before the latest.
 */
export function baselineValue({ baseline, target }: Indicator, actuals: readonly Actual[]): number | null {
  if (baseline === null) return target?.everyYear === true ? (actuals.at(-2)?.value ?? null) : null;
  if (baseline.value !== null || baseline.fiscalYear === null) return baseline.value;
  return actuals.find(({ fiscalYear }) => fiscalYear === baseline.fiscalYear)?.value ?? null;
}

/** Share of the time that has passed, from the plan's first day to the end of the target's year. */
function expectedShare(
  targetYear: FiscalYear | null,
  { asOf, planStart, planEnd }: ProgressContext,
): number | null {
  const last = targetYear ?? planEnd;
  if (last === null) return null;
  const to = fiscalYearEnd(last);
  if (asOf >= to) return 1;
  return planStart === null ? null : elapsedShare(asOf, fiscalYearStart(planStart), to);
}

function withoutPercentage(state: IndicatorState, reason: ProgressReason): Measurement {
  return { progress: null, expected: null, state, reason };
}

function measureWay(
  goal: Extract<Goal, { kind: "way" }>,
  actual: number,
  expected: number | null,
): Measurement {
  const stayed = compareLevels(actual, goal.from) === 0;
  const progress = stayed ? 0 : (actual - goal.from) / (goal.to - goal.from);
  const stateOnTheWay = (): IndicatorState => {
    if (meetsLevel(goal.op, actual, goal.to, goal.from)) return "achieved";
    if (progress < 0) return "regressed";
    // Where nothing says how long the way takes, any step towards the target is in time.
    return progress < (expected ?? 0) ? "behind" : "onTrack";
  };
  return { progress, expected, state: stateOnTheWay(), reason: null };
}

function measureGoal(goal: Goal, actual: number | undefined, expected: number | null): Measurement {
  if (goal.kind === "none") return withoutPercentage("notComparable", goal.reason);
  if (actual === undefined) {
    return { ...withoutPercentage("noData", "noActual"), expected: goal.kind === "way" ? expected : null };
  }
  switch (goal.kind) {
    case "level": {
      const missed = goal.reason === "everyYear" ? "behind" : "regressed";
      return withoutPercentage(
        meetsLevel(goal.op, actual, goal.level, null) ? "achieved" : missed,
        goal.reason,
      );
    }
    case "direction": {
      const moved = compareLevels(actual, goal.from) * goal.sign;
      const missed = moved < 0 && goal.reason === "relative" ? "regressed" : "behind";
      return withoutPercentage(moved > 0 ? "achieved" : missed, goal.reason);
    }
    case "reach": {
      // Without a baseline only the end of the way is known: reached, or missed once its time is over.
      const missed = expected === 1 ? "behind" : "notComparable";
      return withoutPercentage(
        meetsLevel(goal.op, actual, goal.to, null) ? "achieved" : missed,
        "noBaseline",
      );
    }
    case "way":
      return measureWay(goal, actual, expected);
  }
}

/**
 * How far an indicator has come from its baseline to its target: `(actual − baseline) / (target − baseline)`.
 *
 * `progress` is a fraction, not clamped; `expected` is the share of the time that has passed. Where no honest
 * percentage exists `progress` is null and `reason` says why. What counts is the latest actual of the years that
 * have begun on `asOf`.
 *
 * @example
 * // baseline 57.5 %, target 100 %, actual 80 %
 * computeProgress(indicator, { asOf, planStart, planEnd }).progress // 0.529…
 */
export function computeProgress(indicator: Indicator, context: ProgressContext): MeasuredIndicator {
  const actuals = knownActuals(indicator, context.asOf);
  const latest = actuals.at(-1);
  const goal = resolveGoal(indicator.target, {
    baseline: baselineValue(indicator, actuals),
    baselineUnit: indicator.baseline?.unit ?? "",
    actualUnit: latest?.unit ?? "",
  });
  const expected = expectedShare(indicator.target?.fiscalYear ?? null, context);
  return { indicator, ...measureGoal(goal, latest?.value, expected) };
}
