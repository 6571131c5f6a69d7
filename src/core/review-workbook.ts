import { runRules } from "./findings/run-rules";
import { buildPlan } from "./plan/build-plan";
import { computeProgress } from "./progress/compute-progress";
import { judgeMeasures } from "./progress/judge-measures";
import type { Review, ReviewOptions } from "./review";
import { rules } from "./rules";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import { buildSummary } from "./summary/build-summary";

const DEFAULT_WARNING_DAYS = 30;

/**
 * Reviews a workbook: reads its plan, judges every measure against 基準日, computes the progress of every indicator and
 * runs the rules. Pure: the same snapshot and options always give the same review.
 *
 * @example reviewWorkbook(snapshot, { today }).summary.overdue // 3
 */
export function reviewWorkbook(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
  const { plan, grids, fieldsOf } = buildPlan(
    snapshot,
    options.planSpan === undefined ? {} : { span: options.planSpan },
  );
  const asOf = options.asOf ?? plan.asOf?.day ?? options.today;
  const { startFiscalYear: planStart, endFiscalYear: planEnd } = plan;
  const warningDays = options.warningDays ?? DEFAULT_WARNING_DAYS;
  const measures = judgeMeasures(plan.measures, { asOf, planStart, planEnd, warningDays });
  const indicators = plan.indicators.map((indicator) =>
    computeProgress(indicator, { asOf, planStart, planEnd }),
  );
  return {
    asOf,
    plan,
    measures,
    indicators,
    findings: runRules(
      rules,
      { plan, measures, indicators, grids, fieldsOf, asOf },
      options.severities ?? {},
    ),
    summary: buildSummary(measures, indicators),
  };
}
