import { buildColumns } from "../../../src/core/columns/build-columns";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { annotate, cellOf, changeSheet, reviewOn, sheetNamed, type, wrongFormulas } from "./annotated-book";

function plan(change: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  const sheet = sheetOf([
    ["わかば市 窓口改善計画（令和5年度）"],
    ["No.", "取組名", "担当課", "時期"],
    ["1", "案内表示の見直し", "市民課", "令和5年9月まで"],
    ["2", "待ち時間の公表", "市民課", "令和6年3月まで"],
    ["3", "番号札の更新", "総務課", "令和5年12月まで"],
  ]);
  return workbookOf({ ...sheet, ...change });
}

function isSettled(book: WorkbookSnapshot): boolean {
  return buildColumns(book, reviewOn(book)).edits.length === 0;
}

const HEADINGS = ["開始", "期限", "実施状況", "判定", "確認事項"];

function headings(book: WorkbookSnapshot, sheet = "一覧"): readonly unknown[] {
  return sheetNamed(book, sheet)
    .cells.filter(({ row, column }) => row === 1 && column > 3)
    .map(({ value }) => value);
}

/** What Excel does to cells, names and merges when a column is inserted before `at`, as far as these tests need it. */
function insertColumn(book: WorkbookSnapshot, at: number): WorkbookSnapshot {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const shiftText = (text: string): string =>
    text.replaceAll(/(\$)([A-Z])(?=\$?\d)/gu, (_, dollar: string, name: string) => {
      const column = name.charCodeAt(0) - 65;
      return `${dollar}${letter(column >= at ? column + 1 : column)}`;
    });
  const shiftCell = (cell: Cell): Cell => ({
    ...cell,
    column: cell.column >= at ? cell.column + 1 : cell.column,
    ...(cell.formula !== undefined && { formula: shiftText(cell.formula) }),
  });
  const moved = changeSheet(book, "一覧", (sheet) => ({ ...sheet, cells: sheet.cells.map(shiftCell) }));
  const names = moved.names.map((name) =>
    name.formula.startsWith("=一覧!") ? { ...name, formula: shiftText(name.formula) } : name,
  );
  return { ...moved, names };
}

describe("the next run", () => {
  test("finds its columns again where staff have inserted one before them", () => {
    const moved = type(insertColumn(annotate(plan()), 4), "一覧", "E2", "備考");
    const after = annotate(moved);
    expect(headings(after)).toEqual(["備考", ...HEADINGS]);
    expect(wrongFormulas(after)).toEqual([]);
    expect(isSettled(after)).toBe(true);
  });

  test("finds its columns again where staff have inserted one among them", () => {
    const moved = type(insertColumn(annotate(plan()), 6), "一覧", "G2", "連絡先");
    const after = annotate(moved);
    expect(headings(after)).toEqual(["開始", "期限", "連絡先", "実施状況", "判定", "確認事項"]);
    expect(isSettled(after)).toBe(true);
  });

  test("mends formulas that a sort has carried to other rows, and leaves statuses with their measures", () => {
    const chosen = type(annotate(plan()), "一覧", "G3", "完了");
    const swapped = changeSheet(chosen, "一覧", (sheet) => ({
      ...sheet,
      cells: sheet.cells
        .map((cell) => (cell.row === 2 ? { ...cell, row: 3 } : cell.row === 3 ? { ...cell, row: 2 } : cell))
        .sort((a, b) => a.row - b.row || a.column - b.column),
    }));
    const after = annotate(swapped);
    expect(cellOf(after, "一覧", "G4")?.value).toBe("完了");
    expect(cellOf(after, "一覧", "H4")?.value).toBe("✓ 完了");
    expect(wrongFormulas(after)).toEqual([]);
  });

  test("puts whole flags in place of copies and fragments", () => {
    const whole = annotate(plan());
    const broken = changeSheet(whole, "一覧", (sheet) => ({
      ...sheet,
      conditionalFormats: (sheet.conditionalFormats ?? []).flatMap((format) => [
        { ...format, areas: [{ top: 2, left: 7, bottom: 3, right: 7 }] },
        { ...format, areas: [{ top: 4, left: 7, bottom: 4, right: 7 }] },
      ]),
    }));
    expect(annotate(broken)).toEqual(whole);
  });

  test("writes a column anew that staff have deleted", () => {
    const book = annotate(plan());
    const names = book.names.map((name) =>
      name.name.endsWith("_note") ? { ...name, formula: "=一覧!#REF!" } : name,
    );
    const cut = {
      ...changeSheet(book, "一覧", (sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ column }) => column !== 8),
      })),
      names,
    };
    const after = annotate(cut);
    expect(headings(after)).toEqual(HEADINGS);
    expect(isSettled(after)).toBe(true);
  });

  test("writes the settings anew where staff have deleted the sheet", () => {
    const book = annotate(plan());
    const names = book.names.map((name) =>
      name.formula.startsWith("=進捗設定!") ? { ...name, formula: "=#REF!" } : name,
    );
    const cut = { ...book, names, sheets: book.sheets.filter(({ name }) => name !== "進捗設定") };
    const after = annotate(cut);
    expect(sheetNamed(after, "進捗設定").cells.length).toBeGreaterThan(20);
    expect(isSettled(after)).toBe(true);
  });

  test("takes another name where staff have a sheet of that name", () => {
    const [list] = plan().sheets;
    if (list === undefined) throw new Error("No sheet");
    const after = annotate(workbookOf(list, sheetOf([["メモ"]], { name: "進捗設定" })));
    expect(after.sheets.map(({ name }) => name)).toEqual(["一覧", "進捗設定", "進捗設定2"]);
  });
});

