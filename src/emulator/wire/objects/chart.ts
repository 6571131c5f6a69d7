import { formatReference } from "../../../core/sheet/reference";
import { unionAreas } from "../../../core/sheet/area";
import { newSeries, type ChartState, type SeriesState } from "../../model/chart-state";
import { defineObjectType, type ObjectType } from "../object-type";
import { asText } from "../value-checks";
import { chartAxesType } from "./chart-axis";
import { chartSeriesCollectionType, rangeArgument, type ChartTarget } from "./chart-series";
import type { RangeTarget } from "./range";

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
    const name = hasHeadings ? `=${formatReference({ sheet: sheet.name, area: heading })}` : "";
    const values = { top, left: column, bottom: area.bottom, right: column };
    series.push(newSeries(name, { sheet: sheet.name, area: values }));
  }
  const categories = { sheet: sheet.name, area: { ...area, top, right: area.left } };
  return { categories, series };
}
