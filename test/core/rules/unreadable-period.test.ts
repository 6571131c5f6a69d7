import { unreadablePeriod } from "../../../src/core/rules/unreadable-period";
import { sheetOf } from "../../support/sheet-of";
import { listOf, listSheet } from "./books";
import { testRule } from "./rule-tester";

testRule(unreadablePeriod, {
  valid: [
    {
      name: "periods are written in the ways that staff write them",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "７月〜９月", "完了"],
        [2, "待合室の改修", "管財課", "①期首面談5～6月\n②随時", "実施中"],
        [3, "会議の見直し", "総務課", "未定", "実施中"],
        [4, "押印の廃止", "総務課", "R6.4～R7.3", "実施中"],
        [5, "研修の充実", "人事課", "2/28", "実施中"],
      ),
    },
    {
      name: "the cell has a dash, or says that the work is done",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "－", "完了"],
        [2, "待合室の改修", "管財課", "実施済み", "完了"],
        [3, "会議の見直し", "総務課", "―", "完了"],
      ),
    },
    {
      name: "dates are real dates",
      book: [
        ["令和6年度 みなと市窓口改善計画"],
        ["No.", "取組名", "実施時期", "期限"],
        [1, "窓口案内の改善", { value: 45444, numberFormat: 'yyyy"年"m"月"' }, null],
        [2, "待合室の改修", null, { value: 45565, numberFormat: "yyyy/m/d" }],
      ],
    },
    {
      name: "figures stand in the content and not in the period",
      book: [
        ["No.", "取組名", "内容", "時期"],
        [1, "窓口案内の改善", "13月31日号で知らせる", "令和6年6月"],
        [2, "待合室の改修", "椅子を45脚入れる", "令和6年9月"],
      ],
    },
  ],
  invalid: [
    {
      name: "the calendar has no such day",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "6月31日", "完了"],
        [2, "待合室の改修", "管財課", "①5月 ②13月", "実施中"],
        [3, "会議の見直し", "総務課", "令和7年2月29日", "実施中"],
      ),
      findings: [
        {
          messageId: "impossible",
          severity: "error",
          at: "一覧!D3",
          data: { number: "1", name: "窓口案内の改善", text: "6月31日", from: 0, to: 5 },
        },
        {
          messageId: "impossible",
          severity: "error",
          at: "一覧!D4",
          data: { number: "2", name: "待合室の改修", text: "13月", from: 5, to: 8 },
        },
        {
          messageId: "impossible",
          severity: "error",
          at: "一覧!D5",
          data: { number: "3", name: "会議の見直し", text: "令和7年2月29日", from: 0, to: 9 },
        },
      ],
    },
    {
      name: "the period ends before it starts",
      book: listOf([1, "窓口案内の改善", "市民課", "3月～2月", "完了"]),
      findings: [
        {
          messageId: "reversed",
          severity: "error",
          at: "一覧!D3",
          data: { number: "1", name: "窓口案内の改善", text: "3月～2月", from: 0, to: 5 },
        },
      ],
    },
    {
      name: "the year is far off",
      book: listOf([1, "窓口案内の改善", "市民課", "令和66年度", "実施中"]),
      findings: [
        {
          messageId: "implausible",
          severity: "warning",
          at: "一覧!D3",
          data: { number: "1", name: "窓口案内の改善", text: "令和66年度", from: 0, to: 6 },
        },
      ],
    },
    {
      name: "a month of a plan of several years says no year",
      book: [
        ["計画期間：令和5年度～令和7年度"],
        ["No.", "取組名", "時期"],
        [1, "窓口案内の改善", "10月まで"],
      ],
      findings: [
        {
          messageId: "needsYear",
          severity: "warning",
          at: "一覧!C3",
          data: { number: "1", name: "窓口案内の改善", text: "10月まで", from: 0, to: 5 },
        },
      ],
    },
    {
      name: "the words give no date",
      book: listOf(
        [1, "窓口案内の改善", "市民課", "準備が整い次第", "実施中"],
        [2, "待合室の改修", "管財課", "改修の　あと", "実施中"],
      ),
      findings: [
        {
          messageId: "noDate",
          severity: "info",
          at: "一覧!D3",
          data: { number: "1", name: "窓口案内の改善", text: "準備が整い次第", from: 0, to: 7 },
        },
        {
          messageId: "noDate",
          severity: "info",
          at: "一覧!D4",
          data: { number: "2", name: "待合室の改修", text: "改修の　あと", from: 0, to: 6 },
        },
      ],
    },
    {
      name: "a merged cell is at fault for several measures: one finding",
      book: [
        listSheet(
          [
            [1, "窓口案内の改善", "市民課", "6月31日", "完了"],
            [2, "待合室の改修", "管財課", null, "実施中"],
          ],
          { merges: ["D3:D4"] },
        ),
      ],
      findings: [
        {
          messageId: "impossible",
          severity: "error",
          at: "一覧!D3",
          data: { number: "1", name: "窓口案内の改善", text: "6月31日", from: 0, to: 5 },
        },
      ],
    },
    {
      name: "a due date is written as text that is no date",
      book: [
        sheetOf([
          ["令和6年度 みなと市窓口改善計画"],
          ["No.", "取組名", "期限"],
          [1, "窓口案内の改善", "令和6年9月31日"],
        ]),
      ],
      findings: [
        {
          messageId: "impossible",
          severity: "error",
          at: "一覧!C3",
          data: { number: "1", name: "窓口案内の改善", text: "令和6年9月31日", from: 0, to: 9 },
        },
      ],
    },
  ],
});
