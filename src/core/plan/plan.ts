import type { FiscalYear } from "../calendar/fiscal-year";
import type { CalendarDay } from "../calendar/calendar-day";
import type { Period, PeriodProblem } from "../period/period";
import type { CellRef } from "../sheet/address";
import type { Quantity, TargetCondition } from "../target/target";
import type { MapProblem } from "./read-column-map";

/** A text together with the cell that it stands in. `text` is raw: what staff wrote, untouched. */
export interface SourcedText {
  readonly text: string;
  readonly at: CellRef;
}

export type StatusState = "notStarted" | "inProgress" | "done" | "delayed" | "cancelled";

/** What the workbook says of how far a measure is. */
export interface MeasureStatus extends SourcedText {
  /** null where the mark or word is neither in the legend nor in any known vocabulary. */
  readonly state: StatusState | null;
  /** Meaning printed in the sheet's legend, where that decided. */
  readonly meaning: string | null;
  /** The status per part (①②③) where the cell gives several. */
  readonly parts: readonly { readonly label: string; readonly state: StatusState | null }[];
}

/** A period with the cell and the whole text that it was read from. */
export interface SourcedPeriod extends Period {
  readonly source: SourcedText;
}

/** A bar over year columns, or a line of a schedule: what is done from the first to the last year. */
export interface ScheduleStep {
  readonly text: string;
  readonly at: CellRef;
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

/** Where a measure stands: its row, block or card. */
export interface MeasureSource {
  /** Counts the places of one review from 0; tells them apart. */
  readonly place: number;
  readonly sheet: string;
  /** The cell of the measure's number or name. */
  readonly at: CellRef;
  /** Last row of the measure on that sheet, counted from 0. */
  readonly lastRow: number;
  /** The name as this place gives it, without number and tags. */
  readonly name: string;
  /** Whether nobody sees it: its sheet or all of its rows are hidden. */
  readonly isHidden: boolean;
}

/** The meanings of columns and labels that describe a measure. */
export type FieldName =
  | "measureNumber"
  | "name"
  | "subMeasure"
  | "policyArea"
  | "emphasis"
  | "divisions"
  | "purpose"
  | "content"
  | "audience"
  | "target"
  | "period"
  | "schedule"
  | "start"
  | "due"
  | "status"
  | "direction"
  | "remarks"
  | "page";

/** A day that staff have entered, with its cell. */
export interface EnteredDay {
  readonly day: CalendarDay;
  readonly at: CellRef;
}

/** Days entered by hand in place of those that the texts give; absent where staff left ours as they were. */
export interface EnteredDates {
  readonly start?: EnteredDay;
  readonly due?: EnteredDay;
  /** What the texts say. */
  readonly read: { readonly start: CalendarDay | null; readonly due: CalendarDay | null };
}

/** Says that a row lists another measure again (再掲). */
export interface CrossListing {
  /** `partlyRelisted`: only a part of it is the other's (一部再掲); it is a measure of its own. */
  readonly kind: "relisted" | "partlyRelisted";
  /** Numbers that the row names; empty where it says no more than 再掲. */
  readonly numbers: readonly string[];
  /** `id` of the measure that is listed again; null where none, or not one alone, answers to it. */
  readonly target: number | null;
  readonly source: SourcedText;
}

/** A measure of the plan, with every place that it stands in. */
export interface Measure {
  /** Stable within one review: the measure's position. */
  readonly id: number;
  /** As written, normalised to half width (`24-2`); null where it has none. */
  readonly number: string | null;
  readonly name: string;
  /** Number of the measure that this one is a part of (主な取組み). */
  readonly parent: string | null;
  /** Policy areas from the outermost to the innermost. */
  readonly area: readonly string[];
  readonly divisions: readonly string[];
  readonly status: MeasureStatus | null;
  /** 継続, 拡充, 新規: where the measure goes, never how far it is. */
  readonly direction: string | null;
  readonly periods: readonly SourcedPeriod[];
  readonly periodProblems: readonly (PeriodProblem & { readonly source: SourcedText })[];
  readonly schedule: readonly ScheduleStep[];
  /** Earliest dated start. */
  readonly start: CalendarDay | null;
  /** The latest date by which something must have happened. */
  readonly due: CalendarDay | null;
  /** The fiscal year of the measure's sheet or of a one-year plan; null where several years are possible. */
  readonly fiscalYear: FiscalYear | null;
  /** Whether the workbook has a place for this measure's status, filled or not. */
  readonly recordsStatus: boolean;
  /** Absent where the measure is listed here first, or only here. */
  readonly crossListing?: CrossListing;
  /** Days that staff have entered by hand in columns of ours; `start` and `due` are these then. */
  readonly entered?: EnteredDates;
  /** At least one; the first is the one that findings point at. */
  readonly sources: readonly [MeasureSource, ...MeasureSource[]];
}

/** A yearly actual. */
export interface Actual {
  readonly fiscalYear: FiscalYear | null;
  readonly value: number;
  readonly unit: string;
  /** 100 or 0.01 where the cell's figure only makes sense so scaled (0.8 beside 57.5 %); else 1. */
  readonly scale: number;
  readonly source: SourcedText;
}

/** An indicator with its baseline, target and actuals. */
export interface Indicator {
  readonly id: number;
  readonly name: string;
  readonly at: CellRef;
  readonly baseline: (Quantity & { readonly source: SourcedText }) | null;
  readonly target: (TargetCondition & { readonly source: SourcedText }) | null;
  /** Oldest first; years without an actual are absent. */
  readonly actuals: readonly Actual[];
  /** Cells that wait for an actual, by year. */
  readonly actualCells: readonly { readonly fiscalYear: FiscalYear | null; readonly at: CellRef }[];
  /** The target's text, also where no number could be read from it. */
  readonly targetText: SourcedText | null;
}

export type SheetRole =
  "measures" | "index" | "cards" | "schedule" | "indicators" | "divisions" | "summary" | "other";

export type SheetLayout = "list" | "blocks" | "cards" | "matrix" | "none";

/** What a heading may mean that is not known; offered, never used before somebody takes it. */
export interface FieldProposal {
  readonly field: FieldName;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly level: "high" | "medium" | "low";
}

/** A heading of a table, or a label of forms, with what it was read as. */
export interface SheetHeading {
  /** As written, from the outermost to the innermost. */
  readonly path: readonly string[];
  /** The cell of the innermost. */
  readonly at: CellRef;
  /** null where the column is not read. */
  readonly field: FieldName | null;
  /**
   * What decided: a known term, the end of the heading alone, what the column holds, or the user's map (also where that
   * says to leave the column out); null where nothing did.
   */
  readonly by: "term" | "ending" | "content" | "map" | null;
  /** For headings that are not read. */
  readonly proposal: FieldProposal | null;
}

/** A table of a sheet, or its forms, with their headings. */
export interface SheetTable {
  /** Whether its rows were read as measures. */
  readonly isRead: boolean;
  /** Headings from left to right, labels from top to bottom. */
  readonly headings: readonly SheetHeading[];
}

/** How a sheet was understood. */
export interface PlanSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly layout: SheetLayout;
  /** The one fiscal year that the sheet is about (令和6年度分); null where it names none or several. */
  readonly fiscalYear: FiscalYear | null;
  /** Counted from 0. */
  readonly headerRows: readonly number[];
  /** Column (counted from 0) of each field, for lists. */
  readonly columns: Readonly<Partial<Record<FieldName, number>>>;
  readonly measureCount: number;
  readonly isHidden: boolean;
  /** Fields of `columns` whose column is hidden. */
  readonly hiddenColumns: readonly FieldName[];
  /** Fields that the sheet has a column or label for. */
  readonly fields: readonly FieldName[];
  /** Whether the sheet has a table that looks like measures and was found to hold something else. */
  readonly isSetAside: boolean;
  /** Its tables and forms, read as measures or not; those of indicators are left out. */
  readonly tables: readonly SheetTable[];
}

/** One mark of a status legend. */
export interface LegendEntry {
  readonly mark: string;
  readonly meaning: string;
  readonly state: StatusState | null;
  readonly at: CellRef;
}

/** The plan as the workbook holds it: the same whatever the layout. */
export interface Plan {
  readonly name: string | null;
  readonly startFiscalYear: FiscalYear | null;
  readonly endFiscalYear: FiscalYear | null;
  /** Visible 基準日 of the workbook, where it has one. */
  readonly asOf: { readonly day: CalendarDay; readonly at: CellRef } | null;
  readonly sheets: readonly PlanSheet[];
  /** What of the user's column map could not be followed. */
  readonly mapProblems: readonly MapProblem[];
  readonly legend: readonly LegendEntry[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
}
