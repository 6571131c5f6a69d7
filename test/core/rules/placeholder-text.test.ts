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
      name: "signs begin lines, stand for noughts, rate or mark months, and what is being checked says what",
      book: [
        ["みなと市窓口改善計画（令和6年度）"],
        ["No.", "取組名", "内容", "担当課", "時期", "実施状況", "成果", "満足の度合い"],
        [
          1,
          "受付の改善",
          "●人員の配置を見直す。\n○月次の打合せを行う。",
          "総務課",
          "6月",
          "○",
          "○社会の変化に応じた。",
          "○○",
        ],
        [
          2,
          "様式の見直し",
          "二〇二四年の様式を用いる。",
          "総務課",
          "6月",
          "○",
          "原本の確認中に誤りが減った。",
          "○○○",
        ],
        [3, "案内の充実", "○回答の期限を示す。", "総務課", "9月", "○", "50件", "○"],
      ],
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
    {
      name: "one sign stands for a figure, a cell only promises, or nobody knows what the column is for",
      book: [
        ["みなと市窓口改善計画（令和6年度）"],
        ["No.", "取組名", "内容", "担当課", "時期", "実施状況", "成果", "協議事項"],
        [1, "受付の改善", "講習を年●回開く。", "総務課", "6月", "○", "待ち時間が12分に減った。", null],
        [2, "様式の見直し", "様式を○件以上見直す。", "総務課", "6月", "○", "（確認中）", "後日記入します。"],
        [3, "案内の充実", "案内板を直す。", "総務課", "9月", "○", "○○○○", "総務課と●●課で協議した。"],
      ],
      findings: [
        ["●回", "C3", "講習を年●回開く。"],
        ["○件", "C4", "様式を○件以上見直す。"],
        ["（確認中）", "G4", "（確認中）"],
        ["後日記入", "H4", "後日記入します。"],
        ["○○○○", "G5", "○○○○"],
        ["●●", "H5", "総務課と●●課で協議した。"],
      ].map(([placeholder = "", at = "", text = ""]) => ({
        messageId: "placeholder",
        severity: "warning" as const,
        at: `一覧!${at}`,
        data: { placeholder, text, count: 1 },
      })),
    },
  ],
});
