import { rawSlice, rawSpan } from "../../text/normalize-text";
import type { StatedYear } from "../recognizers/stated-year";
import type { IndicatorTarget, Quantity } from "../target";
import { findDueYear, findRelativeYears, findTargetYear, ownBracketEnd, yearWithin } from "./choose-years";
import { afterBrackets, bracketBehind } from "./find-brackets";
import type { Stretch } from "./find-clauses";
import { nameAfter, nameBefore } from "./find-name";
import { findBaselineYear, findOwnBaseYear, findOwnYear } from "./own-years";
import type { PlacedQuantity } from "./placed-quantity";
import type { RelativeTarget } from "./find-relative";
import { compareLevels, judgeOp } from "./judge-op";
import type { Clause } from "./target-text";
import { traceBaseline, traceTarget } from "./trace-target";

/** Before the figure, else behind it, else in the line above. */
function findName(clause: Clause, boundary: number, start: number, end: number): Stretch | null {
  const { normalized, masked, headline } = clause;
  const { text } = normalized;
  const beside = nameBefore(text, masked, boundary, start) ?? nameAfter(text, end, clause.end);
  if (beside !== null || headline === null) return beside;
  return nameBefore(text, masked, headline.start, headline.end);
}

function writtenName({ normalized }: Clause, name: Stretch | null): string | null {
  return name === null ? null : rawSlice(normalized, name.start, name.end).trim();
}

/** A target without a figure to start from has a baseline only where its text names that year. */
function namedBaseline(base: StatedYear | undefined): Quantity | null {
  // 前年度より: a rolling year is no fixed baseline.
  return base === undefined || base.year === null ? null : { value: null, unit: "", fiscalYear: base.year };
}

/**
 * A figure as a target.
 *
 * @param boundary where the figure before it, or the clause's beginning, lets its words begin
 * @param from the figure that it starts from
 */
export function buildTarget(
  clause: Clause,
  boundary: number,
  quantity: PlacedQuantity,
  from: PlacedQuantity | null,
): IndicatorTarget {
  const { normalized } = clause;
  const first = from ?? quantity;
  const name = findName(clause, boundary, first.start, quantity.end);
  // 2.6％（R6）→ 3％: the year in brackets is that of the start.
  const behindFrom = from === null ? 0 : ownBracketEnd(clause, boundary, from.start, from.end);
  const year =
    from === null
      ? findOwnYear(clause, clause.start, boundary, quantity)
      : (findTargetYear(clause, behindFrom, behindFrom, quantity.start, quantity.end) ??
        findDueYear(clause, clause.start, from.start));
  const fromYear =
    from === null ? findOwnBaseYear(clause, boundary, quantity) : findBaselineYear(clause, boundary, from);
  const baseline =
    from === null
      ? namedBaseline(fromYear)
      : { value: from.value, unit: from.unit || quantity.unit, fiscalYear: fromYear?.year ?? null };
  return {
    name: writtenName(clause, name),
    baseline,
    target: {
      op: judgeOp(quantity, from?.value ?? null),
      value: quantity.value,
      unit: quantity.unit === "" && from !== null ? from.unit : quantity.unit,
      fiscalYear: year?.year ?? null,
      everyYear: year?.kind === "everyYear",
      approx: quantity.approx,
      ...(quantity.maintain ? { maintain: true } : {}),
    },
    span: rawSpan(normalized, Math.min(name?.start ?? first.start, first.start), quantity.end),
    trace: traceTarget(clause, { quantity, year, from, fromYear }),
  };
}

/** A figure that its words call 現状値 and that no target follows. */
export function buildBaselineOnly(
  clause: Clause,
  boundary: number,
  quantity: PlacedQuantity,
): IndicatorTarget {
  const { start, end, value, unit } = quantity;
  const name = findName(clause, boundary, start, end);
  const year = findTargetYear(clause, clause.start, boundary, start, end);
  return {
    name: writtenName(clause, name),
    baseline: { value, unit, fiscalYear: year?.year ?? null },
    target: null,
    span: rawSpan(clause.normalized, Math.min(name?.start ?? start, start), end),
    trace: traceTarget(clause, { from: quantity, fromYear: year }),
  };
}

/**
 * A target with the baseline that stands behind it; as it is where it sets nothing.
 *
 * @param from where the words that belong to the baseline begin
 */
export function withBaseline(
  clause: Clause,
  target: IndicatorTarget,
  quantity: PlacedQuantity,
  from: number,
): IndicatorTarget {
  const goal = target.target;
  if (goal === null) return target;
  const { text } = clause.normalized;
  const behind = quantity.bracket === null ? bracketBehind(clause.masked, quantity.end, clause.end) : 0;
  const year =
    yearWithin(clause, quantity.end, behind) ??
    yearWithin(clause, from, quantity.start) ??
    yearWithin(clause, from, afterBrackets(clause.masked, quantity.end, text.length));
  const op =
    goal.op === "=" && goal.value !== null ? compareLevels(quantity.value, goal.value, goal.op) : goal.op;
  const own = traceTarget(clause, { from: quantity, fromYear: year });
  const trace = traceBaseline(target.trace, own, op !== goal.op);
  return {
    ...target,
    baseline: { value: quantity.value, unit: quantity.unit, fiscalYear: year?.year ?? null },
    target: { ...goal, op },
    ...(trace === undefined ? {} : { trace }),
  };
}

/**
 * A direction as a target: 前年度より増加, 半減（R5：124件）.
 *
 * @param stated the figure in brackets that it starts from
 */
export function buildRelativeTarget(
  clause: Clause,
  relative: RelativeTarget,
  stated: PlacedQuantity | undefined,
): IndicatorTarget {
  const { normalized, masked } = clause;
  const years = findRelativeYears(clause, relative);
  // 令和5年度の86人から半減: the year stands before the figure.
  const before = stated?.bracket === null ? yearWithin(clause, clause.start, stated.start) : undefined;
  const base = years.base ?? before;
  const goal = years.goal === before ? undefined : years.goal;
  const inBrackets =
    stated === undefined ? undefined : yearWithin(clause, stated.bracket ?? stated.start, clause.end);
  const fiscalYear = base?.year ?? inBrackets?.year ?? null;
  const named: Quantity | null = base === undefined ? null : { value: null, unit: "", fiscalYear };
  const name = nameBefore(normalized.text, masked, afterArrow(clause), relative.start);
  return {
    name: writtenName(clause, name),
    baseline: stated === undefined ? named : { value: stated.value, unit: stated.unit, fiscalYear },
    target: {
      op: relative.op,
      value: relative.value,
      unit: relative.unit,
      fiscalYear: goal?.year ?? null,
      everyYear: goal?.kind === "everyYear",
      approx: false,
      ...(relative.maintain ? { maintain: true } : {}),
    },
    span: rawSpan(normalized, name?.start ?? relative.start, relative.end),
    trace: traceTarget(clause, { relative, year: goal, from: stated, fromYear: base ?? inBrackets }),
  };
}

function afterArrow({ normalized, start, end }: Clause): number {
  const arrow = normalized.text.slice(start, end).lastIndexOf("→");
  return arrow < 0 ? start : start + arrow + 1;
}
