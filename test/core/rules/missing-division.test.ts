import { missingDivision } from "../../../src/core/rules/missing-division";
import { sheetOf } from "../../support/sheet-of";
import { card, listOf, listSheet } from "./books";
import { testRule } from "./rule-tester";

testRule(missingDivision, {
  valid: [
    {
      name: "every measure names somebody, be it every workplace",
      book: listOf(
        [1, "窓口案内の改善", "市民課、税務課", "6月", "完了"],
        [2, "待合室の改修", "（各職場）", "9月", "実施中"],
        [3, "会議の見直し", "総務部人事課・職員課", "9月", "実施中"],
      ),
    },
    {
      name: "the cell says that it is not decided, or the same as above",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", "調整中", "9月", "実施中"],
        [3, "会議の見直し", "〃", "9月", "実施中"],
      ),
    },
    {
      name: "the division merges over the rows of several measures",
      book: [
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月", "完了"],
            [2, "待合室の改修", null, "9月", "実施中"],
          ],
          { merges: ["C3:C4"] },
        ),
      ],
    },
    {
      name: "no sheet has a place for divisions",
      book: [
        ["No.", "取組名", "時期"],
        [1, "窓口案内の改善", "令和6年6月"],
        [2, "待合室の改修", "令和6年9月"],
      ],
    },
    {
      name: "the division stands on the card and not on the index",
      book: [
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "完了"],
          [2, "待合室の改修", null, "9月", "実施中"],
        ]),
        sheetOf(
          [
            ...card(1, "窓口案内の改善", { divisions: "市民課" }),
            ...card(2, "待合室の改修", { divisions: "管財課" }),
          ],
          { name: "個票" },
        ),
      ],
    },
    {
      name: "a part of a measure is done by the division of the whole",
      book: [
        ["№", "実施項目", "主な取組み", "所管局", "目標"],
        [1, "財政の見直し", null, "財政局", null],
        [null, null, "使用料の改定", null, "検討を進める"],
      ],
    },
    {
      name: "a number without a name asks for the name first",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2],
        [3, "会議の見直し", "総務課", "9月", "実施中"],
      ),
    },
    {
      name: "the division is the heading over its measures",
      book: listOf(
        ["ア　水道局"],
        [1, "検針の見直し", null, "6月", "完了"],
        ["イ　交通局"],
        [2, "時刻表の見直し", null, "9月", "実施中"],
      ),
    },
  ],
  invalid: [
    {
      name: "a measure leaves the cell blank",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", null, "9月", "実施中"],
        [3, "会議の見直し", "　", "9月", "実施中"],
        [4, "押印の廃止", "－", "9月", "実施中"],
      ),
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!C4",
          data: { number: "2", name: "待合室の改修" },
        },
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!C5",
          data: { number: "3", name: "会議の見直し" },
        },
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!C6",
          data: { number: "4", name: "押印の廃止" },
        },
      ],
    },
    {
      name: "a card leaves it blank",
      book: [
        sheetOf(
          [
            ...card(1, "窓口案内の改善", { divisions: "市民課", period: "令和6年6月" }),
            ...card(2, "待合室の改修"),
          ],
          { name: "個票" },
        ),
      ],
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "個票!B7",
          data: { number: "2", name: "待合室の改修" },
        },
      ],
    },
    {
      name: "the whole column is blank: one finding",
      book: listOf(
        [1, "窓口案内の改善", null, "6月", "完了"],
        [2, "待合室の改修", null, "9月", "実施中"],
        [3, "会議の見直し", null, "9月", "実施中"],
      ),
      findings: [
        {
          messageId: "missingEverywhere",
          severity: "warning",
          at: "一覧!C3",
          related: ["一覧!C4", "一覧!C5"],
          data: { count: 3 },
        },
      ],
    },
    {
      name: "one row of a list is blank, though its card tells it",
      book: [
        sheetOf(
          [1, 2, 3, 4, 5, 6].flatMap((number) =>
            card(number, `窓口の改善その${String(number)}`, { divisions: "市民課", period: "令和6年6月" }),
          ),
          { name: "個票" },
        ),
        listSheet(
          [1, 2, 3, 4, 5, 6].map((number) => [
            number,
            `窓口の改善その${String(number)}`,
            number === 4 ? null : "市民課",
            "令和6年6月",
            "完了",
          ]),
        ),
      ],
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!C6",
          data: { number: "4", name: "窓口の改善その4" },
        },
      ],
    },
    {
      name: "one of two columns for divisions is blank once, whoever carries the measure out",
      book: [
        ["みなと市窓口改善計画（令和6年度）"],
        ["No.", "取組名", "実施主体", "担当課", "関係課", "時期"],
        ...[1, 2, 3, 4, 5, 6].map((number) => [
          number,
          `窓口の改善その${String(number)}`,
          "市",
          number === 4 ? null : "市民課",
          number === 2 ? null : "総務課",
          "9月",
        ]),
      ],
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!D6",
          data: { number: "4", name: "窓口の改善その4" },
        },
      ],
    },
    {
      name: "one indicator of a table has none",
      book: [
        ["計画期間：令和5年度～令和7年度"],
        ["No.", "指標", "単位", "担当課", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績"],
        ...[1, 2, 3, 4, 5, 6].map((number) => [
          number,
          `窓口の利用者数その${String(number)}`,
          "人",
          number === 5 ? null : "市民課",
          100 + number,
          150 + number,
          120 + number,
        ]),
      ],
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!D7",
          data: { number: null, name: "窓口の利用者数その5" },
        },
      ],
    },
  ],
});
