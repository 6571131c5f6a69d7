import { percentScale } from "../../../src/core/rules/percent-scale";
import { sheetOf } from "../../support/sheet-of";
import { indicatorSheet, percent } from "./books";
import { testRule } from "./rule-tester";

testRule(percentScale, {
  valid: [
    {
      name: "a share is written in any of its three ways",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.575), percent(0.8), percent(0.65), "70.0%", "７２％"],
          ["案内板の認知度", "57.5%", "80%", percent(0.65), 70, null],
        ),
        sheetOf(
          [
            ["指標", "単位", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績"],
            ["講座の受講率", "％", 57.5, 80, 65],
          ],
          { name: "指標２" },
        ),
      ],
    },
    {
      name: "small shares are small",
      book: [
        indicatorSheet(
          ["誤りのあった割合", "0.9%", "0.5%以下", "0.8%", 0.7, null],
          ["苦情の割合", percent(0.012), percent(0.005), percent(0.008), null, null],
        ),
      ],
    },
    {
      name: "a share of nought is nought, and more than all is more than all",
      book: [
        indicatorSheet(
          ["窓口の満足度", percent(0.5), percent(1), percent(0), null, null],
          ["目標に対する割合", percent(0.8), percent(1), percent(1.2), null, null],
        ),
      ],
    },
    {
      name: "the figures are no shares",
      book: [
        indicatorSheet(
          ["研修の受講者数", "120人", "200人", 1, null, null],
          ["休みの平均日数", 10.5, 14, 0.5, null, null],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "a fraction stands beside percentages",
      book: [indicatorSheet(["窓口の満足度", "57.5%", "80%以上", 0.65, null, null])],
      findings: [
        {
          messageId: "fraction",
          severity: "warning",
          at: "指標!D4",
          data: { name: "窓口の満足度", written: "0.65", read: 65 },
          fix: { titleId: "showPercent", safe: false, writes: ["指標!D4 = 0.65 (0.0%)"] },
        },
      ],
    },
    {
      name: "65 was typed into a cell formatted as %",
      book: [indicatorSheet(["窓口の満足度", percent(0.575), percent(0.8), percent(65), null, null])],
      findings: [
        {
          messageId: "hundredfold",
          severity: "warning",
          at: "指標!D4",
          data: { name: "窓口の満足度", written: "65", read: 65 },
          fix: { titleId: "divide", safe: false, writes: ["指標!D4 = 0.65"] },
        },
      ],
    },
    {
      name: "a baseline or a target is a hundred times too small or too large",
      book: [
        indicatorSheet(
          ["窓口の満足度", 0.575, percent(0.8), percent(0.6), percent(0.65), null],
          ["案内板の認知度", percent(0.4), percent(80), percent(0.5), percent(0.55), null],
        ),
      ],
      findings: [
        {
          messageId: "cellFraction",
          severity: "warning",
          at: "指標!B4",
          data: { name: "窓口の満足度", written: "0.575", read: 57.5 },
          fix: { titleId: "showPercent", safe: false, writes: ["指標!B4 = 0.575 (0.0%)"] },
        },
        {
          messageId: "cellHundredfold",
          severity: "warning",
          at: "指標!C5",
          data: { name: "案内板の認知度", written: "80", read: 80 },
          fix: { titleId: "divide", safe: false, writes: ["指標!C5 = 0.8"] },
        },
      ],
    },
    {
      name: "one share of a measure slipped, under a heading of an area",
      book: [
        sheetOf([
          ["No.", "取組名", "実施状況", "進捗率"],
          ["１　窓口の改善"],
          [1, "案内表示の見直し", "実施中", 60],
          [2, "待ち時間の公表", "実施中", 0.45],
          [3, "窓口の予約", "実施中", 80],
          [4, "申請書の見直し", "未着手", 0],
          [5, "職員の研修", "完了", 100],
        ]),
      ],
      findings: [
        {
          messageId: "cellFraction",
          severity: "warning",
          at: "一覧!D4",
          data: { name: "進捗率", written: "0.45", read: 45, enter: 45 },
          fix: { titleId: "multiply", safe: false, writes: ["一覧!D4 = 45"] },
        },
      ],
    },
    {
      name: "a fraction stands among plain figures whose unit is beside them",
      book: [
        ["計画期間：令和5年度～令和7年度"],
        ["指標", "単位", "基準値（令和4年度）", "目標値（令和7年度）", "令和5年度実績", "令和6年度実績"],
        ["窓口の満足度", "％", 57.5, 80, 61.2, 0.634],
        ["案内板の認知度", "％", 40, 60, 43.1, 47.9],
      ],
      findings: [
        {
          messageId: "fraction",
          severity: "warning",
          at: "一覧!F3",
          data: { name: "窓口の満足度", written: "0.634", read: 63.4, enter: 63.4 },
          fix: { titleId: "multiply", safe: false, writes: ["一覧!F3 = 63.4"] },
        },
      ],
    },
  ],
});
