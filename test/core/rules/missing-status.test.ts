import { missingStatus } from "../../../src/core/rules/missing-status";
import { sheetOf } from "../../support/sheet-of";
import { card, listOf, listSheet } from "./books";
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
    {
      name: "cards have no place for the status that the list gives",
      book: [
        listSheet(
          [1, 2, 3, 4, 5].map((number) => [number, `窓口の改善その${String(number)}`, "市民課", "12月", "○"]),
        ),
        sheetOf(
          [1, 2, 3, 4, 5].flatMap((number) =>
            card(number, `窓口の改善その${String(number)}`, { divisions: "市民課" }),
          ),
          { name: "個票" },
        ),
      ],
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
    {
      name: "the list lacks one status, though its card tells it",
      book: [
        listSheet(
          [1, 2, 3, 4, 5].map((number) => [
            number,
            `窓口の改善その${String(number)}`,
            "市民課",
            "12月",
            number === 3 ? null : "○",
          ]),
        ),
        sheetOf(
          [1, 2, 3, 4, 5].flatMap((number) => [
            ["取組名", `窓口の改善その${String(number)}`, "整理番号", number],
            ["担当課", "市民課", "実施状況", "○"],
            [],
          ]),
          { name: "個票" },
        ),
      ],
      findings: [
        {
          messageId: "missingHere",
          severity: "warning",
          at: "一覧!E5",
          related: ["個票!D8"],
          data: { number: "3", name: "窓口の改善その3", sheet: "個票", status: "○" },
        },
      ],
    },
  ],
});
