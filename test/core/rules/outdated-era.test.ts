import { outdatedEra } from "../../../src/core/rules/outdated-era";
import { listOf } from "./books";
import { testRule } from "./rule-tester";

testRule(outdatedEra, {
  valid: [
    {
      name: "eras reach the years that are written",
      book: listOf(
        [1, "平成31年度決算の公表", "市民課", "令和6年6月", "○"],
        [2, "昭和56年以前の施設の点検", "管財課", "平成30年3月", "△"],
      ),
    },
    { name: "months and amounts are no years", book: listOf([1, "平成35か所の点検", "市民課", "6月", "○"]) },
  ],
  invalid: [
    {
      name: "years were written before the era changed",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "平成３２年度", "○"],
        [2, "待合室の改修", "管財課", "平成32年4月", "△"],
      ),
      findings: [
        {
          messageId: "era",
          severity: "info",
          at: "一覧!D3",
          related: ["一覧!D4"],
          data: { text: "平成32年度", year: 2020, count: 2 },
        },
      ],
    },
  ],
});
