import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { newAxis, newSeries, type ChartState } from "../../../../src/emulator/model/chart-state";
import { WorkbookModel } from "../../../../src/emulator/model/workbook-model";
import { readChart } from "../../../../src/emulator/page/chart/read-chart";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const ROWS = [
  ["分野", "完了", "遅れ"],
  ["子育て", 3, 1],
  ["防災", "未定", 2],
];

function column(left: number, top = 1, bottom = 2) {
  return { sheet: "集計", area: { top, left, bottom, right: left } };
}

function chartState(): ChartState {
  return {
    id: "{1}",
    name: "グラフ 1",
    type: "BarStacked",
    title: "分野別",
    legend: "Bottom",
    place: { top: 4, left: 0, bottom: 12, right: 4 },
    categories: column(0),
    series: [
      { ...newSeries("=集計!$B$1", column(1)), color: "#1f4e79", hasLabels: true },
      newSeries("遅れている", column(2)),
    ],
    valueFormat: "0%",
    min: 0,
    max: undefined,
    isReversed: true,
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
  };
}

function openModel(more: Partial<SheetSnapshot> = {}) {
  return new WorkbookModel(workbookOf({ ...sheetOf(ROWS, { name: "集計" }), ...more }));
}

describe("readChart", () => {
  test("reads names, categories and figures from the cells", () => {
    const { formatValue, ...data } = readChart(openModel(), chartState());
    expect(data).toEqual({
      title: "分野別",
      isStacked: true,
      isFirstOnTop: true,
      min: 0,
      categories: ["子育て", "防災"],
      series: [
        {
          name: "完了",
          color: "#1f4e79",
          figures: [
            { value: 3, label: "3" },
            { value: undefined, label: "未定" },
          ],
        },
        {
          name: "遅れている",
          color: "#ed7d31",
          figures: [
            { value: 1, label: "" },
            { value: 2, label: "" },
          ],
        },
      ],
    });
    expect(formatValue(0.5)).toBe("50%");
  });

  test("writes figures in the format and colour of their labels, and puts the axis where it crosses", () => {
    const chart = chartState();
    const [done] = chart.series;
    if (done === undefined) throw new Error("No series");
    done.labels.numberFormat = "0;;";
    done.labels.color = "#ffffff";
    chart.categoryAxis.position = "Maximum";
    const model = openModel();
    model.enterText(model.activeSheet, 1, 1, "0");
    const data = readChart(model, chart);
    expect(data.isAxisBesideLast).toBe(true);
    expect(data.series[0]).toMatchObject({ labelColor: "#ffffff", figures: [{ value: 0, label: "" }, {}] });
  });

  test("follows an edit", () => {
    const model = openModel();
    model.enterText(model.activeSheet, 1, 1, "5");
    expect(readChart(model, chartState()).series[0]?.figures[0]).toEqual({ value: 5, label: "5" });
  });

  test("leaves hidden rows out, as Excel does", () => {
    const data = readChart(openModel({ hiddenRows: [{ first: 1, last: 1 }] }), chartState());
    expect(data.categories).toEqual(["防災"]);
    expect(data.series[1]?.figures).toEqual([{ value: 2, label: "" }]);
  });

  test("shows nothing of a sheet that is gone", () => {
    const chart = chartState();
    chart.categories = { ...chart.categories, sheet: "前年度" };
    expect(readChart(openModel(), chart).categories).toEqual([]);
  });
});
