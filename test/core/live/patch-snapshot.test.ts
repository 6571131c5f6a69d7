import { patchSnapshot } from "../../../src/core/live/patch-snapshot";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";

const workbook = workbookOf(
  sheetOf(
    [
      ["番号", "取組"],
      [1, "窓口"],
      [2, "点検"],
    ],
    { name: "一覧" },
  ),
  sheetOf([["備考"]], { name: "備考" }),
);

function area(top: number, left: number, bottom = top, right = left) {
  return { top, left, bottom, right };
}

function cellsOf(snapshot: WorkbookSnapshot | undefined): readonly Cell[] {
  return snapshot?.sheets[0]?.cells ?? [];
}

describe("patching a snapshot", () => {
  it("puts what was read in place of the area, in reading order, and shares all else", () => {
    const patched = patchSnapshot(workbook, "一覧", area(1, 1, 2, 2), [
      { row: 1, column: 1, value: "窓口" },
      { row: 2, column: 2, value: "完了" },
    ]);
    expect(cellsOf(patched).map(({ value }) => value)).toEqual(["番号", "取組", 1, "窓口", 2, "完了"]);
    expect(cellsOf(patched)[3]).toBe(cellsOf(workbook)[3]);
    expect(patched?.sheets[1]).toBe(workbook.sheets[1]);
    expect(patched?.sheets[0]?.merges).toBe(workbook.sheets[0]?.merges);
  });

  it("takes cells away that are empty now, and adds rows below", () => {
    const emptied = patchSnapshot(workbook, "一覧", area(1, 0, 1, 1), []);
    expect(cellsOf(emptied)).toHaveLength(4);
    const longer = patchSnapshot(workbook, "一覧", area(3, 0), [{ row: 3, column: 0, value: 3 }]);
    expect(cellsOf(longer).at(-1)).toEqual({ row: 3, column: 0, value: 3 });
  });

  it("is the very snapshot where every cell is as it was, format and formula included", () => {
    const same: readonly Cell[] = [{ row: 1, column: 0, value: 1 }];
    expect(patchSnapshot(workbook, "一覧", area(1, 0), same)).toBe(workbook);
    const formatted = patchSnapshot(workbook, "一覧", area(1, 0), [
      { row: 1, column: 0, value: 1, numberFormat: "0%" },
    ]);
    expect(cellsOf(formatted)[2]).toHaveProperty("numberFormat", "0%");
  });

  it("widens the extent", () => {
    const [first, ...others] = workbook.sheets;
    if (first === undefined) throw new Error("There is no sheet");
    const known = { ...workbook, sheets: [{ ...first, extent: area(0, 0, 2, 1) }, ...others] };
    const patched = patchSnapshot(known, "一覧", area(5, 4), [{ row: 5, column: 4, value: "追記" }]);
    expect(patched?.sheets[0]?.extent).toEqual(area(0, 0, 5, 4));
  });

  it("knows when there is no such sheet", () => {
    expect(patchSnapshot(workbook, "昨年度", area(0, 0), [])).toBeUndefined();
  });
});
