import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, type SheetOptions, type Written } from "../../support/sheet-of";

type Row = readonly Written[];

/** Title of a one-year plan: rows of the fiscal year 2024. */
export const TITLE = "みなと市窓口改善計画（令和6年度）";
export const HEADER: Row = ["No.", "取組名", "担当課", "時期", "実施状況"];

/** A one-year plan as a list: measures stand from row 3 on, status in column E. */
export function listOf(...rows: readonly Row[]): readonly Row[] {
  return [[TITLE], HEADER, ...rows];
}

/** The same as a sheet of its own. */
export function listSheet(rows: readonly Row[], options: SheetOptions = {}): SheetSnapshot {
  return sheetOf(listOf(...rows), options);
}

/** A card of four rows and an empty one; the measure's name stands in B, its number in D. */
export function card(
  number: Written,
  name: string,
  fields: { readonly divisions?: Written; readonly period?: Written } = {},
): readonly Row[] {
  return [
    ["取組名", name, "整理番号", number],
    ["担当課", fields.divisions ?? null],
    ["時期", fields.period ?? null],
    ["目的", "手続をしやすくする。"],
    [],
  ];
}

/** A table of indicators of a plan from FY2023 to FY2025 with actuals for each of its years in D, E and F. */
export function indicatorRows(...rows: readonly Row[]): readonly Row[] {
  return [
    ["計画期間：令和5年度～令和7年度"],
    ["指標", "策定前（令和4年度）", "目標（令和7年度）", "実績", null, null],
    [null, null, null, "令和5年度", "令和6年度", "令和7年度"],
    ...rows,
  ];
}

/** The same as a sheet, merged as plans merge it. */
export function indicatorSheet(...rows: readonly Row[]): SheetSnapshot {
  return sheetOf(indicatorRows(...rows), { name: "指標", merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] });
}

/** A share as a cell holds it: a fraction that is shown in percent. */
export function percent(share: number): Written {
  return { value: share, numberFormat: "0.0%" };
}
