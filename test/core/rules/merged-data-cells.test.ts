import { mergedDataCells } from "../../../src/core/rules/merged-data-cells";
import { listSheet, TITLE } from "./books";
import { sheetOf } from "../../support/sheet-of";
import { testRule } from "./rule-tester";

testRule(mergedDataCells, {
  valid: [
    {
      name: "one division answers for several measures",
      book: [
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月", "○"],
            [2, "待合室の改修", null, "9月", "△"],
          ],
          { merges: ["C3:C4", "A1:E1"] },
        ),
      ],
    },
    {
      name: "a measure of several rows is merged over them",
      book: [
        sheetOf(
          [
            [TITLE],
            ["No.", "取組名", "担当課", "主な取組", "時期", "実施状況"],
            [1, "窓口案内の改善", "市民課", "案内板の更新", "6月", "○"],
            [null, null, null, "案内図の配布", "7月", null],
            [2, "待合室の改修", "管財課", "椅子の更新", "9月", "△"],
          ],
          { merges: ["A3:A4", "B3:B4", "C3:C4", "F3:F4"] },
        ),
      ],
    },
    {
      name: "one number stands for several branches",
      book: [
        sheetOf(
          [
            [TITLE],
            ["番号", "枝番", "取組名", "担当課", "時期", "実施状況"],
            [1, 1, "窓口案内の改善", "市民課", "6月", "○"],
            [null, 2, "待合室の改修", "管財課", "9月", "△"],
            [2, null, "会議の見直し", "総務課", "9月", "○"],
          ],
          { merges: ["A3:A4"] },
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "one status stands for two measures",
      book: [
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月", "○"],
            [2, "待合室の改修", "管財課", "9月", null],
            [3, "会議の見直し", "総務課", "9月", "○"],
          ],
          { merges: ["E3:E4"] },
        ),
      ],
      findings: [
        {
          messageId: "merged",
          severity: "info",
          at: "一覧!E3",
          data: { text: "○", first: 3, last: 4 },
          fix: { titleId: "part", safe: false, writes: ["一覧!E3:E4 parted", "一覧!E4 = ○"] },
        },
      ],
    },
  ],
});
