import { SheetModel } from "../../../../src/emulator/model/sheet-model";
import { layOutSheet, spillColumn } from "../../../../src/emulator/page/grid/grid-layout";
import { moveSelection } from "../../../../src/emulator/page/grid/move-selection";
import { scrollInto } from "../../../../src/emulator/page/grid/scroll-into";
import { sheetOf } from "../../../support/sheet-of";

const LONG =
  "庁内の複数の課が関わるため、年度当初に役割を確かめてから進めるとともに、半期ごとに結果を公表する取組です。";

function model(rows: Parameters<typeof sheetOf>[0], options?: Parameters<typeof sheetOf>[1]): SheetModel {
  return new SheetModel("{0}", sheetOf(rows, options));
}

describe("layOutSheet", () => {
  test("gives longer texts wider columns, up to a limit where texts wrap into higher rows", () => {
    const sheet = model([
      ["1", "短い", LONG, "x"],
      ["2", "もう少し長い文です", LONG, "x"],
    ]);
    const { rows, columns } = layOutSheet(sheet, 1900);
    expect(columns.size(1)).toBeGreaterThan(columns.size(0));
    expect(columns.size(2)).toBe(300);
    expect(rows.size(0)).toBeGreaterThan(rows.size(5));
  });

  test("lets a title spill over empty cells without widening its column", () => {
    const sheet = model([
      ["市民協働推進計画の進捗状況一覧表（令和6年度）"],
      ["1", "名前", "課", "時期", "状況"],
    ]);
    const layout = layOutSheet(sheet, 1900);
    expect(layout.columns.size(0)).toBeLessThan(60);
    expect(layout.rows.size(0)).toBe(layout.rows.size(5));
    expect(spillColumn(sheet, layout, 0, 0, "市民協働推進計画の進捗状況一覧表（令和6年度）")).toBeGreaterThan(
      0,
    );
    expect(spillColumn(sheet, layout, 1, 0, "名前と同じ行の長い長い長い文")).toBe(0);
  });

  test("keeps a text in its cell where the cell wraps it, empty neighbours or not", () => {
    const sheet = model([["少し長めの備考です"]]);
    sheet.columnWidths.set({ first: 0, last: 0 }, 6);
    const spill = () => spillColumn(sheet, layOutSheet(sheet, 1900), 0, 0, "少し長めの備考です");
    expect(spill()).toBeGreaterThan(0);
    sheet.baseStyles = () => ({ wrap: true });
    expect(spill()).toBe(0);
  });

  test("keeps given columns, whatever is typed", () => {
    const before = layOutSheet(model([["a"]]), 1900);
    const after = layOutSheet(model([[LONG, "x"]]), 1900, undefined, before.columns).columns;
    expect([0, 1, 2].map((column) => after.size(column))).toEqual(
      [0, 1, 2].map((column) => before.columns.size(column)),
    );
  });

  test("follows widths and heights that an edit has set, whatever the file says", () => {
    const sheet = model([["a", "b"]]);
    sheet.columnWidths.set({ first: 1, last: 1 }, 20);
    sheet.rowHeights.set(0, 30);
    const { rows, columns } = layOutSheet(sheet, 1900);
    expect(columns.size(1)).toBe(160);
    expect(rows.size(0)).toBe(40);
  });

  test("stays quick with thousands of merged cells", () => {
    const rows = Array.from({ length: 4_000 }, (_, row) =>
      row % 2 === 0 ? [String(row), "取組", LONG, "課"] : [],
    );
    const merges = rows.flatMap((_, row) =>
      row % 2 === 0 ? [`A${String(row + 1)}:A${String(row + 2)}`] : [],
    );
    const { rows: axis } = layOutSheet(model(rows, { merges }), 1900);
    expect(axis.count).toBeGreaterThan(3_999);
  });
});

describe("moveSelection", () => {
  const sheet = model([["見出し", null, "C1"], [null, null, "C2"], ["A3"]], { merges: ["A1:B2"] });
  const layout = layOutSheet(sheet, 1900);
  const at = (top: number, left: number) => layout.merges.areaAt(top, left);

  test("takes a merged area as one cell", () => {
    expect(moveSelection(layout, at(0, 0), "right", 400)).toEqual(at(0, 2));
    expect(moveSelection(layout, at(0, 0), "down", 400)).toEqual(at(2, 0));
    expect(moveSelection(layout, at(1, 2), "left", 400)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  });

  test("never leaves the grid", () => {
    expect(moveSelection(layout, at(0, 0), "up", 400)).toEqual(at(0, 0));
    expect(moveSelection(layout, at(0, 2), "first", 400)).toEqual(at(0, 0));
    expect(moveSelection(layout, at(0, 2), "last", 400)).toEqual(at(2, 2));
    const last = layout.rows.count - 1;
    expect(moveSelection(layout, at(last, 2), "page-down", 400)).toEqual(at(last, 2));
  });
});

describe("scrollInto", () => {
  test("leaves what is seen alone, and brings the rest just or well into view", () => {
    expect(scrollInto(100, 500, 200, 224, false)).toBe(100);
    expect(scrollInto(0, 500, 900, 924, false)).toBe(432);
    expect(scrollInto(900, 500, 100, 124, false)).toBe(92);
    expect(scrollInto(0, 600, 900, 924, true)).toBe(700);
    expect(scrollInto(0, 500, 2_000, 3_000, false)).toBe(1_992);
  });
});
