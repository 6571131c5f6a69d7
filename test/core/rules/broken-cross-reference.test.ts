import { brokenCrossReference } from "../../../src/core/rules/broken-cross-reference";
import { TITLE } from "./books";
import type { Rows } from "./rule-tester";
import { testRule } from "./rule-tester";

const book = (...remarks: readonly (string | null)[]): Rows => [
  [TITLE],
  ["No.", "取組名", "担当課", "時期", "備考"],
  ...remarks.map((remark, index) => [index + 1, `窓口の改善${String(index)}`, "市民課", "9月", remark]),
];

testRule(brokenCrossReference, {
  valid: [
    { name: "references point at measures of the plan", book: book("No.3 再掲", "No.1・3 参照", null) },
    {
      name: "the number is another plan's",
      book: book("総合計画No.52の再掲", "「地域プラン」No.99参照", null),
    },
    {
      name: "a letter that no number of the plan bears points to something else",
      book: book("様式集A-3参照", "会議室B-2と併せて使う（A-4参照）"),
    },
    { name: "a number is no reference", book: book("市民満足度No.1を目指す", "第9回会議で決定", "図9参照") },
    {
      name: "the plan has no numbers",
      book: [
        [TITLE],
        ["取組名", "担当課", "時期", "備考"],
        ["窓口の改善", "市民課", "9月", "No.5再掲"],
        ["待合室の改修", "管財課", "9月", null],
      ],
    },
  ],
  invalid: [
    {
      name: "a code of the plan's own points to nothing",
      book: [
        [TITLE],
        ["No.", "取組名", "担当課", "時期", "備考"],
        ["M-1", "窓口の改善", "市民課", "9月", "M-2の後に行う"],
        ["M-2", "待合室の改修", "管財課", "9月", "設計を終えてから（M-22参照）"],
      ],
      findings: [
        {
          messageId: "lost",
          severity: "error",
          at: "一覧!E4",
          data: { number: "M-2", name: "待合室の改修", numbers: ["M-22"] },
        },
      ],
    },
    {
      name: "references point at numbers that nobody bears",
      book: book("No.3 再掲", "No.1・8・9 参照", null),
      findings: [
        {
          messageId: "lost",
          severity: "error",
          at: "一覧!E4",
          data: { number: "2", name: "窓口の改善1", numbers: ["8", "9"] },
        },
      ],
    },
    {
      name: "a text points at a lost number where nobody knows what the column is for, or says what is agreed with it",
      book: [
        ["みなと市窓口改善計画（令和6年度）"],
        ["No.", "取組名", "担当課", "時期", "協議事項"],
        [1, "窓口の改善", "市民課", "6月", "整理番号9と調整する。"],
        [2, "待合室の改修", "管財課", "6月", "No.1と調整する。No.8参照。"],
        [3, "会議の見直し", "総務課", "6月", "No.1"],
      ],
      findings: [
        {
          messageId: "lost",
          severity: "error",
          at: "一覧!E3",
          data: { number: "1", name: "窓口の改善", numbers: ["9"] },
        },
        {
          messageId: "lost",
          severity: "error",
          at: "一覧!E4",
          data: { number: "2", name: "待合室の改修", numbers: ["8"] },
        },
      ],
    },
  ],
});
