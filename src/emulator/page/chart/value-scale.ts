import type { ChartData } from "./chart-data";

/** The value axis of a chart: its ends, and the figures at its lines. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const WANTED_TICKS = 5;
/** What binary fractions may fall short of a line by, in steps. */
const TOLERANCE = 1e-9;

/** The least round number (1, 2 or 5 and noughts) that is not below `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((factor) => factor * power >= value * (1 - TOLERANCE)) ?? 10) * power;
}

/** Stacked bars reach as far as the sum of a category, on either side of nought. */
function reaches({ isStacked, series, categories }: ChartData): readonly number[] {
  const values = series.map(({ figures }) => figures.map(({ value }) => value ?? 0));
  if (!isStacked) return values.flat();
  return categories.flatMap((_, category) =>
    [1, -1].map((sign) =>
      values.reduce((sum, of) => sum + (Math.sign(of[category] ?? 0) === sign ? (of[category] ?? 0) : 0), 0),
    ),
  );
}

function roundOut(value: number, step: number): number {
  return Math.ceil(value / step - TOLERANCE) * step;
}

function ticksBetween(min: number, max: number, step: number): readonly number[] {
  const [first, last] = [Math.ceil(min / step - TOLERANCE), Math.floor(max / step + TOLERANCE)];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/**
 * The value axis that holds all bars and nought, with round figures of which no two read the same: a format without
 * decimals would write 0.5 and 1 alike.
 *
 * @example scaleValues(data).ticks // [0, 2, 4, 6, 8]
 */
export function scaleValues(data: ChartData): ValueScale {
  const reached = reaches(data);
  const low = data.min ?? Math.min(0, ...reached);
  const high = data.max ?? Math.max(0, ...reached);
  const span = high > low ? high - low : 1;
  let step = roundUp(span / WANTED_TICKS);
  for (;;) {
    const min = data.min ?? Math.floor(low / step + TOLERANCE) * step;
    const max = data.max !== undefined && data.max > min ? data.max : roundOut(low + span, step);
    const ticks = ticksBetween(min, max, step);
    const texts = new Set(ticks.map(data.formatValue));
    if (texts.size === ticks.length || step >= span) return { min, max, ticks };
    step = roundUp(step * 1.5);
  }
}
