import { unknownStatus } from "../../../src/core/rules/unknown-status";
import { HEADER, listOf, listSheet, percent, TITLE } from "./books";
import { testRule } from "./rule-tester";

const LEGEND = ["※実施状況：○予定通り実施した　△一部実施した　□これから実施　－：対象外"];

testRule(unknownStatus, {
  valid: [
    {
      name: "statuses are the words and marks that plans use",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "完了"],
        [2, "待合室の改修", "管財課", "9月", "一部実施"],
        [3, "会議の見直し", "総務課", "9月", "〇"],
        [4, "押印の廃止", "総務課", "9月", "①完了 ②未着手"],
        [5, "研修の充実", "人事課", "9月", "Ａ"],
        [6, "広報の充実", "広報課", "9月", percent(0.8)],
        [7, "備品の点検", "管財課", "9月", null],
      ),
    },
    {
      name: "marks stand in the legend, even one that speaks of no progress",
      book: [
        [TITLE],
        LEGEND,
        HEADER,
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課", "9月", "◯"],
        [3, "会議の見直し", "総務課", "9月", "－"],
      ],
    },
    {
      name: "the column reports in sentences",
      book: listOf(
        [
          1,
          "窓口案内の改善",
          "市民課",
          "6月",
          "来庁者の声を集め、案内板の文字の大きさと色を市民の皆様と話し合った。",
        ],
        [
          2,
          "待合室の改修",
          "管財課",
          "9月",
          "椅子の色を三つの案から選ぶため来庁者に投票をお願いする掲示を二階に出しました",
        ],
      ),
    },
  ],
  invalid: [
    {
      name: "a word is in no vocabulary",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "要確認"],
        [2, "待合室の改修", "管財課", "9月", "完了"],
        [3, "会議の見直し", "総務課", "9月", "要確認　"],
        [4, "押印の廃止", "総務課", "9月", "？"],
      ),
      findings: [
        {
          messageId: "unknown",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!E5"],
          data: { text: "要確認", marks: [] },
        },
        { messageId: "unknown", severity: "warning", at: "一覧!E6", data: { text: "？", marks: [] } },
      ],
    },
    {
      name: "a mark is not in the legend",
      book: [
        [TITLE],
        LEGEND,
        HEADER,
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課", "9月", "▽"],
      ],
      findings: [
        {
          messageId: "notInLegend",
          severity: "warning",
          at: "一覧!E5",
          data: { text: "▽", marks: ["○", "△", "□", "－"] },
        },
      ],
    },
    {
      name: "one merged cell speaks for several measures: one place",
      book: [
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月", "要確認"],
            [2, "待合室の改修", "管財課", "9月", null],
          ],
          { merges: ["E3:E4"] },
        ),
      ],
      findings: [
        { messageId: "unknown", severity: "warning", at: "一覧!E3", data: { text: "要確認", marks: [] } },
      ],
    },
    {
      name: "two sheets tell it, or the second one alone: every place is named",
      book: [
        listSheet([
          [1, "窓口案内の改善", "市民課", "6月", "ぼちぼち"],
          [2, "待合室の改修", "管財課", "9月", "実施中"],
        ]),
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月", "ぼちぼち"],
            [2, "待合室の改修", "管財課", "9月", "そこそこ"],
          ],
          { name: "年度末" },
        ),
      ],
      findings: [
        {
          messageId: "unknown",
          severity: "warning",
          at: "一覧!E3",
          related: ["年度末!E3"],
          data: { text: "ぼちぼち", marks: [] },
        },
        { messageId: "unknown", severity: "warning", at: "年度末!E4", data: { text: "そこそこ", marks: [] } },
      ],
    },
    {
      name: "the legend abbreviates states by one character, and this is another",
      book: [
        [TITLE],
        ["※進捗：済＝実施済み、着＝着手、未＝未着手"],
        HEADER,
        [1, "窓口案内の改善", "市民課", "12月", "済"],
        [2, "待合室の改修", "管財課", "12月", "中"],
        [3, "会議の見直し", "総務課", "12月", "着"],
        [4, "押印の廃止", "総務課", "12月", "中止"],
      ],
      findings: [
        {
          messageId: "notInLegend",
          severity: "warning",
          at: "一覧!E5",
          data: { text: "中", marks: ["済", "着", "未"] },
        },
      ],
    },
  ],
});
