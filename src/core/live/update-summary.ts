import type { GroupCount, JudgedMeasure, Judgement, MeasuredIndicator, ReviewSummary } from "../review";
import { buildSummary } from "../summary/build-summary";

/** A measure before and after an edit. */
interface Pair {
  readonly before: JudgedMeasure;
  readonly after: JudgedMeasure;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((name, index) => name === b[index]));
}

/** Whether a measure counts under the same names as before. */
function isCountedAlike({ before: { measure: a }, after: { measure: b } }: Pair): boolean {
  return (
    a.parent === b.parent &&
    a.crossListing === undefined &&
    b.crossListing === undefined &&
    areSame(a.divisions, b.divisions) &&
    areSame(a.area.slice(0, 1), b.area.slice(0, 1))
  );
}

function recount<K extends string>(
  counts: Readonly<Record<K, number>>,
  from: K,
  to: K,
): Readonly<Record<K, number>> {
  if (from === to) return counts;
  return { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
}

function recountGroups(
  groups: readonly GroupCount[],
  names: readonly string[],
  from: Judgement,
  to: Judgement,
): readonly GroupCount[] {
  if (from === to) return groups;
  return groups.map((group) =>
    names.includes(group.name) ? { ...group, byJudgement: recount(group.byJudgement, from, to) } : group,
  );
}

function move(summary: ReviewSummary, { before, after }: Pair): ReviewSummary {
  const { divisions, area, parent } = after.measure;
  if (parent !== null) return summary;
  const [from, to] = [before.judgement, after.judgement];
  const byJudgement = recount(summary.byJudgement, from, to);
  return {
    ...summary,
    byState: recount(
      summary.byState,
      before.measure.status?.state ?? "none",
      after.measure.status?.state ?? "none",
    ),
    byJudgement,
    overdue: byJudgement.overdue,
    notCheckable: byJudgement.notCheckable,
    byDivision: recountGroups(summary.byDivision, divisions, from, to),
    byArea: recountGroups(summary.byArea, area.slice(0, 1), from, to),
  };
}

interface Reviewed {
  readonly measures: readonly JudgedMeasure[];
  readonly indicators: readonly MeasuredIndicator[];
}

/**
 * Counts a review again of which few measures have changed: those move from one count to another. Where they would count
 * under other names, or indicators have changed, everything is counted anew.
 *
 * @param ids the measures that may have changed
 */
export function updateSummary(
  summary: ReviewSummary,
  before: Reviewed,
  after: Reviewed,
  ids: readonly number[],
): ReviewSummary {
  const pairs = ids.flatMap((id): readonly Pair[] => {
    const [old, now] = [before.measures[id], after.measures[id]];
    return old === undefined || now === undefined ? [] : [{ before: old, after: now }];
  });
  return before.indicators === after.indicators && pairs.every(isCountedAlike)
    ? pairs.reduce(move, summary)
    : buildSummary(after.measures, after.indicators);
}
