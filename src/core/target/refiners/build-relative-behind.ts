import type { IndicatorTarget } from "../target";
import { buildBaselineOnly, buildRelativeTarget } from "./build-target";
import { afterBrackets } from "./find-brackets";
import { findRelative } from "./find-relative";
import type { PlacedQuantity } from "./placed-quantity";
import type { Clause } from "./target-text";
import { traceBaseline } from "./trace-target";

/** What may stand between a figure and the direction that it starts: → 目標：毎年度. */
const LEAD = /^[\s→:、・【】()]*(?:目標(?:値)?[\s:】]*)?[\s\ue000]*対?\ue000*$/;

/**
 * A clause of one figure and a direction right behind it: 84.3％ 基準値以上, 72.5％（R6）→ 前年度以上.
 *
 * @returns undefined where the clause is no such pair
 */
export function buildRelativeBehind(
  clause: Clause,
  quantities: readonly PlacedQuantity[],
): IndicatorTarget | undefined {
  const [only, other] = quantities;
  if (only === undefined || other !== undefined) return undefined;
  if (only.op !== null || only.change !== null || only.bracket !== null) return undefined;
  const { masked, end, years } = clause;
  const from = afterBrackets(masked, only.end, end);
  const relative = findRelative(masked, { start: from, end });
  if (relative === undefined || !LEAD.test(masked.slice(from, relative.start))) return undefined;
  const later = { ...clause, start: from, years: years.filter(({ start }) => start >= from) };
  const goal = buildRelativeTarget(later, relative, undefined);
  const start = buildBaselineOnly(clause, clause.start, only);
  if (goal.target === null || start.baseline === null) return undefined;
  const trace = start.trace && traceBaseline(goal.trace, start.trace, false);
  const fiscalYear = start.baseline.fiscalYear ?? goal.baseline?.fiscalYear ?? null;
  return {
    name: start.name,
    baseline: { ...start.baseline, fiscalYear },
    target: goal.target,
    span: { start: start.span.start, end: goal.span.end },
    ...(trace === undefined ? {} : { trace }),
  };
}
