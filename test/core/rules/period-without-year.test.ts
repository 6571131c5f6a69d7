import { periodWithoutYear } from "../../../src/core/rules/period-without-year";
import { HEADER } from "./books";
import { testRule } from "./rule-tester";

const TITLE = "みなと市窓口改善計画（令和6年度～令和8年度）";
const NAMES = ["窓口案内の改善", "待合室の改修", "会議の見直し", "押印の廃止"];

const planned = (...periods: readonly string[]): readonly (readonly (string | number)[])[] => [
  [TITLE],
  [...HEADER.map(String)],
  ...periods.map((period, index) => [index + 1, NAMES[index] ?? "", "市民課", period, "実施中"]),
];

testRule(periodWithoutYear, {
  valid: [
    {
      name: "one or two schedules lack a year: each is told of by itself",
      book: planned("6月", "10月～12月", "令和7年9月まで", "毎年5月"),
    },
    {
      name: "the plan is of one year",
      book: [
        ["みなと市窓口改善計画（令和6年度）"],
        ...planned("6月", "10月～12月", "9月まで", "5月").slice(1),
      ],
    },
    {
      name: "every schedule says its year, or comes every year",
      book: planned("令和6年6月", "毎年10月～12月", "R8.9", "通年"),
    },
  ],
  invalid: [
    {
      name: "three schedules of a plan of several years lack a year",
      book: planned("6月", "令和6年10月", "10月～12月", "9月まで"),
      findings: [
        {
          messageId: "often",
          severity: "info",
          at: "一覧!D3",
          related: ["一覧!D5", "一覧!D6"],
          data: { count: 3, text: "6月" },
        },
      ],
    },
  ],
});
