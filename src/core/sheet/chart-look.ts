import type { ChartSpec } from "./chart";

/** How charts look, whichever port draws them; colours as `#rrggbb`. */
export const CHART_LOOK = {
  ink: "#333333",
  /** A thin line around each bar keeps light neighbours apart on paper. */
  barLine: "#7f7f7f",
  /** Width of that line in points. */
  barLineWidth: 0.5,
  /** Between the bars of two categories, in parts of 100 of a bar. */
  gap: { stackedBar: 45, clusteredBar: 60 },
  /** Size of the figures in or beside the bars, in points. */
  labelSize: 8,
} as const;

/** Black on light colours, white on dark ones: by luminance as ITU-R BT.601 weighs it. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? "#000000" : "#ffffff";
}

/** The colour of the figures of a series: within its bars where they are stacked, beside them otherwise. */
export function chartLabelColor({ type }: Pick<ChartSpec, "type">, color: string): string {
  return type === "stackedBar" ? inkOn(color) : CHART_LOOK.ink;
}

/**
 * The number format of the figures in or beside bars. Noughts have none: in a stack they have no bar, and text that is no
 * figure is drawn as nought.
 */
export function chartLabelFormat({ type, valueFormat }: Pick<ChartSpec, "type" | "valueFormat">): string {
  return type === "stackedBar" ? `${valueFormat};;` : `${valueFormat};-${valueFormat};`;
}
