import { measureText } from "../grid/measure-text";

/** Size of all texts of a chart but its title, in pixels. */
export const CHART_FONT_SIZE = 11;
/** `measureText` measures the font of the grid. */
const GRID_FONT_SIZE = 13;

/** How wide a text of a chart is, in pixels. */
export function measureChartText(text: string): number {
  return (measureText(text) * CHART_FONT_SIZE) / GRID_FONT_SIZE;
}
