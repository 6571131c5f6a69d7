import { newSeries, type ChartState, type SeriesState } from "../../model/chart-state";
import type { SheetModel } from "../../model/sheet-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type HostObject, type ObjectType } from "../object-type";
import { asColor, asFlag, asNumber, asText, asWord } from "../value-checks";
import { isRangeTarget, type RangeTarget } from "./range";

/** A chart on its sheet. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartState;
}

const WIDEST_GAP = 500;
const MOST_POINTS = 409;
const POSITIONS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"] as const;

/** @throws HostError `InvalidArgument` where the argument is no range */
export function rangeArgument(args: Arguments, index: number): RangeTarget {
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

/** `Excel.ChartLineFormat`, of the line around the bars of a series. */
export const chartLineFormatType: ObjectType<SeriesState> = defineObjectType({
  name: "ChartLineFormat",
  members: {
    Color: {
      since: "1.1",
      get: ({ line }) => line.color ?? "",
      set: ({ line }, value) => {
        line.color = asColor(value);
      },
    },
    Weight: {
      since: "1.7",
      get: ({ line }) => line.weight ?? 0,
      set: ({ line }, value) => {
        line.weight = asNumber(value, 0, MOST_POINTS);
      },
    },
  },
});

/** `Excel.ChartFont`, of the figures in or beside the bars of a series. */
export const chartFontType: ObjectType<SeriesState> = defineObjectType({
  name: "ChartFont",
  members: {
    Color: {
      since: "1.1",
      get: ({ labels }) => labels.color ?? "",
      set: ({ labels }, value) => {
        labels.color = asColor(value);
      },
    },
    Size: {
      since: "1.1",
      get: ({ labels }) => labels.size ?? 0,
      set: ({ labels }, value) => {
        labels.size = asNumber(value, 1, MOST_POINTS);
      },
    },
  },
});

/** `Excel.ChartDataLabelFormat`. */
export const chartDataLabelFormatType: ObjectType<SeriesState> = defineObjectType({
  name: "ChartDataLabelFormat",
  members: {
    Font: { since: "1.1", navigate: (series) => chartFontType.bind(series) },
  },
});

/** `Excel.ChartDataLabels`. */
export const chartDataLabelsType: ObjectType<SeriesState> = defineObjectType({
  name: "ChartDataLabels",
  members: {
    Format: { since: "1.1", navigate: (series) => chartDataLabelFormatType.bind(series) },
    NumberFormat: {
      since: "1.8",
      get: ({ labels }) => labels.numberFormat ?? "General",
      set: ({ labels }, value) => {
        labels.numberFormat = asText(value);
      },
    },
    Position: {
      since: "1.1",
      get: ({ labels }) => labels.position ?? "Invalid",
      set: ({ labels }, value) => {
        labels.position = asWord(value, POSITIONS);
      },
    },
  },
});

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatType: ObjectType<SeriesState> = defineObjectType({
  name: "ChartSeriesFormat",
  members: {
    Fill: { since: "1.1", navigate: (series) => chartFillType.bind(series) },
    Line: { since: "1.1", navigate: (series) => chartLineFormatType.bind(series) },
  },
});

/** `Excel.ChartSeries`. */
export const chartSeriesType: ObjectType<ChartTarget & { readonly series: SeriesState }> = defineObjectType({
  name: "ChartSeries",
  members: {
    Format: { since: "1.1", navigate: ({ series }) => chartSeriesFormatType.bind(series) },
    DataLabels: { since: "1.8", navigate: ({ series }) => chartDataLabelsType.bind(series) },
    GapWidth: {
      since: "1.7",
      get: ({ series }) => series.gapWidth,
      set: ({ series }, value) => {
        series.gapWidth = asNumber(value, 0, WIDEST_GAP);
      },
    },
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
        const series = newSeries(name, chart.categories);
        chart.series.push(series);
        return chartSeriesType.bind({ ...target, series });
      },
    },
    GetItemAt: { since: "1.1", open: (target, args) => seriesAt(target, args.integer(0)) },
  },
});
