import type { OwnParts } from "./columns/read-own";
import { readOwnParts, withoutOwnParts } from "./columns/read-own";
import { findStaleMeasures } from "./columns/find-stale-measures";
import { withOwnParts } from "./columns/with-own-parts";
import { readDataColumns, type DataColumn } from "./findings/data-columns";
import type { Finding } from "./findings/finding";
import { IGNORED_SETTING, setAside } from "./findings/ignored-findings";
import { mergeOptions, parseRuleSettings, RULES_SETTING } from "./findings/parse-rule-settings";
import type { RuleContext } from "./findings/rule";
import { arrangeFindings, checkRules, type RuleSettings } from "./findings/run-rules";
import { buildPlan, type PlanReading } from "./plan/build-plan";
import type { Plan } from "./plan/plan";
import { computeProgress } from "./progress/compute-progress";
import type { JudgementContext } from "./progress/judge-measure";
import { judgeMeasures } from "./progress/judge-measures";
import type { JudgedMeasure, MeasuredIndicator, Review, ReviewOptions, ReviewSummary } from "./review";
import { rules } from "./rules";
import { contentOf } from "./sheet/sheet-content";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import { buildSummary } from "./summary/build-summary";
import { withoutSummary } from "./summary/sheets/without-summary";

const DEFAULT_WARNING_DAYS = 30;

/** A review with all that was worked out on the way to it. */
export interface ReviewWork {
  /** The workbook without the sheets of a summary. */
  readonly snapshot: WorkbookSnapshot;
  readonly own: OwnParts | undefined;
  /** What staff keep, without what this product has put in. */
  readonly reading: PlanReading;
  readonly judging: JudgementContext;
  readonly context: RuleContext;
  readonly ruleSettings: RuleSettings;
  /** What every rule found, in the order of the rules; one rule may repeat another here. */
  readonly found: readonly Finding[];
  /** The same without repetition, as a review lists them; those that were set aside are among them. */
  readonly arranged: readonly Finding[];
  readonly review: Review;
}

/** What measures are judged against: what the caller says, else the workbook, else today. */
export function judgingOf(plan: Plan, own: OwnParts | undefined, options: ReviewOptions): JudgementContext {
  return {
    asOf: options.asOf ?? plan.asOf?.day ?? options.today,
    planStart: plan.startFiscalYear,
    planEnd: plan.endFiscalYear,
    warningDays: options.warningDays ?? own?.warningDays ?? DEFAULT_WARNING_DAYS,
  };
}

/** What rules look at. */
export function ruleContextOf(
  snapshot: WorkbookSnapshot,
  own: OwnParts | undefined,
  { grids, fieldsOf }: PlanReading,
  reviewed: Pick<RuleContext, "plan" | "measures" | "indicators" | "asOf">,
): RuleContext {
  const gridOf = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  let dataColumns: readonly DataColumn[] | undefined;
  return {
    ...reviewed,
    grids,
    fieldsOf,
    gridOf: (sheet) => gridOf.get(sheet),
    dataColumns: () => (dataColumns ??= readDataColumns(reviewed.plan, grids)),
    contents: () => grids.map(contentOf),
    names: snapshot.names,
    dateSystem: snapshot.dateSystem,
    staleMeasures: () => (own === undefined ? [] : findStaleMeasures(snapshot, own, reviewed.plan, fieldsOf)),
  };
}

/** Puts a review together from what was worked out. */
export function concludeReview(
  { settings = {} }: WorkbookSnapshot,
  context: RuleContext,
  arranged: readonly Finding[],
  summary: ReviewSummary,
): Review {
  const { asOf, plan, measures, indicators } = context;
  return {
    asOf,
    plan,
    measures,
    indicators,
    ...setAside(arranged, settings[IGNORED_SETTING]),
    summary,
    settings,
  };
}

function ruleSettingsOf({ settings = {} }: WorkbookSnapshot, options: ReviewOptions): RuleSettings {
  const stored = parseRuleSettings(settings[RULES_SETTING]);
  return {
    severities: { ...stored.severities, ...options.severities },
    options: mergeOptions(stored.options, options.ruleOptions ?? {}),
  };
}

/** Reviews a whole workbook and keeps what was worked out on the way. */
export function doReview(workbook: WorkbookSnapshot, options: ReviewOptions): ReviewWork {
  const snapshot = withoutSummary(workbook);
  const own = readOwnParts(snapshot);
  const span = options.planSpan ?? own?.span ?? undefined;
  const { columnMap } = options;
  const reading = buildPlan(own === undefined ? snapshot : withoutOwnParts(snapshot, own), {
    ...(span !== undefined && { span }),
    ...(columnMap !== undefined && { columnMap }),
  });
  const plan = own === undefined ? reading.plan : withOwnParts(reading, own);
  const judging = judgingOf(plan, own, options);
  const measures: readonly JudgedMeasure[] = judgeMeasures(plan.measures, judging);
  const indicators: readonly MeasuredIndicator[] = plan.indicators.map((indicator) =>
    computeProgress(indicator, judging),
  );
  const context = ruleContextOf(snapshot, own, reading, { plan, measures, indicators, asOf: judging.asOf });
  const ruleSettings = ruleSettingsOf(snapshot, options);
  const found = checkRules(rules, context, ruleSettings);
  const arranged = arrangeFindings(rules, found, context.grids);
  const review = concludeReview(snapshot, context, arranged, buildSummary(measures, indicators));
  return { snapshot, own, reading, judging, context, ruleSettings, found, arranged, review };
}
