import { duplicateMeasureName } from "../../../src/core/rules/duplicate-measure-name";
import { HEADER, listOf, TITLE } from "./books";
import { testRule } from "./rule-tester";

testRule(duplicateMeasureName, {
  valid: [
    {
      name: "names differ, if only by a word",
      book: listOf(
        [1, "窓口案内の改善（本庁）", "市民課", "6月", "○"],
        [2, "窓口案内の改善（支所）", "市民課", "6月", "○"],
      ),
    },
    {
      name: "the second says that it is listed again",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "窓口案内の改善（再掲）", "市民課", "6月", "○"],
      ),
    },
    {
      name: "the same name stands under two headings",
      book: [
        [TITLE],
        HEADER,
        ["① 本庁の取組"],
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        ["② 支所の取組"],
        [2, "窓口案内の改善", "支所", "6月", "○"],
      ],
    },
    {
      name: "the row stands twice with its number: the number is reported",
      book: listOf([1, "窓口案内の改善", "市民課", "6月", "○"], [1, "窓口案内の改善", "市民課", "6月", "○"]),
    },
  ],
  invalid: [
    {
      name: "the same name bears two numbers",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課", "9月", "△"],
        [3, "窓口案内の 改善", "市民課", "8月", "○"],
      ),
      findings: [
        {
          messageId: "duplicate",
          severity: "warning",
          at: "一覧!B3",
          related: ["一覧!B5"],
          data: { name: "窓口案内の改善", count: 2 },
        },
      ],
    },
  ],
});
