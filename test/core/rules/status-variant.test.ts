import { statusVariant } from "../../../src/core/rules/status-variant";
import { HEADER, listOf, listSheet, TITLE } from "./books";
import { testRule } from "./rule-tester";

testRule(statusVariant, {
  valid: [
    {
      name: "each mark is one character throughout",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課", "9月", "△"],
        [3, "会議の見直し", "総務課", "9月", "○　"],
        [4, "押印の廃止", "総務課", "9月", "×"],
      ),
    },
    {
      name: "outlined and filled marks are two marks",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "○"],
        [2, "待合室の改修", "管財課", "9月", "●"],
        [3, "会議の見直し", "総務課", "9月", "◎"],
      ),
    },
    {
      name: "dashes differ in length",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "－"],
        [2, "待合室の改修", "管財課", "9月", "-"],
        [3, "会議の見直し", "総務課", "9月", "―"],
      ),
    },
    {
      name: "a legend prints a grade in another width than all cells",
      book: [
        [TITLE],
        ["※実施状況：Ａ 完了　Ｂ 実施中"],
        HEADER,
        [1, "窓口案内の改善", "市民課", "6月", "A"],
        [2, "待合室の改修", "管財課", "9月", "B"],
      ],
    },
    {
      name: "accounts of the same begin alike",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "実施済（２回開催、参加者 延べ40人）"],
        [2, "待合室の改修", "管財課", "9月", "実施済（2回開催、参加者延べ40人）"],
      ),
    },
    {
      name: "a round mark stands in a name or in remarks",
      book: listOf([1, "〇〇町の案内板", "市民課", "6月", "○"], [2, "待合室の改修", "管財課", "9月", "○"]),
    },
  ],
  invalid: [
    {
      name: "grades and words differ in width, or by a blank inside",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "A"],
        [2, "待合室の改修", "管財課", "9月", "Ａ"],
        [3, "会議の見直し", "総務課", "9月", "A"],
        [4, "押印の廃止", "総務課", "9月", "B"],
        [5, "研修の充実", "人事課", "9月", "実施中"],
        [6, "広報の充実", "広報課", "9月", "実施中"],
        [7, "備品の点検", "管財課", "9月", "実 施中"],
      ),
      findings: [
        {
          messageId: "variant",
          severity: "warning",
          at: "一覧!E4",
          data: { mark: "A", variants: ["Ａ"], count: 1 },
          fix: { titleId: "unify", safe: true, writes: ["一覧!E4 = A"] },
        },
        {
          messageId: "variant",
          severity: "warning",
          at: "一覧!E9",
          data: { mark: "実施中", variants: ["実 施中"], count: 1 },
          fix: { titleId: "unify", safe: true, writes: ["一覧!E9 = 実施中"] },
        },
      ],
    },
    {
      name: "look-alikes are mixed: the commonest is right, one finding for a mark",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "〇"],
        [2, "待合室の改修", "管財課", "9月", "○"],
        [3, "会議の見直し", "総務課", "9月", "○"],
        [4, "押印の廃止", "総務課", "9月", "◯"],
        [5, "研修の充実", "人事課", "9月", "Ｏ"],
        [6, "広報の充実", "広報課", "9月", "x"],
        [7, "備品の点検", "管財課", "9月", "×"],
        [8, "名札の更新", "人事課", "9月", "×"],
      ),
      findings: [
        {
          messageId: "variant",
          severity: "warning",
          at: "一覧!E3",
          related: ["一覧!E6", "一覧!E7"],
          data: { mark: "○", variants: ["〇", "◯", "Ｏ"], count: 3 },
          fix: { titleId: "unify", safe: true, writes: ["一覧!E3 = ○", "一覧!E6 = ○", "一覧!E7 = ○"] },
        },
        {
          messageId: "variant",
          severity: "warning",
          at: "一覧!E8",
          data: { mark: "×", variants: ["x"], count: 1 },
          fix: { titleId: "unify", safe: true, writes: ["一覧!E8 = ×"] },
        },
      ],
    },
    {
      name: "the legend prints another character than the cells",
      book: [
        [TITLE],
        ["※実施状況：○完了　△実施中"],
        HEADER,
        [1, "窓口案内の改善", "市民課", "6月", "〇"],
        [2, "待合室の改修", "管財課", "9月", "〇"],
        [3, "会議の見直し", "総務課", "9月", "△"],
      ],
      findings: [
        {
          messageId: "variant",
          severity: "warning",
          at: "一覧!E4",
          related: ["一覧!E5"],
          data: { mark: "○", variants: ["〇"], count: 2 },
          fix: { titleId: "unify", safe: true, writes: ["一覧!E4 = ○", "一覧!E5 = ○"] },
        },
      ],
    },
    {
      name: "two sheets use different characters",
      book: [
        listSheet([[1, "窓口案内の改善", "市民課", "6月", "○"]], { name: "中間" }),
        listSheet([[1, "窓口案内の改善", "市民課", "6月", "〇"]], { name: "年度末" }),
      ],
      findings: [
        {
          messageId: "variant",
          severity: "warning",
          at: "年度末!E3",
          data: { mark: "○", variants: ["〇"], count: 1 },
          fix: { titleId: "unify", safe: true, writes: ["年度末!E3 = ○"] },
        },
      ],
    },
    {
      name: "a grade is text in another width, where the others are numbers",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月", "３"],
        [2, "待合室の改修", "管財課", "9月", 3],
        [3, "会議の見直し", "総務課", "9月", "Ｂ"],
        [4, "押印の廃止", "総務課", "9月", "B"],
        [5, "名札の更新", "人事課", "9月", "B"],
      ),
      findings: [
        {
          messageId: "variant",
          severity: "warning",
          at: "一覧!E3",
          data: { mark: "3", variants: ["３"], count: 1 },
          fix: { titleId: "unify", safe: true, writes: ["一覧!E3 = 3"] },
        },
        {
          messageId: "variant",
          severity: "warning",
          at: "一覧!E5",
          data: { mark: "B", variants: ["Ｂ"], count: 1 },
          fix: { titleId: "unify", safe: true, writes: ["一覧!E5 = B"] },
        },
      ],
    },
  ],
});
