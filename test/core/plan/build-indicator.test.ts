import { buildPlan } from "../../../src/core/plan/build-plan";
import type { Indicator } from "../../../src/core/plan/plan";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";

const TITLE = ["計画期間：令和5年度～令和7年度"];
const HEADER = ["指標", "策定前（令和4年度）", "目標（令和7年度）", "令和5年度実績", "令和6年度実績"];

function indicatorOf(row: readonly Written[], header: readonly Written[] = HEADER): Indicator {
  const { plan } = buildPlan(workbookOf(sheetOf([TITLE, header, row], { name: "指標" })));
  const [only] = plan.indicators;
  if (only === undefined || plan.indicators.length > 1) throw new Error("The sheet holds not one indicator");
  return only;
}

function values({ baseline, target, actuals }: Indicator): readonly unknown[] {
  return [
    baseline?.value,
    target?.value,
    ...actuals.map(({ value }) => value),
    ...new Set([baseline?.unit, target?.unit, ...actuals.map(({ unit }) => unit)]),
  ];
}

function percent(share: number): Written {
  return { value: share, numberFormat: "0.0%" };
}

describe("a percentage", () => {
  test.each<readonly [string, Written, Written, Written]>([
    ["as text", "57.5%", "80%", "65.0％"],
    ["as a fraction formatted as %", percent(0.575), percent(0.8), percent(0.65)],
    ["as text and fractions mixed", percent(0.575), "80%", "65%"],
    ["as a plain figure beside others with a unit", "57.5%", "80%", 65],
    ["as a fraction that lost its format", "57.5%", "80%", 0.65],
    ["as a figure in a cell formatted as %", percent(0.575), percent(0.8), percent(65)],
  ])("is one figure, written %s", (_, baseline, target, actual) => {
    expect(values(indicatorOf(["窓口の満足度", baseline, target, actual, null]))).toEqual([
      57.5,
      80,
      65,
      "%",
    ]);
  });

  test("takes its unit from a heading", () => {
    const header = ["指標", "基準値（％）", "目標値（％）", "令和5年度実績（％）"];
    expect(values(indicatorOf(["窓口の満足度", 57.5, 80, 65], header))).toEqual([57.5, 80, 65, "%"]);
  });

  test("takes its unit from a column of units", () => {
    const header = ["指標", "単位", "基準値", "目標値", "令和5年度実績"];
    expect(values(indicatorOf(["窓口の満足度", "％", 57.5, 80, 65], header))).toEqual([57.5, 80, 65, "%"]);
  });

  test("is rescaled with a note of the factor", () => {
    const { actuals } = indicatorOf(["窓口の満足度", "57.5%", "80%", 0.65, percent(70)]);
    expect(actuals.map(({ scale, value, source }) => [scale, value, source.text])).toEqual([
      [100, 65, "0.65"],
      [0.01, 70, "70"],
    ]);
  });

  test("is computed without the dust of binary fractions", () => {
    expect(
      indicatorOf(["窓口の満足度", percent(0.5750000000000001), "80%", null, null]).baseline?.value,
    ).toBe(57.5);
  });
});

describe("a target", () => {
  test.each<readonly [string, Written, Written, string, number | null]>([
    ["a level above", "57.5%", "80%", ">=", 80],
    ["a level below", "10.7%", "7%", "<=", 7],
    ["at least", "57.5%", "80％以上", ">=", 80],
    ["at most", "12時間", "10時間以内", "<=", 10],
    ["less than", "12件", "10件未満", "<", 10],
    ["at least the baseline", "84.3%", "基準値以上", ">=baseline", null],
    ["a plain number", 120, 200, ">=", 200],
    ["the baseline itself", "80%", "80%", "=", 80],
  ])("asks for %s", (_, baseline, target, op, value) => {
    expect(indicatorOf(["窓口の評価", baseline, target, null, null]).target).toMatchObject({ op, value });
  });

  test("brings its own baseline where no column has one", () => {
    const { baseline, target } = indicatorOf(["窓口の満足度", null, "57.5%→80%", null, null]);
    expect(baseline).toMatchObject({ value: 57.5, unit: "%", source: { at: { column: 2 } } });
    expect(target).toMatchObject({ op: ">=", value: 80 });
  });

  test("keeps its text where it gives no figure", () => {
    const { target, targetText } = indicatorOf([
      "手引きの整備",
      "未整備",
      "手引きが全課で使われている状態",
      null,
      null,
    ]);
    expect(target).toBeNull();
    expect(targetText?.text).toBe("手引きが全課で使われている状態");
  });

  test("must hold in the year of its heading", () => {
    expect(indicatorOf(["窓口の満足度", "57.5%", "80%", null, null]).target?.fiscalYear).toBe(2025);
  });
});

describe("actuals", () => {
  test("are those of the filled years, oldest first, whatever the order of the columns", () => {
    const header = ["指標", "策定前（令和4年度）", "目標（令和7年度）", "令和6年度実績", "令和5年度実績"];
    const { actuals, actualCells } = indicatorOf(
      ["研修の受講者数", "120人", "200人", "180人", "1,500人"],
      header,
    );
    expect(actuals.map(({ fiscalYear, value, unit }) => [fiscalYear, value, unit])).toEqual([
      [2023, 1500, "人"],
      [2024, 180, "人"],
    ]);
    expect(actualCells.map(({ fiscalYear, at }) => [fiscalYear, at.column])).toEqual([
      [2024, 3],
      [2023, 4],
    ]);
  });

  test("are not read from dashes, words, errors and ticks", () => {
    for (const written of ["－", "集計中", { error: "#DIV/0!" }, true, "　"])
      expect(indicatorOf(["窓口の満足度", "57.5%", "80%", written, null]).actuals).toEqual([]);
  });

  test("may be nought, and below it", () => {
    const { actuals } = indicatorOf(["収支の改善額", "0円", "100円", 0, -5]);
    expect(actuals.map(({ value, scale }) => [value, scale])).toEqual([
      [0, 1],
      [-5, 1],
    ]);
  });
});
