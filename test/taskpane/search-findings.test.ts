import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import { reviewWorkbook } from "../../src/core/review-workbook";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { createFindingSearch } from "../../src/taskpane/search-findings";
import { sheetOf, workbookOf, type Written } from "../support/sheet-of";

const HEADING = ["No.", "取組名", "担当課", "実施時期", "実施状況"];

function searchOf(plan: WorkbookSnapshot, language: "ja" | "en" = "ja") {
  const today = parseCalendarDay("2024-10-01");
  if (today === undefined) throw new Error("Not a day");
  const { findings, plan: read } = reviewWorkbook(plan, { today });
  const search = createFindingSearch(findings, read, language);
  return {
    findings,
    rowsOf: (typed: string) => [...new Set(search(typed).map(({ at }) => at.row))],
  };
}

const LIST = workbookOf(
  sheetOf([
    ["宵待市 図書館計画（令和6年度）"],
    [],
    HEADING,
    [1, "移動図書館の巡回", "図書館課", "令和6年6月", "実施中"],
    [2, "ＩＣタグの貼付", "図書館課", "令和6年13月", "実施中"],
    [3, "読み聞かせ会の開催", "子育て支援課", "令和6年7月", "実施中"],
  ]),
);

describe("a search through findings", () => {
  const { findings, rowsOf } = searchOf(LIST);

  test("finds all of them where nothing is typed", () => {
    expect(findings.length).toBeGreaterThan(2);
    expect(rowsOf("")).toEqual(rowsOf("　 "));
    expect(rowsOf("")).toEqual([...new Set(findings.map(({ at }) => at.row))]);
  });

  test("finds them by the division, which the sentence need not name", () => {
    expect(rowsOf("図書館課").sort()).toEqual([3, 4]);
    expect(rowsOf("子育て支援課")).toEqual([5]);
  });

  test("finds them by a word of the measure, of the sentence, or by the cell, in any width and case", () => {
    expect(rowsOf("icタグ")).toEqual([4]);
    expect(rowsOf("13月")).toEqual([4]);
    expect(rowsOf("一覧!d5")).toEqual([4]);
  });

  test("wants every word, and finds nothing rather than something else", () => {
    expect(rowsOf("図書館課　13月")).toEqual([4]);
    expect(rowsOf("子育て支援課 13月")).toEqual([]);
    expect(rowsOf("財政課")).toEqual([]);
  });

  test("searches the sentences that are read", () => {
    expect(searchOf(LIST, "en").rowsOf("overdue").length).toBeGreaterThan(0);
    expect(searchOf(LIST, "en").rowsOf("過ぎています")).toEqual([]);
  });
});

test("a cell above the name of a card belongs to its measure, too", () => {
  const card = (number: number, name: string, division: string, status: string): Written[][] => [
    ["宵待市図書館計画（令和6年度）　個票"],
    ["番号", number, "担当課", division, "評価", status],
    ["事業名", name],
    ["事業の概要", `${name}を進める。`],
    ["実施時期", "令和6年5月"],
  ];
  const plan = workbookOf(
    sheetOf(
      [
        ["評価　Ａ：完了　Ｃ：遅れている"],
        ["番号", "事業名", "担当課"],
        [1, "書庫の整理", "図書館課"],
        [2, "分館の改修", "営繕課"],
      ],
      { name: "目次" },
    ),
    sheetOf(card(1, "書庫の整理", "図書館課", "Ｃ"), { name: "個票1" }),
    sheetOf(card(2, "分館の改修", "営繕課", "Ｃ"), { name: "個票2" }),
  );
  const { findings } = searchOf(plan);
  const above = findings.filter(({ at }) => at.sheet === "個票2" && at.row === 1);
  expect(above.length).toBeGreaterThan(0);
  expect(searchOf(plan).rowsOf("分館 営繕課")).toContain(1);
});
