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

/** Counts measures by judgement. */
export function countJudgements(judged: readonly JudgedMeasure[]): JudgementCounts {
  const byJudgement: Record<Judgement, number> = {
    done: 0,
    onSchedule: 0,
    dueSoon: 0,
    overdue: 0,
    notStartedYet: 0,
    notCheckable: 0,
    cancelled: 0,
  };
  for (const { judgement } of judged) byJudgement[judgement] += 1;
  return { measures: judged.length, byJudgement };
}
