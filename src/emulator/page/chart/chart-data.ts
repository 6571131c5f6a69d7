/** What a chart of bars shows at one moment: the texts and figures of its cells. */
export interface ChartData {
  readonly title: string;
  readonly isStacked: boolean;
  /** Whether the first category is on top; Excel counts from below unless it is told so. */
  readonly isFirstOnTop: boolean;
  /** Whether the value axis lies beside the last category instead of the first. */
  readonly isAxisBesideLast?: boolean;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** Ends of the value axis; what is absent follows the figures. */
  readonly min?: number;
  readonly max?: number;
  /** Writes a figure of the value axis. */
  readonly formatValue: (value: number) => string;
}

/** One series; its figures stand in the order of the categories. */
export interface SeriesData {
  readonly name: string;
  /** `#rrggbb` */
  readonly color: string;
  /** Of its figures; without it one that can be read on any bar. */
  readonly labelColor?: string;
  readonly figures: readonly Figure[];
}

export interface Figure {
  /** `undefined` where the cell holds no number: no bar is drawn. */
  readonly value: number | undefined;
  /** What stands in or beside the bar; empty where nothing does. */
  readonly label: string;
}
