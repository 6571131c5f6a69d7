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
    {
      name: "letters with figures are codes, or years that came",
      book: listOf(
        [1, "H35会議室の改修", "市民課", "H30.4～R6.3", "○"],
        [2, "JIS S70の周知、ISO-H40.2", "管財課", "H31.4", "△"],
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
    {
      name: "a letter stands for the era",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "Ｈ37.4", "○"],
        [2, "待合室の改修", "管財課", "H30～H34", "△"],
      ),
      findings: [
        { messageId: "era", severity: "info", at: "一覧!D3", data: { text: "H37", year: 2025, count: 1 } },
        { messageId: "era", severity: "info", at: "一覧!D4", data: { text: "H34", year: 2022, count: 1 } },
      ],
    },
  ],
});
