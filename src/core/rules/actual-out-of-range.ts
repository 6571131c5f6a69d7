import { optionOf, type Draft, type Rule } from "../findings/rule";
import type { Actual, Indicator } from "../plan/plan";

/** Shares of a target, and comparisons, may exceed everything; shares of people may not. */
const MAY_EXCEED = /達成率|進捗率|対前年|前年比|増減|伸び率|稼働率|執行率|比率$|指数|充足率|倍率/u;
/** References that differ among themselves by more say nothing of what is usual. */
const STEADY = 3;
const FEWEST_REFERENCES = 2;

function isShareBeyondAll({ name, target, baseline }: Indicator, { value, unit }: Actual): boolean {
  if (unit !== "%" || MAY_EXCEED.test(name)) return false;
  const known = [target?.value, baseline?.value].filter((level) => typeof level === "number");
  return value < 0 ? known.every((level) => level >= 0) : value > 100 && known.every((level) => level <= 100);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The target where it is a level that the actual may come near to. */
function targetLevel({ target }: Indicator): number | null {
  if (target === null || target.op === ">baseline" || target.op === "<baseline") return null;
  return target.value !== null && target.value > 0 ? target.value : null;
}

/** 24人 to 0人: whatever lies between is on its way, however far from where it began. */
function isBetween({ baseline, target }: Indicator, { value }: Actual): boolean {
  const [from, to] = [baseline?.value, target?.value];
  if (typeof from !== "number" || typeof to !== "number") return false;
  return value >= Math.min(from, to) && value <= Math.max(from, to);
}

function isSteady(values: readonly number[]): boolean {
  return values.length > 0 && Math.max(...values) / Math.min(...values) <= STEADY;
}

function ratio(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

/** What the other figures of the indicator are like; null where the actual is near to one of them, or they say nothing. */
function usualLevel(indicator: Indicator, actual: Actual, factor: number): number | null {
  const { baseline, actuals } = indicator;
  const known = [
    baseline?.value,
    ...actuals.filter((other) => other !== actual).map(({ value }) => value),
  ].filter((value): value is number => typeof value === "number" && value > 0);
  const target = targetLevel(indicator);
  const references = target === null ? known : [...known, target];
  if (references.length < FEWEST_REFERENCES || !isSteady(known)) return null;
  const usual = median(known);
  const isOnTheWay =
    target !== null &&
    actual.value >= Math.min(usual, target) / STEADY &&
    actual.value <= Math.max(usual, target) * STEADY;
  return !isOnTheWay && ratio(actual.value, usual) >= factor ? usual : null;
}

function draftOf(indicator: Indicator, actual: Actual, factor: number): Draft | undefined {
  const { value, unit, source, scale } = actual;
  // A slipped percent scale has a rule of its own.
  if (scale !== 1) return undefined;
  const data = { name: indicator.name, value, unit };
  if (isShareBeyondAll(indicator, actual)) return { messageId: "beyondAll", at: source.at, data };
  const usual = value > 0 && !isBetween(indicator, actual) ? usualLevel(indicator, actual, factor) : null;
  return usual === null ? undefined : { messageId: "jump", at: source.at, data: { ...data, usual } };
}

/** An actual that no share can reach, or a digit away from all other figures of its indicator. */
export const actualOutOfRange: Rule = {
  id: "actual-out-of-range",
  meta: {
    severity: "warning",
    category: "indicator",
    messages: ["beyondAll", "jump"],
    options: { factor: 8 },
    yieldsTo: ["percent-scale", "unit-mismatch"],
  },
  check: ({ plan }, options) =>
    plan.indicators.flatMap((indicator) =>
      indicator.actuals.flatMap((actual) => draftOf(indicator, actual, optionOf(options, "factor")) ?? []),
    ),
};
