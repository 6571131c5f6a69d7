import type { ChartData } from "./chart-data";

/** Empty room of a band, by share: between the bars of two categories. */
const GAP = 0.4;

/** One bar with the text in or beside it, in pixels. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly label: string;
  readonly labelColor?: string;
  /** The label stands in the middle of a stacked bar and behind the end of another. */
  readonly labelX: number;
  readonly isLabelInside: boolean;
}

/** Where values and categories lie on the plot. */
export interface Plot {
  readonly toX: (value: number) => number;
  /** The top of a category's band. */
  readonly bandAt: (category: number) => number;
  /** The height of a band. */
  readonly band: number;
}

/** The bars of all categories: one behind the other where they are stacked, else one below the other. */
export function layOutBars(data: ChartData, plot: Plot): readonly Bar[] {
  return data.categories.flatMap((_, category) =>
    data.isStacked ? stack(data, plot, category) : cluster(data, plot, category),
  );
}

function stack({ series }: ChartData, { toX, bandAt, band }: Plot, category: number): readonly Bar[] {
  const ends = { above: 0, below: 0 };
  return series.flatMap(({ color, labelColor, figures }) => {
    const { value = 0, label = "" } = figures[category] ?? {};
    if (value === 0) return [];
    const side = value > 0 ? "above" : "below";
    const [from, to] = [ends[side], ends[side] + value];
    ends[side] = to;
    const [x, end] = [toX(Math.min(from, to)), toX(Math.max(from, to))];
    const y = bandAt(category) + (band * GAP) / 2;
    const shape = { x, y, width: end - x, height: band * (1 - GAP) };
    const look = { color, label, ...(labelColor !== undefined && { labelColor }) };
    return [{ ...shape, ...look, labelX: (x + end) / 2, isLabelInside: true }];
  });
}

function cluster(data: ChartData, { toX, bandAt, band }: Plot, category: number): readonly Bar[] {
  const { series, isFirstOnTop } = data;
  const height = (band * (1 - GAP)) / Math.max(1, series.length);
  return series.flatMap(({ color, figures }, index) => {
    const { value, label = "" } = figures[category] ?? {};
    if (value === undefined) return [];
    const [x, end] = [toX(Math.min(0, value)), toX(Math.max(0, value))];
    const place = isFirstOnTop ? index : series.length - 1 - index;
    const y = bandAt(category) + (band * GAP) / 2 + place * height;
    return [{ x, y, width: end - x, height, color, label, labelX: end + 3, isLabelInside: false }];
  });
}
