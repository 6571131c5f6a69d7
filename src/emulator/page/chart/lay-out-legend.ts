import type { SeriesData } from "./chart-data";
import { measureChartText } from "./measure-chart-text";

const ENTRY_HEIGHT = 18;
/** The square in the colour of the series, with the room behind it. */
const MARK_WIDTH = 14;
const BETWEEN = 12;

/** The name of a series behind a mark of its colour; `y` is the middle of its line. */
export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The legend in the middle of the lowest lines of a chart, on as many lines as it needs.
 *
 * @param bottom where the last line ends, in pixels
 */
export function layOutLegend(
  series: readonly SeriesData[],
  width: number,
  bottom: number,
): { readonly entries: readonly LegendEntry[]; readonly height: number } {
  const lines: { entries: readonly (SeriesData & { readonly x: number })[]; length: number }[] = [];
  for (const each of series) {
    const length = MARK_WIDTH + measureChartText(each.name) + BETWEEN;
    const line = lines.at(-1);
    if (line === undefined || line.length + length > width)
      lines.push({ entries: [{ ...each, x: 0 }], length });
    else {
      line.entries = [...line.entries, { ...each, x: line.length }];
      line.length += length;
    }
  }
  const height = lines.length * ENTRY_HEIGHT;
  const entries = lines.flatMap((line, index) =>
    line.entries.map(({ name, color, x }) => ({
      name,
      color,
      x: x + Math.max(0, (width - line.length + BETWEEN) / 2),
      y: bottom - height + (index + 0.5) * ENTRY_HEIGHT,
    })),
  );
  return { entries, height };
}
