import type { Composed } from "../../sheet/sheet-composer";
import type { JudgedMeasure, MeasuredIndicator } from "../../review";

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
  /** A fraction; null where no honest percentage exists. */
  readonly progress: Composed | null;
  readonly expected: Composed | null;
  readonly state: Composed;
}

/** What the sheets of a summary refer to. */
export interface SummarySources {
  /** Formula text for 基準日: a defined name. */
  readonly asOf: string;
  /** What the report's own 基準日 cell holds: a formula on that name, or the day itself where the name means this cell. */
  readonly asOfCell: Composed;
  measure(judged: JudgedMeasure): MeasureCells;
  indicator(measured: MeasuredIndicator): IndicatorCells;
}
