import type { ChartSpec } from "../../../src/core/sheet/chart";
import type { SheetArea } from "../../../src/core/sheet/reference";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { BuiltSummary } from "../../../src/core/summary/build-workbook-summary";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";
import { linesOf, retype, sheetNamed, summarise } from "./summarise";

const AREAS = ["窓口", "地域課題の解決に向けた市民と市役所の協働による現場からの取組の推進"];

function areaRows(areas: readonly string[]): readonly (readonly Written[])[] {
  return areas.flatMap((area, index) => [
    [area],
    [`${String(index + 1)}-1`, `案内板の更新${String(index)}`, "市民課", "令和5年6月", "完了"],
    [`${String(index + 1)}-2`, `記載台の整理${String(index)}`, "市民課", "令和5年7月", "未着手"],
  ]);
}

function planOf(
  areas: readonly string[],
  indicators: readonly (readonly Written[])[] = [],
): WorkbookSnapshot {
  const measures = sheetOf(
    [
      ["令和5年度～令和8年度 はなみ市 窓口改善計画"],
      ["番号", "取組名", "担当課", "時期", "実施状況"],
      ...areaRows(areas),
    ],
    { name: "取組一覧" },
  );
  const table = sheetOf(
    [["指標", "基準値（令和4年度）", "目標値（令和8年度）", "実績（令和5年度）"], ...indicators],
    { name: "指標" },
  );
  return indicators.length === 0 ? workbookOf(measures) : workbookOf(measures, table);
}

function chartsOf({ edits }: BuiltSummary): readonly ChartSpec[] {
  return edits.flatMap((edit) => (edit.kind === "addChart" ? [edit.chart] : []));
}

function valuesOf(
  snapshot: WorkbookSnapshot,
  { sheet, area }: SheetArea,
): readonly (CellValue | undefined)[] {
  const { cells } = sheetNamed(snapshot, sheet);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    cells.find(({ row, column }) => row === area.top + index && column === area.left),
  ).map((cell) => cell?.value);
}

describe("the chart by policy area", () => {
  const { snapshot, built } = summarise(planOf(AREAS), "2023-09-30");
  const [chart] = chartsOf(built);

  test("names its areas on lines that stand beside its bars", () => {
    if (chart === undefined) throw new Error("No chart");
    const labels = valuesOf(snapshot, chart.categories).map(String);
    expect(labels[0]).toBe("窓口");
    expect(labels[1]?.replaceAll("\n", "").replace("…", "")).toBe(
      AREAS[1]?.slice(0, (labels[1] ?? "").replaceAll("\n", "").replace("…", "").length),
    );
    for (const line of labels.flatMap((label) => label.split("\n"))) expect(line.length).toBeLessThan(14);
  });

  test("draws a block of headings, labels and figures side by side, which Excel links to its series", () => {
    const { area } = chart?.categories ?? { area: { top: 0, left: 0, bottom: 0, right: 0 } };
    chart?.series.forEach(({ name, values }, index) => {
      const column = area.left + 1 + index;
      expect(values.area).toEqual({ ...area, left: column, right: column });
      expect(name.area).toEqual({ top: area.top - 1, left: column, bottom: area.top - 1, right: column });
    });
    expect(chart?.series).toHaveLength(7);
  });

  test("follows a status that staff change", () => {
    const done = chart?.series[0]?.values;
    if (done === undefined) throw new Error("No series");
    expect(valuesOf(snapshot, done)).toEqual([1, 1]);
    const changed = recalculateSnapshot(retype(snapshot, "取組一覧", 4, 4, "完了"));
    expect(valuesOf(changed, done)).toEqual([2, 1]);
  });

  test("comes as charts below the table where that runs over several pages", () => {
    const areas = Array.from({ length: 30 }, (_, index) => `第${String(index + 1)}章`);
    const { snapshot: long, built: parts } = summarise(planOf(areas), "2023-09-30");
    const charts = chartsOf(parts);
    expect(charts.map(({ title }) => title)).toEqual([
      "施策分野別の状況（件）（1／2）",
      "施策分野別の状況（件）（2／2）",
    ]);
    expect(charts.flatMap(({ categories }) => valuesOf(long, categories))).toEqual(areas);
    expect(recalculateSnapshot(long)).toEqual(long);
  });
});

describe("the chart of indicators", () => {
  const indicators = [
    ["窓口の利用件数", 60, 80, 70],
    ["電話の件数", 60, 80, null],
    ["相談の件数", 50, 60, 50],
    ["案内の分かりやすさ", "高める", "高い", "高い"],
  ];
  const { snapshot, built } = summarise(planOf(AREAS, indicators), "2024-03-31");
  const chart = chartsOf(built).find(({ type }) => type === "clusteredBar");
  const labelsIn = (workbook: WorkbookSnapshot): readonly unknown[] =>
    chart === undefined ? [] : valuesOf(workbook, chart.categories);
  const figuresIn = (workbook: WorkbookSnapshot): readonly unknown[] => {
    const values = chart?.series[0]?.values;
    return values === undefined ? [] : valuesOf(workbook, values);
  };
  const remarkIn = (workbook: WorkbookSnapshot): string | undefined =>
    linesOf(workbook, "進捗集計").find((line) => line.startsWith("※グラフ"));

  test("shows those that have a figure, nought among them, and tells how many it leaves out", () => {
    expect(labelsIn(snapshot)).toEqual(["窓口の利用件数", "相談の件数"]);
    expect(figuresIn(snapshot)).toEqual([0.5, 1e-9]);
    expect(remarkIn(snapshot)).toContain("ほかの2件");
    expect(recalculateSnapshot(snapshot)).toEqual(snapshot);
  });

  test("stands below a table whose figures have no point behind whole numbers", () => {
    const formats = sheetNamed(snapshot, "進捗集計").cells.flatMap(({ value, numberFormat }) =>
      value === 70 ? [numberFormat] : [],
    );
    // No format: the figure as it is.
    expect(formats).toEqual([undefined]);
  });

  test("gives a bar to an indicator that gets a figure when another has lost its own", () => {
    const actual = 3;
    const lost = retype(snapshot, "指標", 1, actual, "調査中");
    const after = recalculateSnapshot(retype(lost, "指標", 2, actual, 75));
    expect(labelsIn(after)).toEqual(["電話の件数", "相談の件数"]);
    expect(figuresIn(after)).toEqual([expect.closeTo(0.75), 1e-9]);
    expect(remarkIn(after)).toContain("ほかの2件");
  });
});
