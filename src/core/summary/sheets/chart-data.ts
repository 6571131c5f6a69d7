import type { ChartSeries } from "../../sheet/chart";
import type { SheetArea } from "../../sheet/reference";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import { HELPER_COLUMN } from "./report-grid";
import { LOOK } from "./summary-look";

/** Right of what is printed and of what serves the lists. */
const CHART_DATA_COLUMN = HELPER_COLUMN + 2;

/** One category of a chart with its figures. */
export interface ChartLine {
  readonly label: Composed;
  readonly figures: readonly Composed[];
}

/** The cells that a chart draws. */
export interface ChartCells {
  readonly categories: SheetArea;
  readonly series: readonly Pick<ChartSeries, "name" | "values">[];
}

/**
 * Puts what a chart draws beside its table, where nothing is printed: labels, figures right of them, headings above. From
 * such a block Excel links every series to its cells, and its labels can be shorter than the names in the table.
 *
 * @param top row of the headings
 */
export function putChartData(
  sheet: SheetComposer,
  top: number,
  headings: readonly string[],
  lines: readonly ChartLine[],
  numberFormat: string,
): ChartCells {
  const left = CHART_DATA_COLUMN;
  const [first, last] = [top + 1, top + lines.length];
  sheet
    .put(top, left, "グラフ")
    .putRow(top, left + 1, headings)
    .format({ top, left, bottom: last, right: left + headings.length }, LOOK.helper);
  lines.forEach(({ label, figures }, index) => {
    sheet.put(first + index, left, label).putRow(first + index, left + 1, figures, numberFormat);
  });
  if (lines.length > 0)
    sheet.format(
      { top: first, left: left + 1, bottom: last, right: left + headings.length },
      { numberFormat },
    );
  const columnOf = (column: number, from = first, to = last): SheetArea => ({
    sheet: sheet.name,
    area: { top: from, left: column, bottom: to, right: column },
  });
  return {
    categories: columnOf(left),
    series: headings.map((_, index) => ({
      name: columnOf(left + 1 + index, top, top),
      values: columnOf(left + 1 + index),
    })),
  };
}
