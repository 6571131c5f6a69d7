import { startAfterDue } from "../../../src/core/rules/start-after-due";
import type { Written } from "../../support/sheet-of";
import { TITLE } from "./books";
import { testRule } from "./rule-tester";

const book = (start: Written, due: Written): readonly (readonly Written[])[] => [
  [TITLE],
  ["No.", "取組名", "担当課", "開始日", "期限", "実施状況"],
  [1, "窓口案内の改善", "市民課", start, due, "実施中"],
  [2, "待合室の改修", "管財課", "6月", "9月", "実施中"],
];
const date = (serial: number): Written => ({ value: serial, numberFormat: "yyyy/m/d" });

testRule(startAfterDue, {
  valid: [
    { name: "work starts before it is due", book: book(date(45_383), date(45_565)) },
    { name: "work starts on the day that it is due", book: book(date(45_565), date(45_565)) },
    { name: "one of the two is missing", book: book(date(45_565), null) },
  ],
  invalid: [
    {
      name: "work is due before it starts",
      book: book(date(45_565), date(45_383)),
      findings: [
        {
          messageId: "reversed",
          severity: "error",
          at: "一覧!E3",
          related: ["一覧!D3"],
          data: { number: "1", name: "窓口案内の改善", start: "令和6年9月30日", due: "令和6年4月1日" },
        },
      ],
    },
  ],
});
