import { readAsOf } from "../../../src/core/plan/read-as-of";
import { formatCellRef } from "../../../src/core/sheet/address";
import { createGrid } from "../../../src/core/sheet/grid";
import { sheetOf, type Written } from "../../support/sheet-of";

type Rows = readonly (readonly Written[])[];

function read(rows: Rows, dateSystem: 1900 | 1904 = 1900): string | null {
  const found = readAsOf([createGrid(sheetOf(rows))], dateSystem);
  return found === null ? null : `${found.day} ${formatCellRef(found.at)}`;
}

describe("readAsOf", () => {
  test.each<readonly [string, Rows, string]>([
    [
      "a date beside the label",
      [["基準日", { value: 45565, numberFormat: "yyyy/m/d" }]],
      "2024-09-30 一覧!B1",
    ],
    ["a date some columns away", [["基準日：", null, null, "令和6年9月30日"]], "2024-09-30 一覧!D1"],
    ["a date below the label", [["基準日"], ["R6.9.30"]], "2024-09-30 一覧!A2"],
    ["the label itself", [["基準日：令和６年９月30日"]], "2024-09-30 一覧!A1"],
    ["the end of a month", [["計画"], [null, "令和6年9月末現在"]], "2024-09-30 一覧!B2"],
    ["a statement in brackets", [["取組状況（令和７年３月31日時点）"]], "2025-03-31 一覧!A1"],
    ["a Western date", [["2024年9月30日現在"]], "2024-09-30 一覧!A1"],
    [
      "a label in brackets inside a title",
      [["令和6年度上半期 進行管理票（基準日 令和6年9月30日）"]],
      "2024-09-30 一覧!A1",
    ],
  ])("reads %s", (_, rows, expected) => {
    expect(read(rows)).toBe(expected);
  });

  test("reads serial dates in the workbook's date system", () => {
    expect(read([["基準日", { value: 44103, numberFormat: "yyyy/m/d" }]], 1904)).toBe("2024-09-30 一覧!B1");
  });

  test("takes the labelled cell before a statement", () => {
    expect(read([["令和6年4月1日現在"], ["基準日", "令和6年9月30日"]])).toBe("2024-09-30 一覧!B2");
  });

  test.each<readonly [string, Rows]>([
    ["a note on something else", [["※令和6年4月1日現在"]]],
    ["the date of an organisation", [["担当課名は令和6年4月1日現在"]]],
    ["a remark in brackets", [["（注）職員数は令和6年4月1日現在"]]],
    ["a date without a year", [["9月末現在"]]],
    [
      "a long sentence",
      [
        [
          "この一覧は、令和6年9月末現在で各課から報告のあった内容をまとめて作成したものです。令和6年9月末現在",
        ],
      ],
    ],
    ["a label without a date", [["基準日", "未定"]]],
    ["a figure that is no date", [["基準日", 5]]],
    [
      "the body of the sheet",
      [...Array.from({ length: 9 }, (): readonly Written[] => ["本文"]), ["令和6年9月末現在"]],
    ],
    ["an empty sheet", []],
  ])("is no date where there is only %s", (_, rows) => {
    expect(read(rows)).toBeNull();
  });
});
