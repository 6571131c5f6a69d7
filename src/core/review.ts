import type { CalendarDay } from "./calendar/calendar-day";
import type { FiscalYear } from "./calendar/fiscal-year";
import type { Finding, Severity } from "./findings/finding";
import type { ColumnMap } from "./layout/column-map";
import type { Indicator, Measure, Plan, StatusState } from "./plan/plan";

export type Judgement =
  "done" | "overdue" | "dueSoon" | "onSchedule" | "notStartedYet" | "notCheckable" | "cancelled";

/** Why a measure is judged as it is, or why it cannot be; rendered by `formatReason`. */
export type JudgementReason =
  | "asNeeded"
  | "ongoing"
  | "recurring"
  | "undecided"
  | "noPeriod"
  | "unreadablePeriod"
  | "openEnd"
  | "noStatusField"
  | "noDueDate"
  | "partPassed";

export interface JudgedMeasure {
  readonly measure: Measure;
  readonly judgement: Judgement;
  readonly reason: JudgementReason | null;
  /** Days past the due date; 0 where not overdue. */
  readonly daysLate: number;
}

export type IndicatorState = "achieved" | "onTrack" | "behind" | "regressed" | "noData" | "notComparable";

/** Why an indicator has no percentage; rendered by `formatReason`. */
export type ProgressReason =
  | "noActual"
  | "noBaseline"
  | "noTarget"
  | "noTargetValue"
  | "maintain"
  | "everyYear"
  | "relative"
  | "targetNotBeyondBaseline"
  | "unitsDiffer";

export interface MeasuredIndicator {
  readonly indicator: Indicator;
  /** Fraction of the way from baseline to target, not clamped; null where no honest percentage exists. */
  readonly progress: number | null;
  /** Fraction of the time that has passed on 基準日, from the plan's first day to the end of the target's year. */
  readonly expected: number | null;
  readonly state: IndicatorState;
  readonly reason: ProgressReason | null;
}

export interface GroupCount {
  readonly name: string;
  readonly measures: number;
  readonly byJudgement: Readonly<Record<Judgement, number>>;
}

export interface ReviewSummary {
  readonly measures: number;
  readonly byState: Readonly<Record<StatusState | "none", number>>;
  readonly byJudgement: Readonly<Record<Judgement, number>>;
  readonly overdue: number;
  readonly notCheckable: number;
  /** A measure with two divisions is counted under both. */
  readonly byDivision: readonly GroupCount[];
  /** By outermost policy area. */
  readonly byArea: readonly GroupCount[];
  readonly indicators: Readonly<Record<IndicatorState, number>>;
}

export interface ReviewOptions {
  /** 基準日 to judge against; without it the workbook's own 基準日 cell, else `today`. */
  readonly asOf?: CalendarDay;
  /** The host's date: the core has no clock. */
  readonly today: CalendarDay;
  /** The plan's first and last fiscal year; without it, as the workbook states them. */
  readonly planSpan?: { readonly start: FiscalYear; readonly end: FiscalYear };
  /** What headings mean, in place of the map that the workbook keeps. */
  readonly columnMap?: ColumnMap;
  /** Severity per rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Figures that tune rules, per rule id. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Days before a due date from which a measure is `dueSoon`. Default 30. */
  readonly warningDays?: number;
}

/** A finding that somebody has set aside in this workbook. */
export interface IgnoredFinding {
  readonly finding: Finding;
  /** Who set it aside; "" where nobody said. */
  readonly by: string;
  readonly on: CalendarDay;
}

/** All that is known of a workbook: the one result that pane, command line and exports render. */
export interface Review {
  readonly asOf: CalendarDay;
  readonly plan: Plan;
  /** In the plan's order: a sub-measure follows its measure. */
  readonly measures: readonly JudgedMeasure[];
  readonly indicators: readonly MeasuredIndicator[];
  /** Sorted by severity, then by sheet and cell. */
  readonly findings: readonly Finding[];
  /** Findings that hold and were set aside; not among `findings`. */
  readonly ignored: readonly IgnoredFinding[];
  readonly summary: ReviewSummary;
  /** What this product keeps in the workbook, as it was when the workbook was read. */
  readonly settings: Readonly<Record<string, string>>;
}
