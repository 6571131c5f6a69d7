import type { SheetArea } from "./reference";
import type { Area } from "./snapshot";

/** A native chart over cells of the workbook. */
export interface ChartSpec {
  /**
   * `stackedBar`: horizontal bars, series stacked, the first category on top; `clusteredBar`: horizontal bars, the series
   * of a category beside each other.
   */
  readonly type: "stackedBar" | "clusteredBar";
  readonly title: string;
  /** What a screen reader says of the chart. */
  readonly altText: string;
  /** The cells that the chart covers. */
  readonly place: Area;
  /** One column of labels. */
  readonly categories: SheetArea;
  readonly series: readonly ChartSeries[];
  /** How the axis writes figures (`0`, `0%`). */
  readonly valueFormat: string;
  /** Ends of the value axis; what is absent Excel chooses. */
  readonly min?: number;
  readonly max?: number;
}

export interface ChartSeries {
  /** The cell that names the series. */
  readonly name: SheetArea;
  /** One column of figures beside the categories. */
  readonly values: SheetArea;
  /** `#rrggbb`; the series of a chart differ in lightness, so that they can be told apart in grey. */
  readonly color: string;
  /** Shows the figures in or beside the bars. */
  readonly hasLabels?: boolean;
}
