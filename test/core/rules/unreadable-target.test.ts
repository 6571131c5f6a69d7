import { unreadableTarget } from "../../../src/core/rules/unreadable-target";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(unreadableTarget, {
  valid: [
    {
      name: "targets give values, or a direction",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.6), "80%以上", percent(0.65), null, null],
          ["仕事のやりがい", "84.3%", "基準値（令和4年度実績）以上", "85%", null, null],
          ["苦情の件数", "30件", "前年度より減少", "25件", null, null],
          ["研修の受講者数", "120人", 200, "150人", null, null],
        ),
      ],
    },
    {
      name: "targets are in words, with a year, an ordinal or a figure of speech in them",
      book: [
        indicatorSheet(
          ["手引きの整備", "未整備", "令和6年度までに策定", null, null, null],
          ["職員の意識", "－", "一人ひとりの意識を一層高める", null, null, null],
          ["庁内の連携", "－", "十分に図られている状態", null, null, null],
          ["窓口の配置", "－", "第2庁舎1階への移転を10月に終える", null, null, null],
        ),
      ],
    },
    {
      name: "the target is blank or a dash",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.6), null, percent(0.65), null, null],
          ["案内板の認知度", percent(0.6), "－", percent(0.65), null, null],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "the figure waits to be filled in",
      book: [
        indicatorSheet(
          ["研修の受講者数", "120人", "〇〇人以上", "150人", null, null],
          ["窓口の満足度", percent(0.6), "○％", percent(0.65), null, null],
        ),
      ],
      findings: [
        {
          messageId: "unreadable",
          severity: "warning",
          at: "指標!C4",
          data: { name: "研修の受講者数", text: "〇〇人以上" },
        },
        {
          messageId: "unreadable",
          severity: "warning",
          at: "指標!C5",
          data: { name: "窓口の満足度", text: "○％" },
        },
      ],
    },
  ],
});
