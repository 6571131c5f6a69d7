import { placeholderText } from "../../../src/core/rules/placeholder-text";
import { indicatorSheet, listOf, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(placeholderText, {
  valid: [
    {
      name: "texts are final, and undecided things say so",
      book: listOf(
        [1, "記入例集の作成", "市民課", "未定", "○"],
        [2, "（仮称）ＸＭＬ連携の検討", "調整中", "9月", "△"],
        [3, "窓口改善プランＸの推進", "総務課", "検討中", "○"],
      ),
    },
    {
      name: "the status says it, or the target cannot be read because of it: reported there",
      book: [indicatorSheet(["窓口の満足度", percent(0.5), "〇〇％以上", null, null, null])],
    },
  ],
  invalid: [
    {
      name: "signs and requests were left; the same one on a sheet is one finding",
      book: listOf(
        [1, "○○の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "●●課", "9月", "△"],
        [3, "会議の見直し", "総務課", "9月（要確認）", "○"],
        [4, "○○の廃止", "総務課", "9月", "○"],
      ),
      findings: [
        {
          messageId: "placeholder",
          severity: "warning",
          at: "一覧!B3",
          related: ["一覧!B6"],
          data: { placeholder: "○○", text: "○○の改善", count: 2 },
        },
        {
          messageId: "placeholder",
          severity: "warning",
          at: "一覧!C4",
          data: { placeholder: "●●", text: "●●課", count: 1 },
        },
        {
          messageId: "placeholder",
          severity: "warning",
          at: "一覧!D5",
          data: { placeholder: "要確認", text: "9月（要確認）", count: 1 },
        },
      ],
    },
  ],
});
