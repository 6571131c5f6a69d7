import type { SourcedText } from "../../plan/plan";
import type { JudgedMeasure, MeasuredIndicator } from "../../review";
import type { Composed } from "../../sheet/sheet-composer";

/** References to the cells of a line of 進捗一覧. */
export interface ListingLine {
  readonly status: string;
  readonly due: string;
  readonly judgement: string;
}

/** Where a line of 進捗一覧 takes its live cells from: formulas on the columns of the workbook, or plain values. */
export interface MeasureCells {
  readonly status: Composed | null;
  /** A date as serial number. */
  readonly due: Composed | null;
  /** A text that holds the word of the judgement (期限超過), whatever stands around it. */
  readonly judgement: Composed;
  readonly note: Composed | null;
}

/** Where a line of the indicator table takes its live cells from. */
export interface IndicatorCells {
  readonly latest: Composed;
  readonly latestFormat?: string;
  /** The fiscal year of the latest actual. */
  readonly year: Composed | null;
  /** A fraction, or a dash where no honest percentage exists. */
  readonly progress: Composed;
  readonly expected: Composed;
  readonly state: Composed;
  readonly note: Composed | null;
}

/** What the sheets of a summary refer to. */
export interface SummarySources {
  /** Formula text for 基準日: a defined name. */
  readonly asOf: string;
  /** What the report's own 基準日 cell holds. */
  readonly asOfCell: Composed;
  /** Whether statuses and dates stand in 進捗一覧 itself, for people to change them there. */
  readonly isEditable: boolean;
  /** What stands in a cell of the staff's, as long as it says what the report says. */
  text(source: SourcedText | undefined, shown: string): Composed;
  measure(judged: JudgedMeasure, line: ListingLine): MeasureCells;
  indicator(measured: MeasuredIndicator): IndicatorCells;
}

/** The value that a cell shows. */
export function valueOf(composed: Composed | null): unknown {
  return typeof composed === "object" && composed !== null && "formula" in composed
    ? composed.value
    : composed;
}
