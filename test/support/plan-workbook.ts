import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf, type Written } from "./sheet-of";

type Row = readonly Written[];

/** The heading of the plan sheets below. */
const HEADING: Row = ["No.", "取組名", "担当課", "実施時期", "実施状況"];

function planSheet(rows: readonly Row[]): WorkbookSnapshot {
  return workbookOf(sheetOf(rows, { name: "取組一覧" }));
}

/** A small plan of the city of nowhere: one measure done, one late, one as needed, and a number used twice. */
export function smallPlan(): WorkbookSnapshot {
  return planSheet([
    ["みどり市 窓口改善計画（令和5年度）"],
    [null],
    HEADING,
    ["1", "案内表示の見直し", "市民課", "令和5年6月", "完了"],
    ["2", "待ち時間の公表", "市民課", "令和5年7月", "実施中"],
    ["2", "窓口アンケートの実施", "総務課", "随時", "実施中"],
  ]);
}

/** A plan with one finding at least for each of its measures: none names its division or its period. */
export function faultyPlan(measures: number): WorkbookSnapshot {
  const rows = Array.from({ length: measures }, (_, index): Row => [
    String(index + 1),
    `業務の点検その${String(index + 1)}`,
    null,
    null,
    "実施中",
  ]);
  return planSheet([
    ["みどり市 業務点検計画（令和5年度）"],
    [null],
    HEADING,
    ["0", "業務の棚卸し", "総務課", "令和5年6月", "完了"],
    ...rows,
  ]);
}

/** A workbook with no plan in it. */
export function shoppingList(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      [
        ["りんご", 3],
        ["みかん", 12],
      ],
      { name: "メモ" },
    ),
  );
}
