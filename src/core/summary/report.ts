import type { CalendarDay } from "../calendar/calendar-day";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { Severity } from "../findings/finding";
import type { FieldName, SourcedText } from "../plan/plan";
import type { JudgedMeasure, Judgement, MeasuredIndicator } from "../review";

/** How many measures fall under each judgement; the figures add up to `measures`. */
export interface JudgementCounts {
  readonly measures: number;
  readonly byJudgement: Readonly<Record<Judgement, number>>;
}

/** One line of a table by policy area or division. */
export interface GroupRow extends JudgementCounts {
  /** null for measures that name none. */
  readonly name: string | null;
  /** 完了 now less 完了 at the last report; null without one, or where the group is new. */
  readonly change: number | null;
}

/** A table whose total counts every measure once, also where its lines count some twice. */
export interface GroupTable {
  readonly rows: readonly GroupRow[];
  /** 延べ: what the lines add up to. */
  readonly summed: GroupRow;
  /** 実数: every measure once. */
  readonly total: GroupRow;
  /** How often the lines count a measure beyond the first time (one with two divisions, or listed again: once). */
  readonly countedAgain: number;
}

/** How many measures bear a mark or word of the plan's own legend. */
export interface StatusRow {
  /** As the plan writes it; null for measures without a status. */
  readonly mark: string | null;
  /** Every glyph that counts as this mark; null for words and for measures without a status. */
  readonly glyphs: string | null;
  /** The meaning that the legend prints; null where it prints none. */
  readonly meaning: string | null;
  readonly count: number;
  /** Fraction of all measures. */
  readonly share: number;
}

/** Open findings of one rule. */
export interface QualityRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** A line of the list that cities publish as their interim report. */
export interface ListingRow {
  readonly judged: JudgedMeasure;
  /** Whether it counts here; what is listed again (再掲) counts where it is listed first. */
  readonly isCounted: boolean;
  readonly content: string;
  readonly audience: string;
  /** The schedule as staff wrote it; bars with the years or months that they stand under. */
  readonly period: string;
  /** The one cell that tells a field; `undefined` where none or several do. */
  sourceOf(field: FieldName): SourcedText | undefined;
}

/** How the plan stood when a report was settled earlier. */
export interface ReportChanges {
  readonly since: CalendarDay;
  /** Measures whose judgement differs from then. */
  readonly moved: readonly { readonly judged: JudgedMeasure; readonly before: Judgement }[];
  readonly added: readonly JudgedMeasure[];
  /** Number and name of measures that the plan no longer has. */
  readonly removed: readonly { readonly number: string | null; readonly name: string }[];
}

/** What a committee reads of a plan on one 基準日; rendered as a sheet, a workbook, CSV or Markdown. */
export interface Report {
  readonly planName: string | null;
  readonly startFiscalYear: FiscalYear | null;
  readonly endFiscalYear: FiscalYear | null;
  readonly asOf: CalendarDay;
  /** 実数: every measure once. */
  readonly measures: number;
  /** 延べ: cross-listed measures (再掲) counted wherever they are listed. */
  readonly listed: number;
  readonly byStatus: readonly StatusRow[];
  readonly byArea: GroupTable;
  readonly byDivision: GroupTable;
  /** Longest overdue first. */
  readonly overdue: readonly JudgedMeasure[];
  /** Open measures that fall due within `dueWithinDays` of 基準日, the next one first. */
  readonly dueNext: readonly JudgedMeasure[];
  readonly dueWithinDays: number;
  readonly notCheckable: readonly JudgedMeasure[];
  readonly indicators: readonly MeasuredIndicator[];
  readonly changes: ReportChanges | null;
  readonly quality: readonly QualityRow[];
  readonly listing: readonly ListingRow[];
}
