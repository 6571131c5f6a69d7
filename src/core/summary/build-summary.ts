import { isCountedElsewhere } from "../plan/find-cross-listings";
import type { StatusState } from "../plan/plan";
import type {
  GroupCount,
  IndicatorState,
  JudgedMeasure,
  Judgement,
  MeasuredIndicator,
  ReviewSummary,
} from "../review";

const NO_JUDGEMENTS: Readonly<Record<Judgement, number>> = {
  done: 0,
  overdue: 0,
  dueSoon: 0,
  onSchedule: 0,
  notStartedYet: 0,
  notCheckable: 0,
  cancelled: 0,
};

const NO_STATES: Readonly<Record<StatusState | "none", number>> = {
  notStarted: 0,
  inProgress: 0,
  done: 0,
  delayed: 0,
  cancelled: 0,
  none: 0,
};

const NO_INDICATORS: Readonly<Record<IndicatorState, number>> = {
  achieved: 0,
  onTrack: 0,
  behind: 0,
  regressed: 0,
  noData: 0,
  notComparable: 0,
};

function countInto<K extends string>(
  counts: Readonly<Record<K, number>>,
  keys: Iterable<K>,
): Record<K, number> {
  const result: Record<K, number> = { ...counts };
  for (const key of keys) result[key] += 1;
  return result;
}

/** Counts under each name that a measure gives; a measure with two names is counted under both. */
function countGroups(
  measures: readonly JudgedMeasure[],
  namesOf: (judged: JudgedMeasure) => readonly string[],
): readonly GroupCount[] {
  const groups = new Map<string, Record<Judgement, number>>();
  for (const judged of measures) {
    for (const name of namesOf(judged)) {
      const counts = groups.get(name) ?? { ...NO_JUDGEMENTS };
      counts[judged.judgement] += 1;
      groups.set(name, counts);
    }
  }
  return [...groups].map(([name, byJudgement]) => ({
    name,
    measures: Object.values(byJudgement).reduce((sum, count) => sum + count, 0),
    byJudgement,
  }));
}

/**
 * Counts a review: every measure once in the totals (実数). Parts of a measure (主な取組み) are not counted beside their
 * measure; measures that are listed again (再掲) count where they are listed first. Areas count all that they list (延べ).
 */
export function buildSummary(
  judged: readonly JudgedMeasure[],
  indicators: readonly MeasuredIndicator[],
): ReviewSummary {
  const listed = judged.filter(({ measure }) => measure.parent === null);
  const measures = listed.filter(({ measure }) => !isCountedElsewhere(measure));
  const byJudgement = countInto(
    NO_JUDGEMENTS,
    measures.map(({ judgement }) => judgement),
  );
  return {
    measures: measures.length,
    byState: countInto(
      NO_STATES,
      measures.map(({ measure }) => measure.status?.state ?? "none"),
    ),
    byJudgement,
    overdue: byJudgement.overdue,
    notCheckable: byJudgement.notCheckable,
    byDivision: countGroups(measures, ({ measure }) => measure.divisions),
    byArea: countGroups(listed, ({ measure }) => measure.area.slice(0, 1)),
    indicators: countInto(
      NO_INDICATORS,
      indicators.map(({ state }) => state),
    ),
  };
}
