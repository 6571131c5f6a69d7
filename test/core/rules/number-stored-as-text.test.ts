import { numberStoredAsText } from "../../../src/core/rules/number-stored-as-text";
import type { sheetOf } from "../../support/sheet-of";
import { type Written } from "../../support/sheet-of";
import { indicatorSheet, listOf, percent, TITLE } from "./books";
import { testRule } from "./rule-tester";

const budget = (...values: readonly Written[]): readonly (readonly Written[])[] => [
  [TITLE],
  ["No.", "取組名", "担当課", "時期", "予算額"],
  ...values.map((value, index) => [index + 1, `窓口の改善${String(index)}`, "市民課", "9月", value]),
];

testRule(numberStoredAsText, {
  valid: [
    {
      name: "a column of texts holds texts",
      book: listOf(
        ["1", "窓口案内の改善", "市民課", "6月", "80%"],
        ["2", "待合室の改修", "管財課", "9月", "60%"],
      ),
    },
    {
      name: "figures with words, codes and branches are no plain figures",
      book: budget(1200, 300, "約500", "001", "24-2"),
    },
    {
      name: "a formula gives the text",
      book: budget(1200, 300, { value: "500", formula: '=TEXT(C1,"0")' }),
    },
    {
      name: "targets in words stand among shares",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.5), percent(0.8), percent(0.6), null, null],
          ["案内板の認知度", percent(0.4), "80%以上", percent(0.6), null, null],
          ["相談の件数", "120件", "150件", "130件", null, null],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "figures in a column of numbers are texts; they keep their looks",
      book: budget(1200, 300, 250, "1,500", "１２"),
      findings: [
        {
          messageId: "text",
          severity: "warning",
          at: "一覧!E6",
          related: ["一覧!E7"],
          data: { text: "1,500", heading: "予算額", count: 2 },
          fix: { titleId: "toNumber", safe: true, writes: ["一覧!E6 = 1500 (#,##0)", "一覧!E7 = 12 (0)"] },
        },
      ],
    },
    {
      name: "shares are texts beside shares, with and without the cell's own format",
      book: sheetBook("65.5%", { value: "0.602", numberFormat: "0.0%" }),
      findings: [
        {
          messageId: "text",
          severity: "warning",
          at: "指標!D4",
          related: ["指標!D5"],
          data: { text: "65.5%", heading: "令和5年度", count: 2 },
          fix: {
            titleId: "toNumber",
            safe: true,
            writes: ["指標!D4 = 0.655 (0.0%)", "指標!D5 = 0.602 (0.000)"],
          },
        },
      ],
    },
    {
      name: "a figure repeats the unit that stands before it; other words stay",
      book: [
        ["計画期間：令和5年度～令和7年度"],
        ["No.", "指標", "単位", "担当課", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績"],
        [1, "窓口の利用者数", "人", "市民課", 100, 150, 120],
        [2, "窓口の相談件数", "件", "市民課", 80, 120, "96件"],
        [3, "手続の処理日数", "日", "市民課", 12, 8, "1週"],
        [4, "窓口の苦情件数", "件", "市民課", 20, 10, 16],
      ],
      findings: [
        {
          messageId: "text",
          severity: "warning",
          at: "一覧!G4",
          data: { text: "96件", heading: "令和5年度実績", count: 1 },
          fix: { titleId: "toNumber", safe: true, writes: ["一覧!G4 = 96 (0)"] },
        },
      ],
    },
  ],
});

function sheetBook(...actuals: readonly Written[]): readonly ReturnType<typeof sheetOf>[] {
  const numbers = [percent(0.6), percent(0.7), percent(0.65)];
  return [
    indicatorSheet(
      ...[...actuals, ...numbers].map((actual, index) => [
        `窓口の満足度${String(index)}`,
        percent(0.5),
        percent(0.8),
        actual,
        null,
        null,
      ]),
    ),
  ];
}
