import { applyEntries } from "../columns/apply-entries";
import type { RuleContext } from "../findings/rule";
import type { PlanReading } from "../plan/build-plan";
import type { Indicator, Measure, Plan } from "../plan/plan";
import { updatePlan } from "../plan/update-plan";
import { computeProgress } from "../progress/compute-progress";
import { judgeMeasures } from "../progress/judge-measures";
import type { JudgedMeasure, MeasuredIndicator, ReviewOptions } from "../review";
import { concludeReview, judgingOf, ruleContextOf, type ReviewWork } from "../review-work";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { pick, putAt } from "./put-at";
import { staffSheet, type EditedSheet } from "./staff-sheet";
import { updateFindings } from "./update-findings";
import { updateSummary } from "./update-summary";

/** The measures that belong together with some: each whole measure with its parts, in the plan's order. */
function familiesOf(measures: readonly Measure[], ids: ReadonlySet<number>): readonly number[] {
  const found = new Set<number>();
  for (const id of ids) {
    let at = id;
    while (at > 0 && measures[at]?.parent !== null) at -= 1;
    found.add(at);
    for (at += 1; measures[at] !== undefined && measures[at]?.parent !== null; at += 1) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/** The plan with what staff have entered in our columns, worked out again for some measures only. */
function reviewedPlan(work: ReviewWork, { plan, fieldsOf }: PlanReading, family: readonly number[]): Plan {
  if (work.own === undefined) return plan;
  const entered = applyEntries(
    { ...plan, measures: pick(plan.measures, family) },
    work.own.entries,
    fieldsOf,
  );
  return {
    ...plan,
    asOf: work.own.asOf ?? plan.asOf,
    measures: putAt(work.context.plan.measures, family, entered.measures),
  };
}

/** The same list as before where no indicator has changed. */
function measureAgain(
  indicators: readonly Indicator[],
  { plan, indicators: known }: RuleContext,
  judging: ReviewWork["judging"],
): readonly MeasuredIndicator[] {
  if (indicators === plan.indicators) return known;
  return indicators.map((indicator, id) => {
    const measured = known[id];
    return measured?.indicator === indicator ? measured : computeProgress(indicator, judging);
  });
}

/**
 * Reviews a workbook again after cells of one sheet were changed. Plan, judgements, progress and counts are those of a full
 * review; of the rules only those that look at one measure at a time run again, on the measures that were touched.
 *
 * @param snapshot the workbook after the edit, without the sheets of a summary
 * @param edited the one sheet in which cells differ, as the last review met it and as it is now
 * @returns `undefined` where only a full review can tell
 */
export function updateReview(
  work: ReviewWork,
  snapshot: WorkbookSnapshot,
  edited: EditedSheet,
  options: ReviewOptions,
): ReviewWork | undefined {
  const known = work.reading.grids.find((grid) => grid.sheet.name === edited.after.name)?.sheet;
  const sheet = staffSheet(work.own, known, edited);
  const updated = sheet === undefined ? undefined : updatePlan(work.reading, sheet);
  if (updated === undefined) return undefined;
  const { reading, touched } = updated;
  const family = familiesOf(reading.plan.measures, touched);
  const plan = reviewedPlan(work, reading, family);
  const judging = judgingOf(plan, work.own, options);
  const isAsBefore = (Object.keys(judging) as (keyof typeof judging)[]).every(
    (key) => judging[key] === work.judging[key],
  );
  const spread = [...touched].some((id) => (reading.plan.measures[id]?.sources.length ?? 0) > 1);
  if (!isAsBefore || spread) return undefined;

  const measures: readonly JudgedMeasure[] = putAt(
    work.context.measures,
    family,
    judgeMeasures(pick(plan.measures, family), judging),
  );
  const indicators = measureAgain(plan.indicators, work.context, judging);
  const context = ruleContextOf(snapshot, work.own, reading, {
    plan,
    measures,
    indicators,
    asOf: judging.asOf,
  });
  const { found, arranged } = updateFindings(work, context, family);
  const summary = updateSummary(work.review.summary, work.context, context, family);
  const review = concludeReview(snapshot, context, arranged, summary);
  return { ...work, snapshot, reading, context, found, arranged, review };
}
