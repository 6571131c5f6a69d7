import { buildPlan } from "../../src/core/plan/build-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "../support/sheet-of";
import { compare, type BenchRow } from "./measure";

const HEADINGS = ["No.", "取組名", "担当課", "時期", "内容", "実施状況", "備考"];
const DIVISIONS = ["総務部人事課", "企画部情報政策課", "市民部市民課", "健康福祉部健康課"];
const STATES = ["完了", "実施中", "未着手", null];

function rowOf(sheet: number, row: number): readonly Written[] {
  const number = `${String(sheet + 1)}-${String(row + 1)}`;
  return [
    number,
    `窓口の見直しその${number}`,
    DIVISIONS[row % DIVISIONS.length] ?? null,
    `令和6年${String(1 + (row % 12))}月`,
    "手続の流れを見直し、待ち時間を短くする。",
    STATES[row % STATES.length] ?? null,
    null,
  ];
}

function planSheet(sheet: number, rows: number): SheetSnapshot {
  const body = Array.from({ length: rows }, (_, row) => rowOf(sheet, row));
  return sheetOf([["汐見市 窓口改善計画（令和6年度）"], [], HEADINGS, ...body], {
    name: `部局${String(sheet + 1)}`,
  });
}

function planOf(sheets: number, rows: number): WorkbookSnapshot {
  return workbookOf(...Array.from({ length: sheets }, (_, sheet) => planSheet(sheet, rows)));
}

/**
 * Detecting the layout and building the plan of a workbook, beside one of half as many sheets: a ratio of 2 is linear.
 *
 * @param sheets of the larger workbook
 * @param rows of each sheet
 */
export function benchLayout(sheets = 50, rows = 2_000): readonly BenchRow[] {
  const large = planOf(sheets, rows);
  const small = planOf(sheets / 2, rows);
  const label = (count: number): string => `${String(count)} × ${rows.toLocaleString("en")} rows`;
  return [
    compare(
      `plan of ${label(sheets)} / of ${label(sheets / 2)}`,
      () => buildPlan(large),
      () => buildPlan(small),
      5,
    ),
  ];
}
