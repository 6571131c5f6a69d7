import type { Measure } from "../plan/plan";
import type { JudgedMeasure } from "../review";
import { judgeMeasure, type JudgementContext } from "./judge-measure";

/** Judgements that leave nothing to do. */
function isSettled({ judgement }: JudgedMeasure): boolean {
  return judgement === "done" || judgement === "cancelled";
}

/**
 * A measure that tells no status of its own stands as its parts (主な取組み) do: it is done when they all are. Where some
 * are open, its own dates judge it.
 */
function settleByParts(whole: JudgedMeasure, parts: readonly JudgedMeasure[]): JudgedMeasure {
  const tells = whole.measure.status !== null;
  if (tells || !parts.every(isSettled)) return whole;
  const judgement = parts.some((part) => part.judgement === "done") ? "done" : "cancelled";
  return { ...whole, judgement, reason: null, daysLate: 0 };
}

/**
 * Judges the measures of a plan, each whole measure in the light of its parts.
 *
 * @param measures in the plan's order: parts follow their measure
 */
export function judgeMeasures(
  measures: readonly Measure[],
  context: JudgementContext,
): readonly JudgedMeasure[] {
  const judged: JudgedMeasure[] = measures.map((measure) => judgeMeasure(measure, context));
  let parts: JudgedMeasure[] = [];
  for (let index = judged.length - 1; index >= 0; index -= 1) {
    const one = judged[index];
    if (one === undefined) continue;
    if (one.measure.parent !== null) {
      parts.push(one);
      continue;
    }
    if (parts.length === 0) continue;
    judged[index] = settleByParts(one, parts);
    parts = [];
  }
  return judged;
}
