import type { ChartData } from "./chart-data";
import { layOutBars, type Bar } from "./lay-out-bars";
import { layOutLegend, type LegendEntry } from "./lay-out-legend";
import { measureChartText } from "./measure-chart-text";
import { scaleValues } from "./value-scale";

const PADDING = 10;
const TITLE_HEIGHT = 30;
const AXIS_HEIGHT = 18;
/** Between the lines of a category that holds line breaks. */
const LINE_HEIGHT = 13;
/** The categories take at most this part of the width; longer names are cut. */
const MOST_OF_WIDTH = 0.4;
/** Room beyond the greatest figure for what stands beside its bar. */
const LABEL_ROOM = 34;

/** A text at a point; `y` is the middle of its line. */
export interface ChartText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** All that a picture of a chart is drawn of, in pixels from its top left corner. */
export interface ChartLayout {
  readonly title: ChartText;
  /** Ends at `x`; each line of a name is a text of its own. */
  readonly categories: readonly ChartText[];
  /** Figures of the value axis, each the middle of a line across the plot. */
  readonly ticks: readonly ChartText[];
  readonly plot: { readonly top: number; readonly bottom: number };
  /** Where the bars start: at nought, or at the end of the axis next to it. */
  readonly base: number;
  readonly bars: readonly Bar[];
  readonly legend: readonly LegendEntry[];
}

/** @returns the text, or what fits of its beginning with an ellipsis */
function cutText(text: string, room: number): string {
  if (measureChartText(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && measureChartText(`${characters.join("")}…`) > room) characters.pop();
  return `${characters.join("")}…`;
}

/**
 * Lays a chart of horizontal bars out: the title above, the legend below, the categories at the left, and the value axis
 * beside the first category, where Excel draws it unless
 * the chart says otherwise.
 *
 * @param width of the whole picture, in pixels, as is `height`
 */
export function layOutChart(data: ChartData, width: number, height: number): ChartLayout {
  const { series, categories, isFirstOnTop, isAxisBesideLast = false } = data;
  const isAxisAbove = isFirstOnTop !== isAxisBesideLast;
  const scale = scaleValues(data);
  const legend = layOutLegend(series, width, height - PADDING / 2);
  const [axisAbove, axisBelow] = isAxisAbove ? [AXIS_HEIGHT, 0] : [0, AXIS_HEIGHT];
  const top = TITLE_HEIGHT + axisAbove;
  const bottom = Math.max(top, height - PADDING - legend.height - axisBelow);

  const room = width * MOST_OF_WIDTH;
  const names = categories.map((text) => text.split("\n").map((line) => cutText(line.trim(), room)));
  const left = 2 * PADDING + Math.max(0, ...names.flat().map(measureChartText));
  const right = Math.max(left, width - PADDING - LABEL_ROOM);
  const toX = (value: number): number => {
    const share = (value - scale.min) / (scale.max - scale.min);
    return left + (right - left) * Math.min(1, Math.max(0, share));
  };

  const band = (bottom - top) / Math.max(1, categories.length);
  const bandAt = (category: number): number =>
    top + band * (isFirstOnTop ? category : categories.length - 1 - category);
  return {
    title: { text: data.title, x: width / 2, y: TITLE_HEIGHT / 2 + 2 },
    categories: names.flatMap((lines, category) =>
      lines.map((text, line) => ({
        text,
        x: left - PADDING,
        y: bandAt(category) + band / 2 + (line - (lines.length - 1) / 2) * LINE_HEIGHT,
      })),
    ),
    ticks: scale.ticks.map((value) => ({
      text: data.formatValue(value),
      x: toX(value),
      y: isAxisAbove ? top - AXIS_HEIGHT / 2 : bottom + AXIS_HEIGHT / 2,
    })),
    plot: { top, bottom },
    base: toX(0),
    bars: layOutBars(data, { toX, bandAt, band }),
    legend: legend.entries,
  };
}
