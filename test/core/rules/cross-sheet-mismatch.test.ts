import { crossSheetMismatch } from "../../../src/core/rules/cross-sheet-mismatch";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, type Written } from "../../support/sheet-of";
import { card, HEADER, listSheet, TITLE } from "./books";
import { testRule } from "./rule-tester";

type Row = readonly Written[];

function results(...rows: readonly Row[]): SheetSnapshot {
  return listSheet(rows, { name: "実績" });
}

/** An index with a column for the direction. */
function index(name: string, ...rows: readonly Row[]): SheetSnapshot {
  return sheetOf([[TITLE], ["No.", "取組名", "今後の方向性"], ...rows], { name });
}

testRule(crossSheetMismatch, {
  valid: [
    {
      name: "both sheets say the same in other widths, blanks and spellings",
      book: [
        listSheet([
          [1, "OJT の推進に向けた取り組み", "総務局人事課・職員研修所", "７月〜９月", "○"],
          [2, "窓口案内の改善【拡充】", "市民課", "10月まで", "完了"],
        ]),
        results(
          ["１", "ＯＪＴの推進に向けた取組", "総務局人事課、総務局職員研修所", "7～9月", "〇"],
          ["２", "窓口案内の改善", "市民課", "10月まで", "完 了"],
        ),
      ],
    },
    {
      name: "one sheet tells less than the other",
      book: [
        sheetOf(
          [
            ["No.", "取組名", "担当課"],
            [1, "窓口案内の改善", "市民課"],
            [2, "待合室の改修", null],
          ],
          {
            name: "一覧",
          },
        ),
        results([1, "窓口案内の改善", "市民課", "6月", "完了"], [2, "待合室の改修", "管財課", "9月", null]),
      ],
    },
    {
      name: "the index leaves out the bureau",
      book: [
        sheetOf(
          [
            ["No.", "取組名", "担当課"],
            [1, "窓口案内の改善", "市民課、税務課"],
          ],
          { name: "一覧" },
        ),
        results([1, "窓口案内の改善", "市民局市民課、財政局税務課", "6月", "完了"]),
      ],
    },
    {
      name: "numbers restart, and the same number means other measures",
      book: [
        sheetOf(
          [
            ["柱", "No.", "取組名", "担当課"],
            ["窓口を変える", "(1)", "案内板の更新", "市民課"],
            ["働き方を変える", "(1)", "会議の見直し", "総務課"],
          ],
          { name: "一覧" },
        ),
        sheetOf(
          [
            ["柱", "No.", "取組名", "担当課"],
            ["働き方を変える", "(1)", "会議の見直し", "総務課"],
            ["窓口を変える", "(1)", "案内板の更新", "市民課"],
          ],
          { name: "個別" },
        ),
      ],
    },
    {
      name: "a date is a real date on one sheet and a text on the other",
      book: [
        listSheet([[1, "窓口案内の改善", "市民課", { value: 45444, numberFormat: 'yyyy"年"m"月"' }, "完了"]]),
        results([1, "窓口案内の改善", "市民課", "令和6年6月", "完了"]),
      ],
    },
    {
      name: "each year has its sheet",
      book: [
        sheetOf([["令和5年度 取組一覧"], HEADER, [1, "窓口案内の改善", "市民課", "6月", "完了"]], {
          name: "R5",
        }),
        sheetOf([["令和6年度 取組一覧"], HEADER, [1, "窓口案内の改善", "広報課", "10月", "未着手"]], {
          name: "R6",
        }),
      ],
    },
    {
      name: "the other sheet is hidden",
      book: [
        listSheet([[1, "窓口案内の改善", "市民課", "6月", "完了"]]),
        { ...results([1, "窓口案内の改善", "市民課", "6月", "未着手"]), visibility: "hidden" },
      ],
    },
    {
      name: "a measure is taken up again under another heading",
      book: [
        listSheet([[1, "窓口案内の改善（再掲）", "市民課", "6月", "完了"]]),
        results([1, "窓口案内の改善", "市民課", "6月", "完了"]),
      ],
    },
  ],
  invalid: [
    {
      name: "the names have drifted apart",
      book: [
        listSheet([
          [1, "案内板の更新", "市民課", "6月", "完了"],
          [2, "待合室の改修", "管財課", "9月", "実施中"],
          [3, "会議の見直し", "総務課", "9月", "実施中"],
        ]),
        results(
          [1, "案内板の更新", "市民課", "6月", "完了"],
          [2, "待合室と通路の改修", "管財課", "9月", "実施中"],
          [3, "会議の見直し", "総務課", "9月", "実施中"],
        ),
      ],
      findings: [
        {
          messageId: "name",
          severity: "warning",
          at: "一覧!B4",
          related: ["実績!B4"],
          data: {
            number: "2",
            name: "待合室の改修",
            here: "待合室の改修",
            there: "待合室と通路の改修",
            hereSheet: "一覧",
            thereSheet: "実績",
          },
        },
      ],
    },
    {
      name: "division, status and schedule differ: a finding for each",
      book: [
        listSheet([[1, "案内板の更新", "市民課", "6月", "○"]]),
        results([1, "案内板の更新", "市民課、広報課", "7月", "△"]),
      ],
      findings: [
        {
          messageId: "divisions",
          severity: "warning",
          at: "一覧!C3",
          related: ["実績!C3"],
          data: {
            number: "1",
            name: "案内板の更新",
            here: "市民課",
            there: "市民課、広報課",
            hereSheet: "一覧",
            thereSheet: "実績",
          },
        },
        {
          messageId: "period",
          severity: "warning",
          at: "一覧!D3",
          related: ["実績!D3"],
          data: {
            number: "1",
            name: "案内板の更新",
            here: "6月",
            there: "7月",
            hereSheet: "一覧",
            thereSheet: "実績",
          },
        },
        {
          messageId: "status",
          severity: "warning",
          at: "一覧!E3",
          related: ["実績!E3"],
          data: {
            number: "1",
            name: "案内板の更新",
            here: "○",
            there: "△",
            hereSheet: "一覧",
            thereSheet: "実績",
          },
        },
      ],
    },
    {
      name: "a measure without a number goes another way on another sheet",
      book: [
        index("一覧", [null, "案内板の更新", "継続"], [null, "会議の見直し", "拡充"]),
        index("実績", [null, "案内板の更新", "【拡充】"], [null, "会議の見直し", "拡充"]),
      ],
      findings: [
        {
          messageId: "direction",
          severity: "warning",
          at: "一覧!C3",
          related: ["実績!C3"],
          data: {
            number: null,
            name: "案内板の更新",
            here: "継続",
            there: "【拡充】",
            hereSheet: "一覧",
            thereSheet: "実績",
          },
        },
      ],
    },
    {
      name: "index and card disagree",
      book: [
        sheetOf(
          [
            ["No.", "取組名", "担当課"],
            [1, "案内板の更新", "市民課"],
          ],
          { name: "一覧" },
        ),
        sheetOf([...card(1, "案内板の更新", { divisions: "広報課" })], { name: "個票" }),
      ],
      findings: [
        {
          messageId: "divisions",
          severity: "warning",
          at: "一覧!C2",
          related: ["個票!B2"],
          data: {
            number: "1",
            name: "案内板の更新",
            here: "市民課",
            there: "広報課",
            hereSheet: "一覧",
            thereSheet: "個票",
          },
        },
      ],
    },
    {
      name: "a name stands under another number",
      book: [
        index("一覧", [1, "案内板の更新", null], [2, "会議の見直し", null], [3, "押印の廃止", null]),
        index("実績", [1, "案内板の更新", null], [4, "会議の見直し", null], [3, "押印の廃止", null]),
      ],
      findings: [
        {
          messageId: "measureNumber",
          severity: "warning",
          at: "一覧!A4",
          related: ["実績!A4"],
          data: {
            number: "2",
            name: "会議の見直し",
            here: "2",
            there: "4",
            hereSheet: "一覧",
            thereSheet: "実績",
          },
        },
      ],
    },
    {
      name: "columns with marks emphasise something else than the card, which gives another target",
      book: [
        sheetOf(
          [
            ["No.", "取組名", "担当課", "重点", null, "目標"],
            [null, null, null, "若手", "職場", null],
            [1, "案内板の更新", "市民課", "●", null, "満足度80%以上"],
            [2, "会議の見直し", "総務課", null, "●", "満足度90%以上"],
          ],
          { name: "一覧", merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] },
        ),
        sheetOf(
          [
            ["取組名", "案内板の更新", "整理番号", 1],
            ["重点", "職場"],
            ["目標", "来庁者の満足度を80％以上とする。"],
            [],
            ["取組名", "会議の見直し", "整理番号", 2],
            ["重点", "職場風土"],
            ["目標", "来庁者の満足度を85％以上とする。"],
          ],
          { name: "個票" },
        ),
      ],
      findings: [
        {
          messageId: "emphasis",
          severity: "warning",
          at: "一覧!D3",
          related: ["個票!B2"],
          data: {
            number: "1",
            name: "案内板の更新",
            here: "若手",
            there: "職場",
            hereSheet: "一覧",
            thereSheet: "個票",
          },
        },
        {
          messageId: "target",
          severity: "warning",
          at: "一覧!F4",
          related: ["個票!B7"],
          data: {
            number: "2",
            name: "会議の見直し",
            here: "満足度90%以上",
            there: "来庁者の満足度を85％以上とする。",
            hereSheet: "一覧",
            thereSheet: "個票",
          },
        },
      ],
    },
    {
      name: "a heading over two measures drifted: one finding",
      book: [
        sheetOf(
          [
            [TITLE],
            ["No.", "取組名", "担当課"],
            ["① 窓口の案内の充実"],
            [1, "案内板の更新", "市民課"],
            [2, "会議の見直し", "総務課"],
          ],
          { name: "一覧" },
        ),
        sheetOf(
          [
            [TITLE],
            ["No.", "取組名", "担当課"],
            ["(1) 窓口の案内の拡充"],
            [1, "案内板の更新", "市民課"],
            [2, "会議の見直し", "総務課"],
          ],
          { name: "実績" },
        ),
      ],
      findings: [
        {
          messageId: "area",
          severity: "warning",
          at: "一覧!A3",
          related: ["実績!A3"],
          data: {
            here: "① 窓口の案内の充実",
            there: "(1) 窓口の案内の拡充",
            hereSheet: "一覧",
            thereSheet: "実績",
          },
        },
      ],
    },
  ],
});
