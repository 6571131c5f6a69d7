import { detectLayout } from "../../../src/core/layout/detect-layout";
import type { SheetReading } from "../../../src/core/layout/raw-plan";
import { readPlanName, readPlanSpan, readSheetFiscalYear } from "../../../src/core/plan/read-titles";
import { createGrid } from "../../../src/core/sheet/grid";
import { sheetOf } from "../../support/sheet-of";

function titled(texts: readonly string[], name = "一覧"): SheetReading {
  return detectLayout(
    createGrid(
      sheetOf(
        [...texts.map((text) => [text]), ["No.", "取組名", "担当課"], [1, "窓口案内の改善", "市民課"]],
        { name },
      ),
    ),
  );
}

describe("the name of the plan", () => {
  test.each([
    ["第２期みなと市人材育成推進計画　取組の指標", "第２期みなと市人材育成推進計画"],
    ["みなと市行政改革大綱（令和6年度）", "みなと市行政改革大綱"],
    ["「みなと市DX推進プラン」の進捗状況", "みなと市DX推進プラン"],
    ["２．みなと市服務規律アクションプラン 一覧", "みなと市服務規律アクションプラン"],
  ])("stands in the title %s", (title, expected) => {
    expect(readPlanName([titled([title])])).toBe(expected);
  });

  test.each([
    ["みなと市 ゼロカーボンロードマップ", "みなと市 ゼロカーボンロードマップ"],
    ["みなと市財政健全化工程表（令和5年度～令和8年度）", "みなと市財政健全化工程表"],
    ["１．みなと市働き方改革アジェンダ　進捗状況", "みなと市働き方改革アジェンダ"],
    ["みなと市　子育て応援パッケージ", "みなと市 子育て応援パッケージ"],
    ["みなと市重点施策一覧", "みなと市重点施策一覧"],
    ["みなと市職員行動指針", "みなと市職員行動指針"],
    ["みなと市業務改革推進方針", "みなと市業務改革推進方針"],
  ])("stands in the title %s, which speaks of no plan", (title, expected) => {
    expect(readPlanName([titled([title])])).toBe(expected);
  });

  test("is that of a plan before that of a list or a schedule", () => {
    expect(
      readPlanName([titled(["みなと市脱炭素ロードマップ"]), titled(["みなと市環境基本計画"], "参考")]),
    ).toBe("みなと市環境基本計画");
  });

  test("is not taken from the title of a sheet without measures", () => {
    const list = detectLayout(createGrid(sheetOf([["みなと市備品管理表"], ["品名", "数量"], ["机", 4]])));
    expect(readPlanName([list])).toBeNull();
  });

  test("is what most titles call it", () => {
    const sheets = [
      titled(["みなと市窓口改善計画　一覧"], "一覧"),
      titled(["庁舎整備基本計画との関係"], "参考"),
      titled(["みなと市窓口改善計画　個票"], "個票"),
    ];
    expect(readPlanName(sheets)).toBe("みなと市窓口改善計画");
  });

  test.each([
    ["a section", "第３章　実施計画"],
    ["what any list may be called", "令和６年度　主な取組一覧"],
    ["what any list by division may be called", "担当課別進行管理表"],
    ["what any schedule may be called", "年次別工程表"],
    ["the label of its years", "計画期間：令和5年度～令和7年度"],
    ["a note", "※みなと市総合計画による"],
    ["a sentence", "みなと市総合計画に基づいて進めます。"],
  ])("is not taken from %s", (_, text) => {
    expect(readPlanName([titled([text])])).toBeNull();
  });
});

describe("the years of the plan", () => {
  test("are the stated 計画期間, whatever years the title names", () => {
    const sheet = titled(["みなと市窓口改善計画（令和6年度実績）", "計画期間：令和5年度～令和9年度"]);
    expect(readPlanSpan([sheet])).toEqual({ start: 2023, end: 2027 });
  });

  test("are a span in a title", () => {
    expect(readPlanSpan([titled(["みなと市窓口改善計画（2023年度～2025年度）"])])).toEqual({
      start: 2023,
      end: 2025,
    });
  });

  test("are the one year of a title", () => {
    expect(readPlanSpan([titled(["令和６年度みなと市窓口改善計画"])])).toEqual({ start: 2024, end: 2024 });
  });

  test.each([
    "みなと市窓口改善計画　令和６年度実施状況報告",
    "みなと市窓口改善計画　施策の進捗状況（令和６年度）",
    "みなと市窓口改善計画　令和6（2024）年度分の実績",
    "みなと市窓口改善計画　事業一覧（令和６年度分）",
    "みなと市窓口改善計画　令和６年度調査票",
  ])("are not the year that is told of: %s", (title) => {
    expect(readPlanSpan([titled([title])])).toBeUndefined();
  });

  test.each([
    ["令和６年度みなと市窓口改善計画　実施状況報告", 2024, 2024],
    ["みなと市窓口改善計画（令和６年度）進捗状況", 2024, 2024],
    ["みなと市窓口改善計画（令和6年度～令和10年度）　実施状況調査票", 2024, 2028],
  ])("are those beside its name, though a report is given: %s", (title, start, end) => {
    expect(readPlanSpan([titled([title])])).toEqual({ start, end });
  });

  test("are unknown where nothing says so", () => {
    expect(readPlanSpan([titled(["みなと市窓口改善計画（令和6年2月）"])])).toBeUndefined();
  });
});

describe("the year of a sheet", () => {
  test.each([
    ["its title", titled(["令和6年度 取組一覧"]), 2024],
    ["its name", titled(["取組一覧"], "R6年度"), 2024],
    ["its name alone", titled(["取組一覧　みなと市窓口改善計画（令和5年度～令和9年度）"], "R6"), 2024],
    [
      "its name, as its title does",
      titled(["令和6年度の評価　窓口改善計画（令和5年度～令和9年度）"], "Ｒ６"),
      2024,
    ],
    ["no name that says more", titled(["取組一覧"], "R6作成"), undefined],
    ["no name of a year outside the plan", titled(["窓口改善計画（令和5年度～令和9年度）"], "R2"), undefined],
    ["neither, where both differ", titled(["令和5年度 取組一覧"], "R6年度"), undefined],
    ["neither, where it is about a span", titled(["取組一覧（令和5～7年度）"]), undefined],
  ])("comes from %s", (_, sheet, expected) => {
    expect(readSheetFiscalYear(sheet)).toBe(expected);
  });
});
