import { daysBetween, type CalendarDay } from "../calendar/calendar-day";
import type { Finding } from "../findings/finding";
import type { FieldSource } from "../layout/raw-plan";
import type { FieldName, MeasureSource, SourcedText } from "../plan/plan";
import type { JudgedMeasure, Review } from "../review";
import { buildGroupTable } from "./build-group-table";
import { countStatuses } from "./count-statuses";
import { selectCounted, type CountedMeasures } from "./counted-measures";
import { formatSchedule } from "./format-schedule";
import { compareWithKept } from "./history/compare-with-kept";
import type { KeptMeasure, KeptReport } from "./history/kept-report";
import type { GroupTable, ListingRow, QualityRow, Report } from "./report";

const DUE_WITHIN_DAYS = 60;

export interface ReportOptions {
  /** What stands in each place of a measure. */
  fieldsOf(source: MeasureSource): FieldSource;
  /** The report to compare with; null for none. */
  readonly previous: KeptReport | null;
  /** Days after 基準日 within which an open measure counts as falling due next. Default 60. */
  readonly dueWithinDays?: number;
}

/** The cells of a field in the place where it is first filled in. */
function cellsOf(
  { measure }: JudgedMeasure,
  field: FieldName,
  options: ReportOptions,
): readonly SourcedText[] {
  for (const source of measure.sources) {
    const texts = options.fieldsOf(source).texts(field);
    if (texts.length > 0) return texts;
  }
  return [];
}

function toListingRow(judged: JudgedMeasure, isCounted: boolean, options: ReportOptions): ListingRow {
  const textOf = (field: FieldName): string =>
    cellsOf(judged, field, options)
      .map(({ text }) => text.trim())
      .join("\n");
  return {
    judged,
    isCounted,
    content: textOf("content"),
    audience: textOf("audience"),
    period: textOf("period") || formatSchedule(judged.measure.schedule),
    sourceOf: (field) => {
      const [only, ...others] = cellsOf(judged, field, options);
      return others.length === 0 ? only : undefined;
    },
  };
}

function isDueNext({ measure, judgement }: JudgedMeasure, asOf: CalendarDay, withinDays: number): boolean {
  if (measure.due === null || judgement === "done" || judgement === "cancelled") return false;
  const days = daysBetween(asOf, measure.due);
  return days >= 0 && days <= withinDays;
}

/** Days that a reader can count from the due date shown; work that is late without one comes last. */
function countedDaysLate({ measure, daysLate }: JudgedMeasure): number {
  return measure.due === null ? 0 : daysLate;
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

type KeptNames = (kept: KeptMeasure) => readonly string[];

/** How many measures were 完了 at an earlier report, in all or under one name. */
function doneAt(previous: KeptReport | null, linesOf: (kept: KeptMeasure) => boolean, namesOf: KeptNames) {
  if (previous === null) return () => undefined;
  return (name: string | null): number | undefined => {
    const members = previous.measures.filter((kept) =>
      name === null ? !kept.isListedAgain : linesOf(kept) && namesOf(kept).includes(name),
    );
    if (members.length === 0) return undefined;
    return members.filter(({ judgement }) => judgement === "done").length;
  };
}

function buildAreaTable({ listed, counted }: CountedMeasures, previous: KeptReport | null): GroupTable {
  return buildGroupTable({
    lines: listed,
    total: counted,
    namesOf: ({ measure }) => measure.area.slice(0, 1),
    doneBefore: doneAt(
      previous,
      () => true,
      ({ area }) => area.slice(0, 1),
    ),
  });
}

function buildDivisionTable({ counted }: CountedMeasures, previous: KeptReport | null): GroupTable {
  return buildGroupTable({
    lines: counted,
    total: counted,
    namesOf: ({ measure }) => measure.divisions,
    doneBefore: doneAt(
      previous,
      ({ isListedAgain }) => !isListedAgain,
      ({ divisions }) => divisions,
    ),
  });
}

/**
 * Builds what a committee reads: counts, lists and indicators of one 基準日. Parts of a measure (主な取組み) are not counted
 * beside their measure; what is listed again (再掲) is counted once, but in every area that lists it.
 */
export function buildReport(review: Review, options: ReportOptions): Report {
  const { plan, asOf, indicators, findings } = review;
  const measures = selectCounted(review.measures);
  const { listed, counted } = measures;
  const { previous, dueWithinDays = DUE_WITHIN_DAYS } = options;
  const isCounted = new Set(counted);
  return {
    planName: plan.name,
    startFiscalYear: plan.startFiscalYear,
    endFiscalYear: plan.endFiscalYear,
    asOf,
    measures: counted.length,
    listed: listed.length,
    byStatus: countStatuses(counted, plan.legend),
    byArea: buildAreaTable(measures, previous),
    byDivision: buildDivisionTable(measures, previous),
    overdue: counted
      .filter(({ judgement }) => judgement === "overdue")
      .sort((a, b) => countedDaysLate(b) - countedDaysLate(a)),
    dueNext: counted.filter((each) => isDueNext(each, asOf, dueWithinDays)).sort(byDue),
    dueWithinDays,
    notCheckable: counted.filter(({ judgement }) => judgement === "notCheckable"),
    indicators,
    changes: previous === null ? null : compareWithKept(counted, previous),
    quality: countQuality(findings),
    listing: listed.map((each) => toListingRow(each, isCounted.has(each), options)),
  };
}
