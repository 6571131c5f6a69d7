import { missingPeriod } from "../../../src/core/rules/missing-period";
import { sheetOf } from "../../support/sheet-of";
import { card, listOf, listSheet } from "./books";
import { testRule } from "./rule-tester";

testRule(missingPeriod, {
  valid: [
    {
      name: "every measure says when, even if only that it is not decided",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", "管財課", "未定", "実施中"],
        [3, "会議の見直し", "総務課", "通年", "実施中"],
        [4, "押印の廃止", "総務課", "準備が整い次第", "実施中"],
      ),
    },
    {
      name: "the schedule is a bar over years",
      book: [
        sheetOf(
          [
            ["No.", "取組名", "担当課", "工程", null, null],
            [null, null, null, "R5", "R6", "R7"],
            [1, "窓口案内の改善", "市民課", "調査", "実施", null],
            [2, "待合室の改修", "管財課", null, null, "改修"],
          ],
          { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "E3:F3"] },
        ),
      ],
    },
    {
      name: "a date column says when",
      book: [
        ["No.", "取組名", "時期", "期限"],
        [1, "窓口案内の改善", "令和6年6月", null],
        [2, "待合室の改修", null, { value: 45565, numberFormat: "yyyy/m/d" }],
      ],
    },
    {
      name: "the schedule is on the card and not on the index",
      book: [
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, "待合室の改修", "管財課", null, "実施中"],
        ]),
        sheetOf(
          [...card(1, "窓口案内の改善", { period: "6月" }), ...card(2, "待合室の改修", { period: "9月" })],
          { name: "個票" },
        ),
      ],
    },
    {
      name: "the cancelled need no date",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", "管財課", null, "中止"],
      ),
    },
    {
      name: "nothing asks for it",
      book: [
        ["No.", "取組名", "担当課"],
        [1, "窓口案内の改善", "市民課"],
        [2, "待合室の改修", "管財課"],
      ],
    },
  ],
  invalid: [
    {
      name: "a measure leaves the cell blank",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", "管財課", null, "実施中"],
      ),
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!D4",
          data: { number: "2", name: "待合室の改修" },
        },
      ],
    },
    {
      name: "a measure of a schedule has no bar",
      book: [
        sheetOf(
          [
            ["No.", "取組名", "担当課", "工程", null, null],
            [null, null, null, "R5", "R6", "R7"],
            [1, "窓口案内の改善", "市民課", "調査", "実施", null],
            [2, "待合室の改修", "管財課", null, null, null],
          ],
          { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1"] },
        ),
      ],
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!D4",
          data: { number: "2", name: "待合室の改修" },
        },
      ],
    },
    {
      name: "a block without a place for it is listed on a sheet that has one",
      book: [
        sheetOf(
          [
            ["1　窓口案内の改善"],
            ["内容", "案内板を見直す。"],
            ["[時期]", "6月"],
            ["2　待合室の改修"],
            ["内容", "椅子を入れ替える。"],
          ],
          { name: "実績" },
        ),
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, "待合室の改修", "管財課", null, "実施中"],
        ]),
      ],
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!D4",
          data: { number: "2", name: "待合室の改修" },
        },
      ],
    },
    {
      name: "the whole column is blank: one finding",
      book: listOf(
        [1, "窓口案内の改善", "市民課", null, "完了"],
        [2, "待合室の改修", "管財課", null, "実施中"],
        [3, "会議の見直し", "総務課", null, "実施中"],
      ),
      findings: [
        {
          messageId: "missingEverywhere",
          severity: "warning",
          at: "一覧!D3",
          related: ["一覧!D4", "一覧!D5"],
          data: { count: 3 },
        },
      ],
    },
  ],
});
