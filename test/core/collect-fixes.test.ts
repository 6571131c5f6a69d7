import { collectSafeFixes, mendWorkbook } from "../../src/core/collect-fixes";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { formatCellRef } from "../../src/core/sheet/address";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { Edit } from "../../src/core/sheet/edit";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { workbookOf } from "../support/sheet-of";
import { day } from "./progress/samples";
import { indicatorSheet, listSheet, percent } from "./rules/books";

const OPTIONS = { today: day("2024-09-30") };

/** A look-alike mark with a blank behind it, a name with one, a share that slipped. */
const BOOK = workbookOf(
  listSheet([
    [1, "窓口案内の改善　", "市民課", "6月", "〇　"],
    [2, "待合室の改修", "管財課", "9月", "○"],
    [3, "会議の見直し", "総務課", "9月", "○"],
  ]),
  indicatorSheet(["窓口の満足度", percent(0.5), percent(0.8), percent(65), null, null]),
);

function written(edits: readonly Edit[]): readonly string[] {
  return edits.map((edit) => {
    if (edit.kind !== "setCell") throw new Error(edit.kind);
    return `${formatCellRef(edit)} ${String(edit.expected?.value)} → ${String(edit.content?.value)}`;
  });
}

describe("safe fixes", () => {
  it("are collected in the order of the findings; what is unsafe is left to people", () => {
    expect(written(collectSafeFixes(reviewWorkbook(BOOK, OPTIONS)))).toEqual([
      "一覧!E3 〇　 → ○",
      "一覧!B3 窓口案内の改善　 → 窓口案内の改善",
      "一覧!E3 〇　 → 〇",
    ]);
  });

  it("write a cell once where two of them want it: the later one is reported", () => {
    const { outcome } = applyEdits(BOOK, collectSafeFixes(reviewWorkbook(BOOK, OPTIONS)));
    expect(outcome.rejected.map(({ reason }) => reason)).toEqual(["overlap"]);
  });

  it("come to one edit for each cell, after which nothing is left to mend", () => {
    const { edits, mended, rejected } = mendWorkbook(BOOK, OPTIONS);
    expect(written(edits)).toEqual(["一覧!E3 〇　 → ○", "一覧!B3 窓口案内の改善　 → 窓口案内の改善"]);
    expect(mended.map(({ rule }) => rule)).toEqual(["status-variant", "surrounding-space"]);
    expect(rejected).toEqual([]);
    const { snapshot } = applyEdits(BOOK, edits);
    expect(mendWorkbook(snapshot, OPTIONS).edits).toEqual([]);
  });

  it("go step by step where one uncovers another, and still write the cell once", () => {
    const rules = new Set(["surrounding-space"]);
    const { edits } = mendWorkbook(BOOK, OPTIONS, rules);
    expect(written(edits)).toEqual(["一覧!B3 窓口案内の改善　 → 窓口案内の改善", "一覧!E3 〇　 → 〇"]);
  });

  it("are told as refused where the sheet is protected", () => {
    const locked: WorkbookSnapshot = {
      ...BOOK,
      sheets: BOOK.sheets.map((sheet) => ({ ...sheet, isProtected: true })),
    };
    const { edits, rejected } = mendWorkbook(locked, OPTIONS);
    expect(edits).toEqual([]);
    expect(new Set(rejected.map(({ reason }) => reason))).toEqual(new Set(["sheet-protected"]));
  });
});
