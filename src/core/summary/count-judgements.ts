import type { JudgedMeasure, Judgement } from "../review";
import type { JudgementCounts } from "./report";

/** Every judgement, in the order in which tables and charts show them. */
export const JUDGEMENTS: readonly Judgement[] = [
  "done",
  "onSchedule",
  "dueSoon",
  "overdue",
  "notStartedYet",
  "notCheckable",
  "cancelled",
];

/** Counts that begin at 0. */
export function noJudgements(): { measures: number; readonly byJudgement: Record<Judgement, number> } {
  return {
    measures: 0,
    byJudgement: {
      done: 0,
      onSchedule: 0,
      dueSoon: 0,
      overdue: 0,
      notStartedYet: 0,
      notCheckable: 0,
      cancelled: 0,
    },
  };
}

/** Counts measures by judgement. */
export function countJudgements(judged: readonly JudgedMeasure[]): JudgementCounts {
  const counts = noJudgements();
  counts.measures = judged.length;
  for (const { judgement } of judged) counts.byJudgement[judgement] += 1;
  return counts;
}
