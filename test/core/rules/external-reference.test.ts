import { externalReference } from "../../../src/core/rules/external-reference";
import { listOf } from "./books";
import { testRule } from "./rule-tester";

const row = (formula: string): (string | number | { value: number; formula: string })[] => [
  1,
  "窓口案内の改善",
  "市民課",
  "6月",
  "○",
  { value: 1, formula },
];

testRule(externalReference, {
  valid: [
    { name: "formulas stay in the workbook", book: listOf(row("=別表!A1+'年度 末'!B2")) },
    {
      name: "formulas name the columns of a table",
      book: listOf(row("=SUM(表1[予算額])+別表!A1"), row("=表1[@[予算 額]]*2")),
    },
  ],
  invalid: [
    {
      name: "formulas look into other workbooks: one finding for each",
      book: listOf(
        row("=[1]Sheet1!A1"),
        row("=[1]Sheet1!A2"),
        row("=SUM('C:\\共有\\[実績.xlsx]集計 表'!B2:B9)"),
      ),
      findings: [
        {
          messageId: "otherBook",
          severity: "warning",
          at: "一覧!F3",
          related: ["一覧!F4"],
          data: { book: "1", formula: "=[1]Sheet1!A1", count: 2 },
        },
        {
          messageId: "otherBook",
          severity: "warning",
          at: "一覧!F5",
          data: { book: "実績.xlsx", formula: "=SUM('C:\\共有\\[実績.xlsx]集計 表'!B2:B9)", count: 1 },
        },
      ],
    },
  ],
});
