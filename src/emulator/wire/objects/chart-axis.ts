import type { AxisState } from "../../model/chart-state";
import { defineObjectType, type ObjectType } from "../object-type";
import { asFlag, asNumber, asText, asWord } from "../value-checks";
import type { ChartTarget } from "./chart-series";

const SMALLEST = -1e300;
const GREATEST = 1e300;
const RIGHT_ANGLE = 90;

/** `Excel.ChartAxis`. */
export const chartAxisType: ObjectType<ChartTarget & { readonly axis: AxisState }> = defineObjectType({
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
    Position: {
      since: "1.8",
      get: ({ axis }) => axis.position,
      set: ({ axis }, value) => {
        axis.position = asWord(value, ["Automatic", "Maximum", "Minimum"]);
      },
    },
    ReversePlotOrder: {
      since: "1.7",
      get: ({ chart }) => chart.isReversed,
      set: ({ chart }, value) => {
        chart.isReversed = asFlag(value);
      },
    },
    TextOrientation: {
      since: "1.8",
      get: ({ axis }) => axis.textOrientation ?? 0,
      set: ({ axis }, value) => {
        axis.textOrientation = asNumber(value, -RIGHT_ANGLE, RIGHT_ANGLE);
      },
    },
    TickLabelPosition: {
      since: "1.7",
      get: ({ axis }) => axis.tickLabelPosition,
      set: ({ axis }, value) => {
        axis.tickLabelPosition = asWord(value, ["NextToAxis", "High", "Low", "None"]);
      },
    },
  },
});

/** `Excel.ChartAxes`. */
export const chartAxesType: ObjectType<ChartTarget> = defineObjectType({
  name: "ChartAxes",
  members: {
    CategoryAxis: {
      since: "1.1",
      navigate: (target) => chartAxisType.bind({ ...target, axis: target.chart.categoryAxis }),
    },
    ValueAxis: {
      since: "1.1",
      navigate: (target) => chartAxisType.bind({ ...target, axis: target.chart.valueAxis }),
    },
  },
});
