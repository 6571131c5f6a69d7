import { missingMeasureNumber } from "../../../src/core/rules/missing-measure-number";
import { sheetOf } from "../../support/sheet-of";
import { card, listOf, listSheet } from "./books";
import { testRule } from "./rule-tester";

testRule(missingMeasureNumber, {
  valid: [
    {
      name: "every measure is numbered, between headings, notes and totals",
      book: listOf(
        ["Ⅰ　窓口を変える"],
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        ["（２）", "待合室の改修", "管財課", "9月", "実施中"],
        ["※担当課は4月1日現在"],
        ["計", null, null, null, 2],
      ),
    },
    {
      name: "the sheet has no place for numbers",
      book: [
        ["取組名", "担当課", "時期"],
        ["窓口案内の改善", "市民課", "令和6年6月"],
        ["待合室の改修", "管財課", "令和6年9月"],
      ],
    },
    {
      name: "the number stands before the name",
      book: [
        ["取組名", "担当課", "時期"],
        ["1　窓口案内の改善", "市民課", "令和6年6月"],
        ["2　待合室の改修", "管財課", "令和6年9月"],
      ],
    },
    {
      name: "a dash says that a measure has none",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        ["－", "待合室の改修", "管財課", "9月", "実施中"],
      ),
    },
    {
      name: "the measure has its number on another sheet",
      book: [
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, "待合室の改修", "管財課", "9月", "実施中"],
        ]),
        sheetOf(
          [
            ...card(1, "窓口案内の改善", { divisions: "市民課" }),
            ...card(null, "待合室の改修", { divisions: "管財課" }),
          ],
          { name: "個票" },
        ),
      ],
    },
    {
      name: "parts of a measure and the further rows of a merged number have none",
      book: [
        sheetOf(
          [
            ["№", "実施項目", "主な取組み", "所管局", "目標"],
            [1, "財政の見直し", null, "財政局", null],
            [null, null, "使用料の改定", "財政局", "検討を進める"],
            [2, "庁舎の整備", null, "総務局", "検討を進める"],
            [null, null, null, "財政局", "費用を抑える"],
          ],
          { merges: ["A4:A5", "B4:B5"] },
        ),
      ],
    },
    {
      name: "a row holds a name and nothing else: a heading",
      book: listOf(
        ["1", "窓口案内の改善", "市民課", "6月", "完了"],
        [null, "そのほかの取組"],
        ["2", "待合室の改修", "管財課", "9月", "実施中"],
      ),
    },
  ],
  invalid: [
    {
      name: "one of the measures is not numbered",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [null, "待合室の改修", "管財課", "9月", "実施中"],
      ),
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!A4",
          data: { number: null, name: "待合室の改修" },
        },
      ],
    },
    {
      name: "none of many is numbered: one finding for the whole column",
      book: listOf(
        [null, "窓口案内の改善", "市民課", "6月", "完了"],
        [null, "待合室の改修", "管財課", "9月", "実施中"],
        ["　", "会議の見直し", "総務課", "9月", "実施中"],
      ),
      findings: [
        {
          messageId: "missingEverywhere",
          severity: "warning",
          at: "一覧!A3",
          related: ["一覧!A4", "一覧!A5"],
          data: { count: 3 },
        },
      ],
    },
  ],
});
