import type { ExampleCell, ExampleSheet } from "../rule-example";

export type ExampleRow = readonly ExampleCell[];

const TITLE: ExampleRow = ["汐見市窓口改善計画（令和6年度）"];

/** A one-year plan as a list; its measures stand from row 3 on. */
export function listExample(rows: readonly ExampleRow[], name = "一覧"): ExampleSheet {
  return { name, rows: [TITLE, ["No.", "取組名", "担当課", "時期", "実施状況"], ...rows] };
}

/** The same with headings of its own. */
export function tableExample(headings: ExampleRow, rows: readonly ExampleRow[], name = "一覧"): ExampleSheet {
  return { name, rows: [TITLE, headings, ...rows] };
}

/** A table of indicators of a plan from FY2023 to FY2025; they stand from row 3 on. */
export function indicatorExample(rows: readonly ExampleRow[], name = "指標"): ExampleSheet {
  return {
    name,
    rows: [
      ["計画期間：令和5年度～令和7年度"],
      ["指標", "策定前（令和4年度）", "目標（令和7年度）", "令和5年度実績", "令和6年度実績"],
      ...rows,
    ],
  };
}

/** A share as a cell holds it. */
export function shareExample(share: number): ExampleCell {
  return { value: share, numberFormat: "0.0%" };
}
