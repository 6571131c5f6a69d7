import { dateStoredAsText } from "../../../src/core/rules/date-stored-as-text";
import type { Written } from "../../support/sheet-of";
import { listOf, TITLE } from "./books";
import { testRule } from "./rule-tester";

const due = (...values: readonly Written[]): readonly (readonly Written[])[] => [
  [TITLE],
  ["No.", "取組名", "担当課", "期限", "実施状況"],
  ...values.map((value, index) => [index + 1, `窓口の改善${String(index)}`, "市民課", value, "○"]),
];
const date = (serial: number): Written => ({ value: serial, numberFormat: "yyyy/m/d" });

testRule(dateStoredAsText, {
  valid: [
    { name: "dates are dates", book: due(date(45_565), date(45_596), date(45_626)) },
    { name: "words say roughly when", book: due("9月末まで", "令和6年度中", "令和6年10月1日", "11月上旬") },
    {
      name: "a column for schedules holds words",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "令和6年6月1日", "○"],
        [2, "待合室の改修", "管財課", "令和6年9月30日", "△"],
      ),
    },
    { name: "no calendar has the day", book: due(date(45_565), date(45_596), "令和6年2月30日") },
  ],
  invalid: [
    {
      name: "days are texts in a column for days; they keep their looks",
      book: due(date(45_565), "令和6年10月31日", "R6.11.30", "2024/12/28", "2025年1月31日"),
      findings: [
        {
          messageId: "text",
          severity: "warning",
          at: "一覧!D4",
          related: ["一覧!D5", "一覧!D6", "一覧!D7"],
          data: { text: "令和6年10月31日", heading: "期限", count: 4 },
          fix: {
            titleId: "toDate",
            safe: true,
            writes: [
              '一覧!D4 = 45596 ([$-411]ggge"年"m"月"d"日")',
              "一覧!D5 = 45626 ([$-411]ge.m.d)",
              "一覧!D6 = 45654 (yyyy/m/d)",
              '一覧!D7 = 45688 (yyyy"年"m"月"d"日")',
            ],
          },
        },
      ],
    },
    {
      name: "the whole column is texts: a habit, one finding",
      book: due("R6.9.30", "R6.10.31", "R6.11.30"),
      findings: [
        {
          messageId: "text",
          severity: "info",
          at: "一覧!D3",
          related: ["一覧!D4", "一覧!D5"],
          data: { text: "R6.9.30", heading: "期限", count: 3 },
          fix: {
            titleId: "toDate",
            safe: true,
            writes: [
              "一覧!D3 = 45565 ([$-411]ge.m.d)",
              "一覧!D4 = 45596 ([$-411]ge.m.d)",
              "一覧!D5 = 45626 ([$-411]ge.m.d)",
            ],
          },
        },
      ],
    },
  ],
});
