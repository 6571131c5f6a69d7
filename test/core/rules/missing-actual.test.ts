import { missingActual } from "../../../src/core/rules/missing-actual";
import { sheetOf } from "../../support/sheet-of";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(missingActual, {
  valid: [
    {
      name: "a remark says that the figure is not taken every year",
      book: [
        ["計画期間：令和3年度～令和7年度"],
        [
          "指標",
          "基準値（令和2年度）",
          "目標値（令和7年度）",
          "令和3年度実績",
          "令和4年度実績",
          "令和5年度実績",
          "備考",
        ],
        ["空き家の割合", "14.1%", "13.8%", null, null, "14.6%", "５年ごとの調査による。"],
        ["講座の受講者数", 120, 200, 130, 150, 160, "5年間の累計"],
        ["市民の満足度（隔年）", "61%", "70%", null, "63%", null, null],
      ],
      asOf: "2024-09-30",
    },
    {
      name: "years that are over have their actuals, and years to come are blank",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.6), percent(0.8), percent(0.65), percent(0.7), null],
          ["研修の受講者数", "120人", "200人", "150人", "１６０人", null],
        ),
      ],
      asOf: "2025-06-01",
    },
    {
      name: "a dash or a word says why there is none",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.6), percent(0.8), "－", "集計中", null],
          ["研修の受講者数", "120人", "200人", "調査なし", "ー", null],
        ),
      ],
      asOf: "2025-06-01",
    },
    {
      name: "the year ends tomorrow",
      book: [indicatorSheet(["窓口の満足度", percent(0.6), percent(0.8), null, null, null])],
      asOf: "2024-03-30",
    },
    {
      name: "the cell shows an error: that is another finding",
      book: [indicatorSheet(["窓口の満足度", percent(0.6), percent(0.8), { error: "#REF!" }, null, null])],
      asOf: "2024-06-01",
    },
    {
      name: "years before the plan are history",
      book: [
        sheetOf(
          [
            ["計画期間：令和6年度～令和7年度"],
            ["指標", "策定前（令和4年度）", "目標（令和7年度）", "令和5年度実績", "令和6年度実績"],
            ["窓口の満足度", "60%", "80%", null, "70%"],
          ],
          { name: "指標" },
        ),
      ],
      asOf: "2025-06-01",
    },
    {
      name: "notes and totals stand below the indicators",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.6), percent(0.8), percent(0.7), null, null],
          ["※来庁者へのアンケートによる", null, null, null, null, null],
          ["計", null, null, null, null, null],
        ),
      ],
      asOf: "2024-06-01",
    },
    {
      name: "one actual merges over two years",
      book: [
        sheetOf(
          [
            ["指標", "策定前（令和4年度）", "目標（令和7年度）", "令和5年度実績", "令和6年度実績"],
            ["窓口の満足度", "60%", "80%", "70%", null],
          ],
          { name: "指標", merges: ["D2:E2"] },
        ),
      ],
      asOf: "2025-06-01",
    },
  ],
  invalid: [
    {
      name: "two years are over and blank: one finding for the indicator",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.6), percent(0.8), null, "　", null],
          ["研修の受講者数", "120人", "200人", "150人", null, null],
        ),
      ],
      asOf: "2025-03-31",
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "指標!D4",
          related: ["指標!E4"],
          data: { name: "窓口の満足度", years: ["2023", "2024"] },
        },
        {
          messageId: "missing",
          severity: "warning",
          at: "指標!E5",
          data: { name: "研修の受講者数", years: ["2024"] },
        },
      ],
    },
    {
      name: "the cell speaks of a figure that cannot be read",
      book: [indicatorSheet(["窓口の満足度", percent(0.6), percent(0.8), "1階は70%、2階は60%", null, null])],
      asOf: "2024-06-01",
      findings: [
        {
          messageId: "unreadable",
          severity: "warning",
          at: "指標!D4",
          data: { name: "窓口の満足度", text: "1階は70%、2階は60%" },
        },
      ],
    },
    {
      name: "nobody has begun to enter actuals: one finding",
      asOf: "2025-03-31",
      book: [
        indicatorSheet(
          ["窓口の満足度", "57.5%", "80%以上", null, null, null],
          ["案内板の認知度", "40%", "60%以上", null, null, null],
          ["講座の満足度", "70%", "90%以上", null, null, null],
        ),
      ],
      findings: [
        {
          messageId: "missingEverywhere",
          severity: "warning",
          at: "指標!D4",
          related: ["指標!E4", "指標!D5", "指標!E5", "指標!D6", "指標!E6"],
          data: { count: 3, years: ["2023", "2024"] },
        },
      ],
    },
  ],
});
