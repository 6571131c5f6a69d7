import { surroundingSpace } from "../../../src/core/rules/surrounding-space";
import { listOf } from "./books";
import { testRule } from "./rule-tester";

testRule(surroundingSpace, {
  valid: [
    {
      name: "blanks stand inside, or indent the beginning",
      book: listOf([1, "　窓口案内の改善", "総務局 人事課\n市民局 市民課", "6月 ", "○"]),
    },
    {
      name: "a formula gives the text",
      book: listOf([1, { value: "窓口案内の改善 ", formula: '=別表!A1&" "' }, "市民課", "6月", "○"]),
    },
  ],
  invalid: [
    {
      name: "blanks, line breaks and invisible characters follow names, divisions and statuses",
      book: listOf(
        [1, "窓口案内の改善　", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課\n", "9月", "△ "],
        [3, "会議の\u200b見直し", "総務課", "9月", "○"],
      ),
      findings: [
        {
          messageId: "trailing",
          severity: "info",
          at: "一覧!B3",
          related: ["一覧!C4", "一覧!E4", "一覧!B5"],
          data: { text: "窓口案内の改善", count: 4 },
          fix: {
            titleId: "trim",
            safe: true,
            writes: ["一覧!B3 = 窓口案内の改善", "一覧!C4 = 管財課", "一覧!E4 = △", "一覧!B5 = 会議の見直し"],
          },
        },
      ],
    },
  ],
});
