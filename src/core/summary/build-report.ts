import { daysBetween, type CalendarDay } from "../calendar/calendar-day";
import type { Finding } from "../findings/finding";
import type { FieldSource } from "../layout/raw-plan";
import type { FieldName, MeasureSource } from "../plan/plan";
import type { JudgedMeasure, Review } from "../review";
import { buildGroupTable } from "./build-group-table";
import { countStatuses } from "./count-statuses";
import { compareWithKept } from "./history/compare-with-kept";
import type { KeptReport } from "./history/kept-report";
import type { ListingRow, QualityRow, Report } from "./report";

const DUE_WITHIN_DAYS = 60;

export interface ReportOptions {
  /** What stands in each place of a measure. */
  fieldsOf(source: MeasureSource): FieldSource;
  /** The report to compare with; null for none. */
  readonly previous: KeptReport | null;
  /** Days after 基準日 within which an open measure counts as falling due next. Default 60. */
  readonly dueWithinDays?: number;
}

/** The texts of a field where it is first filled in, line by line. */
function textOf({ measure }: JudgedMeasure, field: FieldName, options: ReportOptions): string {
  for (const source of measure.sources) {
    const texts = options.fieldsOf(source).texts(field);
    if (texts.length > 0) return texts.map(({ text }) => text.trim()).join("\n");
  }
  return "";
}

function toListingRow(judged: JudgedMeasure, options: ReportOptions): ListingRow {
  const steps = judged.measure.schedule.map(({ text }) => text.trim());
  return {
    judged,
    content: textOf(judged, "content", options),
    audience: textOf(judged, "audience", options),
    period: textOf(judged, "period", options) || [...new Set(steps)].join("\n"),
  };
}

function isDueNext({ measure, judgement }: JudgedMeasure, asOf: CalendarDay, withinDays: number): boolean {
  if (measure.due === null || judgement === "done" || judgement === "cancelled") return false;
  const days = daysBetween(asOf, measure.due);
  return days >= 0 && days <= withinDays;
}

function byDue(a: JudgedMeasure, b: JudgedMeasure): number {
  return (a.measure.due ?? "").localeCompare(b.measure.due ?? "");
}

/** In the order of the findings: the gravest first. */
function countQuality(findings: readonly Finding[]): readonly QualityRow[] {
  const rows = new Map<string, { rule: string; severity: Finding["severity"]; count: number }>();
  for (const { rule, severity } of findings) {
    const key = `${rule} ${severity}`;
    const row = rows.get(key) ?? { rule, severity, count: 0 };
    row.count += 1;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** How many measures were 完了 at an earlier report, in all or under one name. */
function doneAt(
  previous: KeptReport | null,
  namesOf: (kept: KeptReport["measures"][number]) => readonly string[],
) {
  if (previous === null) return () => undefined;
  return (name: string | null): number | undefined => {
    const members = previous.measures.filter((kept) => name === null || namesOf(kept).includes(name));
    if (members.length === 0) return undefined;
    return members.filter(({ judgement }) => judgement === "done").length;
  };
}

/**
 * Builds what a committee reads: counts, lists and indicators of one 基準日. Parts of a measure (主な取組み) are not counted
 * beside their measure.
 */
export function buildReport(review: Review, options: ReportOptions): Report {
  const { plan, asOf, measures, indicators, findings } = review;
  const judged = measures.filter(({ measure }) => measure.parent === null);
  const { previous, dueWithinDays = DUE_WITHIN_DAYS } = options;
  return {
    planName: plan.name,
    startFiscalYear: plan.startFiscalYear,
    endFiscalYear: plan.endFiscalYear,
    asOf,
    measures: judged.length,
    listed: judged.length,
    byStatus: countStatuses(judged, plan.legend),
    byArea: buildGroupTable(
      judged,
      ({ measure }) => measure.area.slice(0, 1),
      doneAt(previous, ({ area }) => area.slice(0, 1)),
    ),
    byDivision: buildGroupTable(
      judged,
      ({ measure }) => measure.divisions,
      doneAt(previous, ({ divisions }) => divisions),
    ),
    overdue: judged
      .filter(({ judgement }) => judgement === "overdue")
      .sort((a, b) => b.daysLate - a.daysLate),
    dueNext: judged.filter((each) => isDueNext(each, asOf, dueWithinDays)).sort(byDue),
    dueWithinDays,
    notCheckable: judged.filter(({ judgement }) => judgement === "notCheckable"),
    indicators,
    changes: previous === null ? null : compareWithKept(judged, previous),
    quality: countQuality(findings),
    listing: judged.map((each) => toListingRow(each, options)),
  };
}