describe("sheets that take no columns", () => {
  test("hand their measures to the register where they are protected", () => {
    const after = annotate(plan({ isProtected: true }));
    expect(after.sheets.map(({ name }) => name)).toEqual(["一覧", "進捗設定", "進捗管理表"]);
    expect(cellOf(after, "進捗管理表", "B5")).toMatchObject({
      value: "案内表示の見直し",
      formula: '=IF(一覧!$B$3="","",一覧!$B$3)',
    });
    expect(wrongFormulas(after)).toEqual([]);
    expect(isSettled(after)).toBe(true);
  });

  test("hand their measures to the register where an Excel Table has no room to grow", () => {
    const tables = [
      { name: "取組", area: { top: 1, left: 0, bottom: 4, right: 3 }, hasHeaders: true, hasTotals: false },
      { name: "連絡先", area: { top: 1, left: 4, bottom: 4, right: 5 }, hasHeaders: true, hasTotals: false },
    ];
    const after = annotate(plan({ tables }));
    expect(after.sheets.map(({ name }) => name)).toContain("進捗管理表");
  });

  test("hand their measures to the register where these stand side by side", () => {
    const turned = workbookOf(
      sheetOf([
        ["わかば市 窓口改善計画（令和5年度）"],
        ["番号", 1, 2, 3],
        ["取組名", "案内表示の見直し", "待ち時間の公表", "番号札の更新"],
        ["担当課", "市民課", "市民課", "総務課"],
        ["実施時期", "令和5年9月まで", "令和6年3月まで", "随時"],
        ["進捗状況", "完了", "実施中", "未着手"],
      ]),
    );
    const after = annotate(turned, "2024-05-01");
    expect(sheetNamed(after, "一覧").cells).toEqual(sheetNamed(turned, "一覧").cells);
    expect(["B5", "B6", "B7"].map((address) => cellOf(after, "進捗管理表", address)?.value)).toEqual([
      "案内表示の見直し",
      "待ち時間の公表",
      "番号札の更新",
    ]);
    expect(["G5", "G6", "G7"].map((address) => cellOf(after, "進捗管理表", address)?.value)).toEqual([
      "✓ 完了",
      "▲ 期限超過",
      "▲ 期限超過",
    ]);
    expect(wrongFormulas(after)).toEqual([]);
    expect(isSettled(after)).toBe(true);
  });

  test("let Excel Tables grow over the new columns", () => {
    const area = { top: 1, left: 0, bottom: 4, right: 3 };
    const after = annotate(plan({ tables: [{ name: "取組", area, hasHeaders: true, hasTotals: false }] }));
    expect(sheetNamed(after, "一覧").tables[0]?.area).toEqual({ ...area, right: 8 });
    expect(isSettled(after)).toBe(true);
  });

  test("skip columns that are hidden", () => {
    const after = annotate(plan({ hiddenColumns: [{ first: 4, last: 5 }] }));
    expect(cellOf(after, "一覧", "G2")?.value).toBe("開始");
  });

  test("skip columns that carry formats of the staff's", () => {
    const after = annotate(plan({ extent: { top: 0, left: 0, bottom: 4, right: 5 } }));
    expect(cellOf(after, "一覧", "G2")?.value).toBe("開始");
  });
});

describe("the register", () => {
  test("keeps what staff have entered with its measure where another comes before it", () => {
    const book = type(annotate(plan({ isProtected: true })), "進捗管理表", "F5", "完了");
    const row = (number: string, name: string): string[] => [number, name, "市民課", "令和5年9月まで"];
    const [, ...others] = sheetNamed(book, "一覧").cells;
    const shifted = others.map((cell) => (cell.row > 1 ? { ...cell, row: cell.row + 1 } : cell));
    const added = row("0", "窓口の総点検").map((value, column): Cell => ({ row: 2, column, value }));
    const [title] = sheetNamed(book, "一覧").cells;
    const moved = changeSheet(book, "一覧", (sheet) => ({
      ...sheet,
      cells: [...(title === undefined ? [] : [title]), ...shifted, ...added].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      ),
    }));
    const followed = changeSheet(moved, "進捗管理表", (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined
          ? cell
          : {
              ...cell,
              formula: cell.formula.replaceAll(
                /一覧!\$([A-Z])\$(\d+)/gu,
                (_, column: string, at: string) => `一覧!$${column}$${String(Number(at) + 1)}`,
              ),
            },
      ),
    }));
    const after = annotate(followed);
    expect(cellOf(after, "進捗管理表", "B5")?.value).toBe("窓口の総点検");
    expect(cellOf(after, "進捗管理表", "F5")).toBeUndefined();
    expect(cellOf(after, "進捗管理表", "F6")?.value).toBe("完了");
    expect(cellOf(after, "進捗管理表", "G6")?.value).toBe("✓ 完了");
  });
});
