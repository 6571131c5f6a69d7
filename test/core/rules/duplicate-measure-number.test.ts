import { listSheet } from "./books";
import { duplicateMeasureNumber } from "../../../src/core/rules/duplicate-measure-number";
import { sheetOf } from "../../support/sheet-of";
import { testRule } from "./rule-tester";

const HEADER = ["No.", "取組名", "担当課", "時期"];

/** A table of indicators with these numbers before their names. */
function numberedIndicators(numbers: readonly number[]): readonly (readonly (string | number)[])[] {
  return [
    ["計画期間：令和5年度～令和7年度"],
    ["No.", "指標", "単位", "担当課", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績"],
    ...numbers.map((number, index) => [
      number,
      `窓口の利用者数その${String(index)}`,
      "人",
      "市民課",
      100,
      150,
      120,
    ]),
  ];
}

testRule(duplicateMeasureNumber, {
  valid: [
    {
      name: "every number stands once",
      book: [
        HEADER,
        [1, "窓口案内の改善", "市民課", "6月"],
        [2, "待合室の改修", "管財課", "9月"],
        ["2-1", "案内板の更新", "管財課", "9月"],
      ],
    },
    {
      name: "a row lists a measure again under its number",
      book: [
        HEADER,
        [1, "窓口案内の改善", "市民課", "6月"],
        [2, "待合室の改修", "管財課", "9月"],
        ["1（再掲）", "窓口案内の改善", "市民課", "6月"],
      ],
    },
    {
      name: "numbers restart under every heading",
      book: [
        HEADER,
        ["Ⅰ　窓口を変える"],
        [1, "窓口案内の改善", "市民課", "6月"],
        [2, "待合室の改修", "管財課", "9月"],
        ["Ⅱ　働き方を変える"],
        [1, "会議の見直し", "行政経営課", "6月"],
        [2, "押印の廃止", "総務課", "9月"],
      ],
    },
    {
      name: "numbers restart under every area that a column names",
      book: [
        sheetOf(
          [
            ["柱", "No.", "取組名", "担当課"],
            ["窓口を変える", 1, "窓口案内の改善", "市民課"],
            [null, 2, "待合室の改修", "管財課"],
            ["働き方を変える", 1, "会議の見直し", "行政経営課"],
            [null, 2, "押印の廃止", "総務課"],
          ],
          { merges: ["A2:A3", "A4:A5"] },
        ),
      ],
    },
    {
      name: "the same measure stands on the index and on its card",
      book: [
        sheetOf(
          [
            ["No.", "取組名", "担当課"],
            [1, "窓口案内の改善", "市民課"],
            [2, "待合室の改修", "管財課"],
          ],
          { name: "一覧" },
        ),
        sheetOf(
          [
            ["取組名", "窓口案内の改善", "整理番号", 1],
            ["担当課", "市民課"],
            ["目的", "迷わず手続ができるようにする。"],
            [],
            ["取組名", "待合室の改修", "整理番号", 2],
            ["担当課", "管財課"],
            ["目的", "待つ時間を過ごしやすくする。"],
          ],
          { name: "個票" },
        ),
      ],
    },
    {
      name: "a merged number spans the rows of one measure",
      book: [
        sheetOf(
          [
            HEADER,
            [1, "窓口案内の改善", "市民課", "6月"],
            [null, null, "税務課", "9月"],
            [2, "待合室の改修", "管財課", "9月"],
          ],
          { merges: ["A2:A3", "B2:B3"] },
        ),
      ],
    },
    {
      name: "total rows and parts of measures bear no number of their own",
      book: [
        ["No.", "実施項目", "主な取組み", "所管局", "目標"],
        [1, "財政の見直し", null, "財政局", null],
        [null, null, "使用料の改定", "財政局", "検討を進める"],
        [null, null, "遊休地の活用", "財政局", "検討を進める"],
        [2, "庁舎の整備", null, "総務局", "検討を進める"],
        ["計", 2, null, null, null],
      ],
    },
    {
      name: "measures without a number are many",
      book: [
        HEADER,
        [null, "窓口案内の改善", "市民課", "6月"],
        [null, "待合室の改修", "管財課", "9月"],
        ["－", "会議の見直し", "行政経営課", "9月"],
        ["－", "押印の廃止", "総務課", "9月"],
      ],
    },
    {
      name: "indicators bear the numbers of their measures",
      book: numberedIndicators([1, 1, 2, 3, 3, 4]),
    },
  ],
  invalid: [
    {
      name: "two measures under one heading share a number",
      book: [
        HEADER,
        ["Ⅰ　窓口を変える"],
        [1, "窓口案内の改善", "市民課", "6月"],
        [1, "待合室の改修", "管財課", "9月"],
        ["Ⅱ　働き方を変える"],
        [1, "会議の見直し", "行政経営課", "6月"],
      ],
      findings: [
        {
          messageId: "duplicate",
          severity: "error",
          at: "一覧!A3",
          related: ["一覧!A4"],
          data: { number: "1", names: ["窓口案内の改善", "待合室の改修"] },
        },
      ],
    },
    {
      name: "a number is written once in full width and twice in half width",
      book: [
        HEADER,
        ["2-1", "窓口案内の改善", "市民課", "6月"],
        ["２－１", "待合室の改修", "管財課", "9月"],
        ["No.2-1", "会議の見直し", "行政経営課", "9月"],
      ],
      findings: [
        {
          messageId: "duplicate",
          severity: "error",
          at: "一覧!A2",
          related: ["一覧!A3", "一覧!A4"],
          data: { number: "2-1", names: ["窓口案内の改善", "待合室の改修", "会議の見直し"] },
        },
      ],
    },
    {
      name: "one of the two has no name",
      book: [HEADER, [1, "窓口案内の改善", "市民課", "6月"], [1, null, "管財課", "9月"]],
      findings: [
        {
          messageId: "duplicate",
          severity: "error",
          at: "一覧!A2",
          related: ["一覧!A3"],
          data: { number: "1", names: ["窓口案内の改善"] },
        },
      ],
    },
    {
      name: "one sheet repeats a number where the other counts on",
      book: [
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, "待合室の改修", "管財課", "9月", "実施中"],
          [3, "会議の見直し", "総務課", "9月", "実施中"],
        ]),
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月", "完了"],
            [1, "待合室の改修", "管財課", "9月", "実施中"],
            [3, "会議の見直し", "総務課", "9月", "実施中"],
          ],
          { name: "年度末" },
        ),
      ],
      findings: [
        {
          messageId: "duplicate",
          severity: "error",
          at: "年度末!A3",
          related: ["年度末!A4"],
          data: { number: "1", names: ["窓口案内の改善", "待合室の改修"] },
        },
      ],
    },
    {
      name: "the numbers of indicators count on, but for one",
      book: numberedIndicators([1, 2, 3, 4, 4, 6]),
      findings: [
        {
          messageId: "duplicate",
          severity: "error",
          at: "一覧!A7",
          related: ["一覧!A6"],
          data: { number: "4", names: ["窓口の利用者数その3", "窓口の利用者数その4"] },
        },
      ],
    },
  ],
});
