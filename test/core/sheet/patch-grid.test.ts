import { createGrid, type Grid } from "../../../src/core/sheet/grid";
import { patchGrid } from "../../../src/core/sheet/patch-grid";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, type Written } from "../../support/sheet-of";

const ROWS: readonly (readonly Written[])[] = [
  ["No.", "取組", "実施状況"],
  [1, "窓口の見直し", "完了"],
  [],
  [2, "文書の整理", null],
  [3, "防災の訓練", "実施中"],
];

function sheetWith(row: number, values: readonly Written[]): SheetSnapshot {
  return sheetOf(
    ROWS.map((known, index) => (index === row ? values : known)),
    { merges: ["B4:B5"] },
  );
}

const whole = createGrid(sheetOf(ROWS, { merges: ["B4:B5"] }));

/** All that a grid tells of a sheet of this size. */
function tellAll({ rows, used, cellsOfRow, cellAt, textAt, mergeAt }: Grid) {
  const places = [0, 1, 2, 3, 4, 5].flatMap((row) => [0, 1, 2, 3].map((column) => [row, column] as const));
  return {
    rows,
    used,
    cells: rows.map(cellsOfRow),
    places: places.map(([row, column]) => [cellAt(row, column), textAt(row, column), mergeAt(row, column)]),
  };
}

describe("a patched grid", () => {
  it.each([
    ["another text", 1, [1, "窓口の見直し", "実施中"]],
    ["a cell more", 3, [2, "文書の整理", "完了"]],
    ["a cell less", 1, [1, "窓口の見直し", null]],
    ["another text under merged cells", 3, [2, "文書の廃棄", null]],
  ] as const)("tells of a sheet with %s what a new grid tells", (_, row, values) => {
    const sheet = sheetWith(row, values);
    const patched = patchGrid(whole, sheet, [row]);
    if (patched === undefined) throw new Error("It was not patched");
    expect(tellAll(patched)).toEqual(tellAll(createGrid(sheet)));
    expect(patched.cellsOfRow(0)).toBe(whole.cellsOfRow(0));
  });

  it("can be patched again, also in the same row", () => {
    const first = patchGrid(whole, sheetWith(1, [1, "窓口の見直し", "中止"]), [1]);
    if (first === undefined) throw new Error("It was not patched");
    const sheet = sheetWith(1, [1, "窓口の見直し", "未着手"]);
    const second = patchGrid(first, sheet, [1]);
    if (second === undefined) throw new Error("It was not patched again");
    expect(tellAll(second)).toEqual(tellAll(createGrid(sheet)));
    expect(first.textAt(1, 2)).toBe("中止");
  });

  it.each([
    ["a row is filled that was empty", 2, ["注", null, null]],
    ["a row is emptied", 3, []],
    ["cells reach further right", 1, [1, "窓口の見直し", "完了", "備考"]],
  ] as const)("is left to a new one where %s", (_, row, values) => {
    expect(patchGrid(whole, sheetWith(row, values), [row])).toBeUndefined();
  });

  it("is left to a new one where the last cell of the last column goes", () => {
    const narrow = createGrid(sheetOf([["取組"], ["窓口", "完了"], ["文書"]]));
    expect(patchGrid(narrow, sheetOf([["取組"], ["窓口"], ["文書"]]), [1])).toBeUndefined();
  });
});
