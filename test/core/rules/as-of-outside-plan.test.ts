import { asOfOutsidePlan } from "../../../src/core/rules/as-of-outside-plan";
import { HEADER } from "./books";
import type { Rows } from "./rule-tester";
import { testRule } from "./rule-tester";

const book = (asOf: string): Rows => [
  ["みなと市窓口改善計画（令和6年度～令和8年度）"],
  ["基準日", asOf],
  [],
  HEADER,
  [1, "窓口案内の改善", "市民課", "令和6年6月", "完了"],
  [2, "待合室の改修", "管財課", "令和7年9月", "未着手"],
];

testRule(asOfOutsidePlan, {
  valid: [
    { name: "the report is made within the plan", book: book("令和6年9月30日") },
    { name: "the final report is made in the year after", book: book("令和9年5月31日") },
    { name: "the workbook names no reporting date", book: book("未定") },
  ],
  invalid: [
    {
      name: "a year was left from before the plan",
      book: book("令和5年9月30日"),
      findings: [
        {
          messageId: "before",
          severity: "warning",
          at: "一覧!B2",
          data: { asOf: "2023-09-30", first: "2024-04-01", last: "2027-03-31" },
        },
      ],
    },
    {
      name: "the plan ended years ago",
      book: book("令和16年9月30日"),
      findings: [
        {
          messageId: "after",
          severity: "warning",
          at: "一覧!B2",
          data: { asOf: "2034-09-30", first: "2024-04-01", last: "2027-03-31" },
        },
      ],
    },
  ],
});
