import { periodOutsidePlan } from "../../../src/core/rules/period-outside-plan";
import type { Written } from "../../support/sheet-of";
import { testRule } from "./rule-tester";

function plan(...rows: readonly (readonly Written[])[]): readonly (readonly Written[])[] {
  return [["計画期間：令和5年度～令和7年度"], ["No.", "取組名", "時期", "期限"], ...rows];
}

const YEARS = { first: "2023-04-01", last: "2026-03-31" };

testRule(periodOutsidePlan, {
  valid: [
    {
      name: "periods lie within the plan's years, on their edges or across them",
      book: plan(
        [1, "窓口案内の改善", "令和5年4月", null],
        [2, "待合室の改修", "令和8年3月31日まで", null],
        [3, "会議の見直し", "令和4年度～令和5年度", null],
        [4, "押印の廃止", "令和7年度～令和9年度", null],
        [5, "研修の充実", "随時", null],
        [6, "名札の更新", "令和5年4月1日まで", null],
      ),
    },
    {
      name: "a year stands in the name of another plan",
      book: plan([1, "「令和2年度人材育成計画」の見直し", "令和6年度", null]),
    },
    {
      name: "the one year of the title is the year reported on",
      book: [
        ["みなと市行政改革実施計画　令和6年度進行管理票"],
        ["No.", "取組名", "時期"],
        [1, "窓口案内の改善", "令和5年4月～令和9年3月"],
        [2, "待合室の改修", "令和7年4月～令和9年3月"],
        [3, "会議の見直し", "令和4年4月～令和6年3月"],
        [4, "押印の廃止", "令和6年4月～令和7年3月"],
      ],
    },
    {
      name: "the plan's years are not known but from its dates",
      book: [
        ["No.", "取組名", "時期"],
        [1, "窓口案内の改善", "令和2年度"],
        [2, "待合室の改修", "令和9年度"],
      ],
    },
  ],
  invalid: [
    {
      name: "one measure of a plan of one year lies outside it",
      book: [
        ["みなと市行政改革実施計画　令和6年度"],
        ["No.", "取組名", "時期"],
        [1, "窓口案内の改善", "令和6年4月～令和7年3月"],
        [2, "待合室の改修", "令和8年4月～令和9年3月"],
        [3, "会議の見直し", "令和6年4月～令和6年9月"],
        [4, "押印の廃止", "令和6年4月～令和7年3月"],
      ],
      findings: [
        {
          messageId: "after",
          severity: "warning",
          at: "一覧!C4",
          data: {
            number: "2",
            name: "待合室の改修",
            text: "令和8年4月～令和9年3月",
            from: 0,
            to: 13,
            first: "2024-04-01",
            last: "2025-03-31",
          },
        },
      ],
    },
    {
      name: "a period ended before the plan began",
      book: plan([1, "窓口案内の改善", "令和4年10月", null]),
      findings: [
        {
          messageId: "before",
          severity: "warning",
          at: "一覧!C3",
          data: { number: "1", name: "窓口案内の改善", text: "令和4年10月", from: 0, to: 7, ...YEARS },
        },
      ],
    },
    {
      name: "a period starts when the plan is over, and so does a date in a cell",
      book: plan(
        [1, "窓口案内の改善", "準備の後、令和8年4月から", null],
        [2, "待合室の改修", { value: 46174, numberFormat: "yyyy/m/d" }, null],
      ),
      findings: [
        {
          messageId: "after",
          severity: "warning",
          at: "一覧!C3",
          data: { number: "1", name: "窓口案内の改善", text: "令和8年4月から", from: 5, to: 13, ...YEARS },
        },
        {
          messageId: "after",
          severity: "warning",
          at: "一覧!C4",
          data: { number: "2", name: "待合室の改修", text: "令和8年6月1日", from: 0, to: 8, ...YEARS },
        },
      ],
    },
    {
      name: "several periods of one cell lie outside: one finding",
      book: plan([1, "窓口案内の改善", "①令和3年6月\n②令和3年9月\n③令和5年9月", null]),
      findings: [
        {
          messageId: "before",
          severity: "warning",
          at: "一覧!C3",
          data: { number: "1", name: "窓口案内の改善", text: "令和3年6月", from: 1, to: 7, ...YEARS },
        },
      ],
    },
    {
      name: "a year was mistyped, so that a measure runs on for a decade",
      book: plan([1, "窓口案内の改善", "令和6年度～令和17年度", null]),
      findings: [
        {
          messageId: "runsBeyond",
          severity: "warning",
          at: "一覧!C3",
          data: {
            number: "1",
            name: "窓口案内の改善",
            text: "令和6年度～令和17年度",
            from: 0,
            to: 12,
            ...YEARS,
          },
        },
      ],
    },
  ],
});
