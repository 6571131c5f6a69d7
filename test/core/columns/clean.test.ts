import { buildCleanEdits } from "../../../src/core/columns/build-clean-edits";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { annotate, cellOf, changeSheet, sheetNamed, type } from "./annotated-book";

function plan(change: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  const sheet = sheetOf([
    ["わかば市 窓口改善計画（令和5年度）"],
    ["No.", "取組名", "担当課", "時期"],
    ["1", "案内表示の見直し", "市民課", "令和5年6月から令和5年9月まで"],
    ["2", "待ち時間の公表", "市民課", "令和6年3月まで"],
  ]);
  return workbookOf({ ...sheet, conditionalFormats: [], columnWidths: [], validations: [], ...change });
}

function cards(): WorkbookSnapshot {
  const card = (number: number, name: string): (string | number | null)[][] => [
    ["取組名", name, "整理番号", number],
    ["担当課", "市民課"],
    ["時期", "令和5年9月"],
    ["目的", "手続をしやすくする。"],
    [],
  ];
  return workbookOf(
    sheetOf(
      [
        ["わかば市 窓口改善計画（令和5年度）"],
        [],
        ...card(1, "案内表示の見直し"),
        ...card(2, "待ち時間の公表"),
      ],
      {
        name: "個票",
      },
    ),
  );
}

function clean(book: WorkbookSnapshot, keepEntries = false): WorkbookSnapshot {
  const { edits, refusals } = buildCleanEdits(book, { keepEntries });
  expect(refusals).toEqual([]);
  const { snapshot, outcome } = applyEdits(book, edits, { isAtomic: true });
  expect(outcome.rejected).toEqual([]);
  return snapshot;
}

const EMPTY_SETTINGS = { settings: {} };

describe("taking our columns out", () => {
  test.each([
    ["a list", plan()],
    ["a list with a print area", plan({ printArea: [{ top: 0, left: 0, bottom: 3, right: 3 }] })],
    ["a list beside columns of a chosen width", plan({ columnWidths: [{ first: 4, last: 9, width: 3 }] })],
    [
      "an Excel Table",
      plan({
        tables: [
          {
            name: "取組",
            area: { top: 1, left: 0, bottom: 3, right: 3 },
            hasHeaders: true,
            hasTotals: false,
          },
        ],
      }),
    ],
    ["cards", cards()],
  ])("gives back %s as it was", (_, before) => {
    const after = clean(annotate(before));
    expect({ ...after, sheets: after.sheets.map(settle) }).toEqual({
      ...before,
      ...EMPTY_SETTINGS,
      sheets: before.sheets.map(settle),
    });
  });

  test("leaves what staff have done in between", () => {
    let book = annotate(plan());
    for (const [address, text] of [
      ["A5", "3"],
      ["B5", "番号札の更新"],
      ["C3", "総務課"],
    ] as const)
      book = type(book, "一覧", address, text);
    book = {
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace("一覧", "令和5年度") })),
    };
    book = {
      ...book,
      names: book.names.map((name) => ({ ...name, formula: name.formula.replace("一覧", "令和5年度") })),
    };
    const after = clean(book);
    expect(after.sheets.map(({ name }) => name)).toEqual(["令和5年度"]);
    expect(cellOf(after, "令和5年度", "B5")?.value).toBe("番号札の更新");
    expect(cellOf(after, "令和5年度", "C3")?.value).toBe("総務課");
    expect(sheetNamed(after, "令和5年度").cells.filter(({ column }) => column > 3)).toEqual([]);
  });

  test("says how many entries go with the columns, and keeps them where that is asked for", () => {
    const book = type(annotate(plan()), "一覧", "G3", "完了");
    expect(buildCleanEdits(book).notes).toContainEqual({ code: "entries-lost", count: 1 });
    const after = clean(book, true);
    expect(cellOf(after, "一覧", "G2")?.value).toBe("実施状況");
    expect(cellOf(after, "一覧", "G3")?.value).toBe("完了");
    expect(cellOf(after, "一覧", "E3")).toBeUndefined();
    expect(after.names).toEqual([]);
  });

  test("keeps a sheet of ours on which staff have written, with what they wrote", () => {
    const book = type(annotate(cards()), "進捗管理表", "L2", "次回は4月に確認");
    const after = clean(book);
    expect(sheetNamed(after, "進捗管理表").cells.map(({ value }) => value)).toEqual(["次回は4月に確認"]);
    expect(buildCleanEdits(book).notes).toContainEqual({ code: "sheet-kept", sheet: "進捗管理表" });
  });

  test("is refused before anything is written while the sheet is protected", () => {
    const book = changeSheet(annotate(plan()), "一覧", (sheet) => ({ ...sheet, isProtected: true }));
    expect(buildCleanEdits(book)).toMatchObject({
      edits: [],
      refusals: [{ code: "sheet-protected", sheet: "一覧" }],
    });
  });

  test("finds nothing in a workbook that has nothing of ours", () => {
    expect(buildCleanEdits(plan())).toMatchObject({ edits: [], notes: [{ code: "nothing-ours" }] });
  });
});

/** Lists that stand empty instead of being left out, and the runs of one width in one. */
function settle({
  columnWidths = [],
  conditionalFormats = [],
  validations = [],
  ...sheet
}: SheetSnapshot): SheetSnapshot {
  const widths = columnWidths.flatMap(({ first, last, width }) =>
    Array.from({ length: last - first + 1 }, (_, index) => ({
      first: first + index,
      last: first + index,
      width,
    })),
  );
  return { ...sheet, columnWidths: widths, conditionalFormats, validations };
}
