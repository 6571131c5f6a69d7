import { indicatorWithoutTarget } from "../../../src/core/rules/indicator-without-target";
import { indicatorSheet } from "./books";
import { testRule } from "./rule-tester";

testRule(indicatorWithoutTarget, {
  valid: [
    {
      name: "every indicator has a target, or a dash for none",
      book: [
        indicatorSheet(
          ["講座の受講者数", "120人", "200人", "150人", null, null],
          ["苦情の件数", "12件", "－", "15件", null, null],
        ),
      ],
    },
    {
      name: "targets have not been set yet",
      book: [
        indicatorSheet(
          ["講座の受講者数", "120人", null, "150人", null, null],
          ["苦情の件数", "12件", null, "15件", null, null],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "one target is blank",
      book: [
        indicatorSheet(
          ["講座の受講者数", "120人", "200人", "150人", null, null],
          ["苦情の件数", "12件", null, "15件", null, null],
        ),
      ],
      findings: [{ messageId: "missing", severity: "warning", at: "指標!C5", data: { name: "苦情の件数" } }],
    },
    {
      name: "the last target is blank, though each year before has a plan",
      book: [
        ["計画期間：令和5年度～令和7年度"],
        [
          "指標",
          "基準値",
          "令和5年度計画",
          "令和5年度実績",
          "令和6年度計画",
          "令和6年度実績",
          "目標（令和7年度）",
        ],
        ["講座の受講者数", 120, 140, 150, 160, 155, 200],
        ["講座の開催回数", 10, 12, 11, 14, 12, null],
        ["苦情の件数", 12, 11, 12, 10, 9, 8],
        ["窓口の利用者数", 900, 950, 960, 990, 980, 1050],
      ],
      findings: [
        { messageId: "missing", severity: "warning", at: "一覧!G4", data: { name: "講座の開催回数" } },
      ],
    },
  ],
});
