import type { StatusState } from "../plan/plan";
import type { GroupCount, IndicatorState, JudgedMeasure, MeasuredIndicator, ReviewSummary } from "../review";
import { countJudgements, noJudgements } from "./count-judgements";
import { selectCounted } from "./counted-measures";
import { eachOnce, type NamesOf } from "./group-by-name";

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
function countGroups(measures: readonly JudgedMeasure[], namesOf: NamesOf): readonly GroupCount[] {
  const groups = new Map<string, ReturnType<typeof noJudgements>>();
  measures.forEach((judged) => {
    for (const name of eachOnce(namesOf(judged))) {
      let group = groups.get(name);
      if (group === undefined) groups.set(name, (group = noJudgements()));
      group.measures += 1;
      group.byJudgement[judged.judgement] += 1;
    }
  });
  return [...groups].map(([name, counts]) => ({ name, ...counts }));
}

/**
 * Counts a review: every measure once in the totals (実数). Parts of a measure (主な取組み) are not counted beside their
 * measure; measures that are listed again (再掲) count where they are listed first. Areas count all that they list (延べ).
 */
export function buildSummary(
  judged: readonly JudgedMeasure[],
  indicators: readonly MeasuredIndicator[],
): ReviewSummary {
  const { listed, counted } = selectCounted(judged);
  const { measures, byJudgement } = countJudgements(counted);
  return {
    measures,
    byState: countInto(
      NO_STATES,
      counted.map(({ measure }) => measure.status?.state ?? "none"),
    ),
    byJudgement,
    overdue: byJudgement.overdue,
    notCheckable: byJudgement.notCheckable,
    byDivision: countGroups(counted, ({ measure }) => measure.divisions),
    byArea: countGroups(listed, ({ measure }) => measure.area.slice(0, 1)),
    indicators: countInto(
      NO_INDICATORS,
      indicators.map(({ state }) => state),
    ),
  };
}
