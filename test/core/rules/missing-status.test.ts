import { missingStatus } from "../../../src/core/rules/missing-status";
import { listOf } from "./books";
import { testRule } from "./rule-tester";

testRule(missingStatus, {
  valid: [
    {
      name: "only what is done is marked",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "12月", null],
        [2, "待合室の改修", "管財課", "12月", "完了"],
        [3, "会議の見直し", "総務課", "12月", null],
        [4, "押印の廃止", "総務課", "12月", null],
        [5, "名札の更新", "人事課", "12月", null],
      ),
    },
    {
      name: "the measure is overdue: reported as such",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", null],
        [2, "待合室の改修", "管財課", "12月", "○"],
        [3, "会議の見直し", "総務課", "12月", "○"],
        [4, "押印の廃止", "総務課", "12月", "○"],
        [5, "名札の更新", "人事課", "12月", "○"],
      ),
    },
  ],
  invalid: [
    {
      name: "one status is blank where the others are given",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "12月", null],
        [2, "待合室の改修", "管財課", "12月", "○"],
        [3, "会議の見直し", "総務課", "12月", "△"],
        [4, "押印の廃止", "総務課", "12月", "○"],
        [5, "名札の更新", "人事課", "12月", "○"],
      ),
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "一覧!E3",
          data: { number: "1", name: "窓口案内の改善", divisions: ["市民課"] },
        },
      ],
    },
  ],
});
