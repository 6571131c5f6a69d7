import type { ChartSpec } from "../../../core/sheet/chart";
import { CHART_LOOK, chartLabelColor, chartLabelFormat } from "../../../core/sheet/chart-look";
import { areasEqual, sizeOf, unionAreas } from "../../../core/sheet/area";
import type { AddChart } from "../../../core/sheet/edit";
import type { Area } from "../../../core/sheet/snapshot";
import { formatReference, type SheetArea } from "../../../core/sheet/reference";
import { rangeOf } from "../read-batch";
import { SMALL, type Step } from "./step";

const TYPES = { stackedBar: "BarStacked", clusteredBar: "BarClustered" } as const;

/**
 * The block that holds headings, categories and series side by side: from that, Excel links the names of the series to
 * their cells. `undefined` where they do not lie so.
 */
function findBlock({ categories, series }: ChartSpec): SheetArea | undefined {
  const parts = series.flatMap(({ name, values }) => [name, values]);
  if (parts.some(({ sheet }) => sheet !== categories.sheet)) return undefined;
  const headed: Area = { ...categories.area, top: categories.area.top - 1 };
  const area = parts.reduce((whole, part) => unionAreas(whole, part.area), headed);
  const isBlock = series.every(({ name, values }, index) => {
    const column = categories.area.right + 1 + index;
    const expected = { ...categories.area, left: column, right: column };
    const heading = { top: area.top, left: column, bottom: area.top, right: column };
    return areasEqual(values.area, expected) && areasEqual(name.area, heading);
  });
  return isBlock && sizeOf(area).columns === series.length + 1
    ? { sheet: categories.sheet, area }
    : undefined;
}

function addSeries(chart: Excel.Chart, workbook: Excel.Workbook, { categories, series }: ChartSpec): void {
  const open = ({ sheet, area }: SheetArea) => rangeOf(workbook.worksheets.getItem(sheet), area);
  for (const [index, { name, values }] of series.entries()) {
    // The chart came with the first one.
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    drawn.name = `=${formatReference(name)}`;
    drawn.setValues(open(values));
    drawn.setXAxisValues(open(categories));
  }
}

/**
 * Puts a chart onto a sheet. Office.js has no way to give a chart a text for screen readers.
 *
 * @param isPlain leaves axes and labels as Excel makes them: Excel on iPad fails at them (office-js issue 1688)
 */
export function planChart(sheet: string, { name, chart: spec }: AddChart, isPlain: boolean): Step {
  return {
    bytes: 4 * SMALL,
    queue: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      const block = findBlock(spec);
      const source = block ?? spec.series[0]?.values ?? spec.categories;
      const data = rangeOf(workbook.worksheets.getItem(source.sheet), source.area);
      const chart = worksheet.charts.add(TYPES[spec.type], data, "Columns");
      if (block === undefined) addSeries(chart, workbook, spec);
      chart.title.text = spec.title;
      chart.legend.position = "Bottom";
      if (!isPlain) dress(chart, spec);
      chart.name = name;
      const { top, left, bottom, right } = spec.place;
      chart.setPosition(
        worksheet.getRangeByIndexes(top, left, 1, 1).untrack(),
        worksheet.getRangeByIndexes(bottom, right, 1, 1).untrack(),
      );
      return undefined;
    },
    restore: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(sheet).load("name");
      const chart = worksheet.charts.getItemOrNullObject(name).load("name");
      return () => {
        if (!worksheet.isNullObject && !chart.isNullObject) chart.delete();
      };
    },
  };
}

/** Gives the axes and bars of a chart the looks that `adapters/xlsx` writes, as far as ExcelApi 1.8 knows them. */
function dress(chart: Excel.Chart, spec: ChartSpec): void {
  const { type, series, valueFormat, min, max } = spec;
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars are drawn from below: reversed, the first category is on top, and the figures go below the last one.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.textOrientation = 0;
  valueAxis.numberFormat = valueFormat;
  if (min !== undefined) valueAxis.minimum = min;
  if (max !== undefined) valueAxis.maximum = max;
  for (const [index, { color, hasLabels }] of series.entries()) {
    const drawn = chart.series.getItemAt(index);
    drawn.gapWidth = CHART_LOOK.gap[type];
    drawn.format.fill.setSolidColor(color);
    drawn.format.line.color = CHART_LOOK.barLine;
    drawn.format.line.weight = CHART_LOOK.barLineWidth;
    if (hasLabels === true) dressLabels(drawn, spec, color);
  }
}

function dressLabels(drawn: Excel.ChartSeries, spec: ChartSpec, color: string): void {
  drawn.hasDataLabels = true;
  const { dataLabels } = drawn;
  dataLabels.numberFormat = chartLabelFormat(spec);
  dataLabels.position = spec.type === "stackedBar" ? "Center" : "OutsideEnd";
  dataLabels.format.font.color = chartLabelColor(spec, color);
  dataLabels.format.font.size = CHART_LOOK.labelSize;
}
