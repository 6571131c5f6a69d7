import { buildPlan } from "../../../src/core/plan/build-plan";
import type { Plan } from "../../../src/core/plan/plan";
import { sheetOf, workbookOf, type Written } from "../../support/sheet-of";

type Row = readonly Written[];

function planOf(...rows: readonly Row[]): Plan {
  return buildPlan(workbookOf(sheetOf(rows))).plan;
}

function told({ measures }: Plan): readonly string[] {
  return measures.map(
    ({ number, name, area, divisions, status }) =>
      `${number ?? "-"} ${name} <${area.join(" > ")}> ${divisions.join("・")} ${status?.text ?? "-"}`,
  );
}

const HEADER: Row = ["番号", "取組名", "担当課", "期限", "進捗"];

describe("two lists side by side", () => {
  const first: Row = [1, "窓口の延長", "市民課", "6月", "完了"];
  const second: Row = [2, "案内板の更新", "市民課", "7月", "実施中"];
  const third: Row = [11, "照明の更新", "管財課", "9月", "実施中"];
  const outline = [
    "1 窓口の延長 <> 市民課 完了",
    "2 案内板の更新 <> 市民課 実施中",
    "11 照明の更新 <> 管財課 実施中",
  ];

  test("are read one after the other where a column parts them", () => {
    const plan = planOf(
      ["進行表（令和6年度）"],
      [...HEADER, null, ...HEADER],
      [...first, null, ...third],
      [...second],
    );
    expect(told(plan)).toEqual(outline);
    expect(plan.sheets[0]?.headerRows).toEqual([1]);
  });

  test("are read likewise where nothing parts them but the headings", () => {
    const plan = planOf(["進行表（令和6年度）"], [...HEADER, ...HEADER], [...first, ...third], second);
    expect(told(plan)).toEqual(outline);
  });

  test("stand each under the heading above them", () => {
    const plan = planOf(
      ["進行表（令和6年度）"],
      ["１　窓口", null, null, null, null, null, "２　庁舎"],
      [...HEADER, null, ...HEADER],
      [...first, null, ...third],
    );
    expect(told(plan)).toEqual([
      "1 窓口の延長 <１　窓口> 市民課 完了",
      "11 照明の更新 <２　庁舎> 管財課 実施中",
    ]);
  });
});

test("a table of indicators beside a list is read on its own", () => {
  const plan = planOf(
    ["進行表（令和6年度）"],
    [...HEADER, null, "指標名", "基準値（R5年度）", "目標値（R8年度）", "R6実績"],
    [1, "窓口の延長", "市民課", "6月", "完了", null, "来庁者の満足度", "60%", "75%", "65%"],
    [2, "案内板の更新", "市民課", "7月", "実施中"],
  );
  expect(told(plan)).toEqual(["1 窓口の延長 <> 市民課 完了", "2 案内板の更新 <> 市民課 実施中"]);
  expect(plan.indicators.map(({ name, baseline, target }) => [name, baseline?.value, target?.value])).toEqual(
    [["来庁者の満足度", 60, 75]],
  );
});

test("a list with a narrow blank column stays one list", () => {
  const plan = planOf(
    ["番号", null, "取組名", null, "担当課", "取組内容", "進捗"],
    [1, null, "窓口の延長", null, "市民課", "夜間に開く。", "完了"],
  );
  expect(told(plan)).toEqual(["1 窓口の延長 <> 市民課 完了"]);
});

describe("cards", () => {
  const card = (number: string, name: string, division: string): readonly Row[] => [
    ["取組名", name, "整理番号", number],
    ["担当課", division, "実施時期", "令和6年9月"],
    ["取組内容", "端末を置く。"],
    ["進捗状況", "実施中"],
  ];
  const beside = (left: readonly Row[], right: readonly Row[]): readonly Row[] =>
    left.map((row, index) => [
      ...row,
      ...Array.from({ length: 5 - row.length }, () => null),
      ...(right[index] ?? []),
    ]);

  test("side by side are read from left to right, then downwards", () => {
    const plan = planOf(
      ...beside(card("1", "端末の導入", "市民課"), card("2", "案内の更新", "管財課")),
      [],
      ...beside(card("3", "相談の充実", "福祉課"), card("4", "広報の改善", "広報課")),
    );
    expect(told(plan)).toEqual([
      "1 端末の導入 <> 市民課 実施中",
      "2 案内の更新 <> 管財課 実施中",
      "3 相談の充実 <> 福祉課 実施中",
      "4 広報の改善 <> 広報課 実施中",
    ]);
  });

  test("that name a policy and a measure in one row are one card", () => {
    const plan = planOf(
      ["施策名", "便利な窓口", "取組名", "端末の導入"],
      ["担当課", "市民課"],
      ["取組内容", "端末を置く。"],
      [],
      ["施策名", "便利な窓口", "取組名", "案内の更新"],
      ["担当課", "管財課"],
      ["取組内容", "案内を改める。"],
    );
    expect(plan.measures).toHaveLength(2);
  });
});
