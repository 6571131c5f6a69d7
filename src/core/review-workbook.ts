import { readDataColumns, type DataColumn } from "./findings/data-columns";
import { IGNORED_SETTING, setAside } from "./findings/ignored-findings";
import { mergeOptions, parseRuleSettings, RULES_SETTING } from "./findings/parse-rule-settings";
import { findStaleMeasures } from "./columns/find-stale-measures";
import { withOwnParts } from "./columns/with-own-parts";
import { readOwnParts, withoutOwnParts } from "./columns/read-own";
import { runRules } from "./findings/run-rules";
import { buildPlan } from "./plan/build-plan";
import { computeProgress } from "./progress/compute-progress";
import { judgeMeasures } from "./progress/judge-measures";
import type { Review, ReviewOptions } from "./review";
import { rules } from "./rules";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import { buildSummary } from "./summary/build-summary";
import type { ReviewedPlan } from "./summary/reviewed-plan";
import { withoutSummary } from "./summary/sheets/without-summary";

const DEFAULT_WARNING_DAYS = 30;

/**
 * Reviews a workbook: reads its plan, judges every measure against 基準日, computes the progress of every indicator and
 * runs the rules, with the severities that the workbook itself asks for under those of the caller. Pure: the same snapshot and options always give the same review.
 *
 * @example reviewWorkbook(snapshot, { today }).summary.overdue // 3
 */
export function reviewWorkbook(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
  return reviewPlan(snapshot, options).review;
}

/**
 * Reviews a workbook as {@link reviewWorkbook} does, and hands on what was read, so that nobody has to read the plan
 * a second time.
 *
 * @example buildReport(review, { fieldsOf: reviewPlan(snapshot, { today }).reading.fieldsOf, previous: null })
 */
export function reviewPlan(workbook: WorkbookSnapshot, options: ReviewOptions): ReviewedPlan {
  const snapshot = withoutSummary(workbook);
  const own = readOwnParts(snapshot);
  const { columnMap } = options;
  const span = options.planSpan ?? own?.span ?? undefined;
  const reading = buildPlan(own === undefined ? snapshot : withoutOwnParts(snapshot, own), {
    ...(span !== undefined && { span }),
    ...(columnMap !== undefined && { columnMap }),
  });
  const { grids, fieldsOf } = reading;
  const plan = own === undefined ? reading.plan : withOwnParts(reading, own);
  const asOf = options.asOf ?? plan.asOf?.day ?? options.today;
  const { startFiscalYear: planStart, endFiscalYear: planEnd } = plan;
  const warningDays = options.warningDays ?? own?.warningDays ?? DEFAULT_WARNING_DAYS;
  const measures = judgeMeasures(plan.measures, { asOf, planStart, planEnd, warningDays });
  const indicators = plan.indicators.map((indicator) =>
    computeProgress(indicator, { asOf, planStart, planEnd }),
  );
  const settings = snapshot.settings ?? {};
  const stored = parseRuleSettings(settings[RULES_SETTING]);
  const gridOf = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  let dataColumns: readonly DataColumn[] | undefined;
  const found = runRules(
    rules,
    {
      plan,
      measures,
      indicators,
      grids,
      fieldsOf,
      asOf,
      gridOf: (sheet) => gridOf.get(sheet),
      dataColumns: () => (dataColumns ??= readDataColumns(plan, grids)),
      names: snapshot.names,
      dateSystem: snapshot.dateSystem,
      staleMeasures: () => (own === undefined ? [] : findStaleMeasures(snapshot, own, plan, fieldsOf)),
    },
    {
      severities: { ...stored.severities, ...options.severities },
      options: mergeOptions(stored.options, options.ruleOptions ?? {}),
    },
  );
  const review: Review = {
    asOf,
    plan,
    measures,
    indicators,
    ...setAside(found, settings[IGNORED_SETTING]),
    summary: buildSummary(measures, indicators),
    settings,
  };
  return { review, reading, warningDays };
}
