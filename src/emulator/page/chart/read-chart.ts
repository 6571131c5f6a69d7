import type { SheetArea } from "../../../core/sheet/reference";
import { parseReference } from "../../../core/sheet/reference";
import type { ChartState, SeriesState } from "../../model/chart-state";
import type { CellState } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { formatCell } from "../format/format-cell";
import type { ChartData, SeriesData } from "./chart-data";

/** Colours of the Office theme, in the order in which Excel gives them to series without one of their own. */
const PALETTE = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

/** The cells of an area, row by row, without those of hidden rows and columns: Excel does not chart them. */
function readCells(model: WorkbookModel, { sheet: name, area }: SheetArea): CellState[] {
  const sheet = model.findSheet(name);
  if (sheet === undefined) return [];
  const cells: CellState[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      if (!sheet.hiddenColumns.has(column)) cells.push(sheet.cellAt(row, column) ?? { value: null });
    }
  }
  return cells;
}

function readName(model: WorkbookModel, name: string): string {
  const reference = name.startsWith("=") ? parseReference(name) : undefined;
  if (reference === undefined) return name;
  return readCells(model, reference)
    .map((cell) => formatCell(cell, model.dateSystem).text)
    .join(" ");
}

function labelOf(cell: CellState, { labels }: SeriesState, dateSystem: 1900 | 1904): string {
  const { numberFormat } = labels;
  return formatCell(numberFormat === undefined ? cell : { ...cell, numberFormat }, dateSystem).text;
}

function readSeries(model: WorkbookModel, series: SeriesState, index: number): SeriesData {
  return {
    name: readName(model, series.name),
    color: series.color ?? PALETTE[index % PALETTE.length] ?? PALETTE[0],
    figures: readCells(model, series.values).map((cell) => ({
      value: typeof cell.value === "number" ? cell.value : undefined,
      label: series.hasLabels ? labelOf(cell, series, model.dateSystem) : "",
    })),
    ...(series.labels.color !== undefined && { labelColor: series.labels.color }),
  };
}

/** Reads what a chart shows from the cells that it refers to, as they are now. */
export function readChart(model: WorkbookModel, chart: ChartState): ChartData {
  const { dateSystem } = model;
  const { title, type, isReversed, valueFormat, min, max } = chart;
  return {
    title,
    isStacked: type === "BarStacked",
    isFirstOnTop: isReversed,
    ...(chart.categoryAxis.position === "Maximum" && { isAxisBesideLast: true }),
    categories: readCells(model, chart.categories).map((cell) => formatCell(cell, dateSystem).text),
    series: chart.series.map((series, index) => readSeries(model, series, index)),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    formatValue: (value) => formatCell({ value, numberFormat: valueFormat }, dateSystem).text,
  };
}
