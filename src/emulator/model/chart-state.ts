import type { SheetArea } from "../../core/sheet/reference";
import type { Area } from "../../core/sheet/snapshot";

/** One series of a chart. */
export interface SeriesState {
  /** As shown, or a reference with the leading `=`. */
  name: string;
  values: SheetArea;
  color: string | undefined;
  hasLabels: boolean;
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
  /** Whether the first category is on top of a chart of bars. */
  isReversed: boolean;
}
