import type { SheetArea } from "../../core/sheet/reference";
import type { Area } from "../../core/sheet/snapshot";

/** One series of a chart. */
export interface SeriesState {
  /** As shown, or a reference with the leading `=`. */
  name: string;
  values: SheetArea;
  color: string | undefined;
  /** The line around its bars. */
  readonly line: { color: string | undefined; weight: number | undefined };
  hasLabels: boolean;
  /** The figures in or beside its bars; what is `undefined` Excel chooses. */
  readonly labels: {
    numberFormat: string | undefined;
    position: string | undefined;
    color: string | undefined;
    size: number | undefined;
  };
  /** Between the bars of two categories, in parts of 100 of a bar. */
  gapWidth: number;
}

/** What the axes of categories and of values have alike. */
export interface AxisState {
  /** Where the other axis crosses: `Automatic`, `Maximum`, `Minimum`. */
  position: string;
  tickLabelPosition: string;
  /** Angle of the labels in degrees; `undefined` where Excel chooses. */
  textOrientation: number | undefined;
}

/** An axis as Excel draws it unless it is told otherwise. */
export function newAxis(): AxisState {
  return { position: "Automatic", tickLabelPosition: "NextToAxis", textOrientation: undefined };
}

/** A series as Excel draws it unless it is told otherwise. */
export function newSeries(name: string, values: SheetArea): SeriesState {
  return {
    name,
    values,
    color: undefined,
    line: { color: undefined, weight: undefined },
    hasLabels: false,
    labels: { numberFormat: undefined, position: undefined, color: undefined, size: undefined },
    gapWidth: 150,
  };
}

/** A chart on a sheet. */
export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  legend: string;
  /** The cells that it covers. */
  place: Area;
  categories: SheetArea;
  series: SeriesState[];
  valueFormat: string;
  min: number | undefined;
  max: number | undefined;
  readonly categoryAxis: AxisState;
  readonly valueAxis: AxisState;
  /** Whether the first category is on top of a chart of bars. */
  isReversed: boolean;
}
