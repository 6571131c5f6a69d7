import { formulaOverwritten } from "../../../src/core/rules/formula-overwritten";
import type { Written } from "../../support/sheet-of";
import { TITLE } from "./books";
import { testRule } from "./rule-tester";

const rate = (row: number): Written => ({ value: 0.5, formula: `=E${String(row)}/$F$1` });
const book = (...rates: readonly Written[]): readonly (readonly Written[])[] => [
  [TITLE],
  ["No.", "取組名", "担当課", "時期", "件数", "割合"],
  ...rates.map((value, index) => [index + 1, `窓口の改善${String(index)}`, "市民課", "9月", 10, value]),
];

testRule(formulaOverwritten, {
  valid: [
    { name: "every row has the formula", book: book(rate(3), rate(4), rate(5), rate(6), rate(7)) },
    {
      name: "half of the rows are figures",
      book: book(rate(3), rate(4), rate(5), rate(6), 0.1, 0.2, 0.3, 0.4),
    },
    {
      name: "the formulas have nothing in common",
      book: book(rate(3), rate(3), rate(3), rate(3), rate(3), 0.4),
    },
    {
      name: "a row says in words why it has none",
      book: book(rate(3), rate(4), rate(5), rate(6), rate(7), "対象外"),
    },
  ],
  invalid: [
    {
      name: "a figure was typed over a formula",
      book: book(rate(3), rate(4), 0.8, rate(6), rate(7), rate(8)),
      findings: [
        {
          messageId: "constant",
          severity: "warning",
          at: "一覧!F5",
          data: { value: "0.8", heading: "割合", formula: "=E3/$F$1", count: 1 },
        },
      ],
    },
    {
      name: "another row has a formula of its own",
      book: book(
        rate(3),
        rate(4),
        0.8,
        { value: 1, formula: "=SUM(E3:E4)" },
        rate(7),
        rate(8),
        rate(9),
        rate(10),
      ),
      findings: [
        {
          messageId: "constant",
          severity: "warning",
          at: "一覧!F5",
          data: { value: "0.8", heading: "割合", formula: "=E3/$F$1", count: 1 },
        },
      ],
    },
  ],
});
