import { formatReference } from "../../../core/sheet/reference";
import { unionAreas } from "../../../core/sheet/area";
import type { ChartState, SeriesState } from "../../model/chart-state";
import type { SheetModel } from "../../model/sheet-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type HostObject, type ObjectType } from "../object-type";
import { asColor, asFlag, asNumber, asText } from "../value-checks";
import { isRangeTarget, type RangeTarget } from "./range";

/** A chart on its sheet. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartState;
}

const SMALLEST = -1e300;
const GREATEST = 1e300;

function rangeArgument(args: Arguments, index: number): RangeTarget {
  const { target } = args.object(index) ?? {};
  if (isRangeTarget(target)) return target;
  throw new HostError("InvalidArgument", "The argument must be a range.");
}

/** `Excel.ChartFill`. */
export const chartFillType: ObjectType<SeriesState> = defineObjectType({
  name: "ChartFill",
  members: {
    SetSolidColor: {
      since: "1.1",
      call: (series, args) => {
        series.color = asColor(args.value(0));
      },
    },
  },
});

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatType: ObjectType<SeriesState> = defineObjectType({
  name: "ChartSeriesFormat",
  members: {
    Fill: { since: "1.1", navigate: (series) => chartFillType.bind(series) },
  },
});

/** `Excel.ChartSeries`. */
export const chartSeriesType: ObjectType<ChartTarget & { readonly series: SeriesState }> = defineObjectType({
  name: "ChartSeries",
  members: {
    Format: { since: "1.1", navigate: ({ series }) => chartSeriesFormatType.bind(series) },
    HasDataLabels: {
      since: "1.7",
      get: ({ series }) => series.hasLabels,
      set: ({ series }, value) => {
        series.hasLabels = asFlag(value);
      },
    },
    Name: {
      since: "1.1",
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = asText(value);
      },
    },
    SetValues: {
      since: "1.7",
      call: ({ series }, args) => {
        const { sheet, area } = rangeArgument(args, 0);
        series.values = { sheet: sheet.name, area };
      },
    },
    SetXAxisValues: {
      since: "1.7",
      call: ({ chart }, args) => {
        const { sheet, area } = rangeArgument(args, 0);
        chart.categories = { sheet: sheet.name, area };
      },
    },
  },
});

function seriesAt(target: ChartTarget, index: number): HostObject {
  const series = target.chart.series[index];
  if (series === undefined) throw new HostError("InvalidArgument", "The chart has no such series.");
  return chartSeriesType.bind({ ...target, series });
}

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionType: ObjectType<ChartTarget> = defineObjectType({
  name: "ChartSeriesCollection",
  items: (target) => target.chart.series.map((_, index) => seriesAt(target, index)),
  members: {
    Count: { since: "1.1", get: ({ chart }) => chart.series.length },
    Add: {
      since: "1.7",
      open: (target, args) => {
        const { chart } = target;
        const name = args.isGiven(0) ? args.text(0) : "";
        const series = { name, values: chart.categories, color: undefined, hasLabels: false };
        chart.series.push(series);
        return chartSeriesType.bind({ ...target, series });
      },
    },
    GetItemAt: { since: "1.1", open: (target, args) => seriesAt(target, args.integer(0)) },
  },
});

/** `Excel.ChartAxis`. */
export const chartAxisType: ObjectType<ChartTarget> = defineObjectType({
  name: "ChartAxis",
  members: {
    Maximum: {
      since: "1.1",
      get: ({ chart }) => chart.max ?? "",
      set: ({ chart }, value) => {
        chart.max = asNumber(value, SMALLEST, GREATEST);
      },
    },
    Minimum: {
      since: "1.1",
      get: ({ chart }) => chart.min ?? "",
      set: ({ chart }, value) => {
        chart.min = asNumber(value, SMALLEST, GREATEST);
      },
    },
    NumberFormat: {
      since: "1.8",
      get: ({ chart }) => chart.valueFormat,
      set: ({ chart }, value) => {
        chart.valueFormat = asText(value);
      },
    },
    ReversePlotOrder: {
      since: "1.7",
      get: ({ chart }) => chart.isReversed,
      set: ({ chart }, value) => {
        chart.isReversed = asFlag(value);
      },
    },
  },
});

/** `Excel.ChartAxes`. */
export const chartAxesType: ObjectType<ChartTarget> = defineObjectType({
  name: "ChartAxes",
  members: {
    CategoryAxis: { since: "1.1", navigate: (target) => chartAxisType.bind(target) },
    ValueAxis: { since: "1.1", navigate: (target) => chartAxisType.bind(target) },
  },
});

/** `Excel.ChartTitle`. */
export const chartTitleType: ObjectType<ChartTarget> = defineObjectType({
  name: "ChartTitle",
  members: {
    Text: {
      since: "1.1",
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = asText(value);
      },
    },
  },
});

/** `Excel.ChartLegend`. */
export const chartLegendType: ObjectType<ChartTarget> = defineObjectType({
  name: "ChartLegend",
  members: {
    Position: {
      since: "1.1",
      get: ({ chart }) => chart.legend,
      set: ({ chart }, value) => {
        chart.legend = asText(value);
      },
    },
  },
});

/** `Excel.Chart`. */
export const chartType: ObjectType<ChartTarget> = defineObjectType({
  name: "Chart",
  identify: ({ chart }) => ({ _Id: chart.id }),
  members: {
    Axes: { since: "1.1", navigate: (target) => chartAxesType.bind(target) },
    Id: { since: "1.7", get: ({ chart }) => chart.id },
    Legend: { since: "1.1", navigate: (target) => chartLegendType.bind(target) },
    Name: {
      since: "1.1",
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = asText(value);
      },
    },
    Series: { since: "1.1", navigate: (target) => chartSeriesCollectionType.bind(target) },
    Title: { since: "1.1", navigate: (target) => chartTitleType.bind(target) },
    Delete: {
      since: "1.1",
      call: ({ sheet, chart }, _, { model }) => {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    SetPosition: {
      since: "1.1",
      call: ({ sheet, chart }, args, { model }) => {
        const { area } = rangeArgument(args, 0);
        chart.place = args.isGiven(1) ? unionAreas(area, rangeArgument(args, 1).area) : area;
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
  },
});

/** Reads a block as Excel does: headings above, categories at the left, one series a column. */
export function chartOfBlock({ sheet, area }: RangeTarget): Pick<ChartState, "categories" | "series"> {
  const hasHeadings = area.right > area.left;
  const top = hasHeadings ? area.top + 1 : area.top;
  const left = hasHeadings ? area.left + 1 : area.left;
  const series: SeriesState[] = [];
  for (let column = left; column <= area.right; column += 1) {
    const heading = { top: area.top, left: column, bottom: area.top, right: column };
    series.push({
      name: hasHeadings ? `=${formatReference({ sheet: sheet.name, area: heading })}` : "",
      values: { sheet: sheet.name, area: { top, left: column, bottom: area.bottom, right: column } },
      color: undefined,
      hasLabels: false,
    });
  }
  const categories = { sheet: sheet.name, area: { ...area, top, right: area.left } };
  return { categories, series };
}
