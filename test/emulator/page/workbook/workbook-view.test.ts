import { WorkbookModel } from "../../../../src/emulator/model/workbook-model";
import { dressSheet, toLook } from "../../../../src/emulator/page/look/dress-sheet";
import type { SheetLook } from "../../../../src/emulator/page/look/sheet-look";
import { WorkbookView } from "../../../../src/emulator/page/workbook/workbook-view";
import { sheetOf, workbookOf } from "../../../support/sheet-of";

const look: SheetLook = {
  columnWidths: new Map([[0, 200]]),
  rowHeights: new Map(),
  showsGridLines: false,
  tabColor: "#1f6feb",
  frozen: { rows: 1, columns: 0 },
  cellAt: (row) => (row === 0 ? { fill: "#eeeeee", isBold: true, borders: { top: "#000000" } } : undefined),
};

function openView() {
  const model = new WorkbookModel(
    workbookOf(
      sheetOf(
        [
          ["番号", "取組名"],
          [1, "窓口"],
        ],
        { name: "一覧" },
      ),
    ),
  );
  dressSheet(model.activeSheet, look);
  return { model, view: new WorkbookView(model, new Map([["一覧", look]])) };
}

describe("the view of a workbook", () => {
  test("draws once what one request of an add-in changes many times", async () => {
    const { model, view } = openView();
    let drawings = 0;
    view.subscribe(() => (drawings += 1));
    for (let row = 1; row < 9; row += 1) model.enterText(model.activeSheet, row, 2, "遅れ");
    model.notify({ kind: "look", sheet: "一覧" });
    await Promise.resolve();
    expect(drawings).toBe(1);
    expect(view.state().revision).toBe(1);
  });

  test("shows new sheets, another width, and a renamed sheet in its old dress", async () => {
    const { model, view } = openView();
    const before = view.state().layout.columns.size(1);
    model.addSheet("進捗設定");
    model.activeSheet.columnWidths.set({ first: 1, last: 1 }, 40);
    model.notify({ kind: "look", sheet: "一覧" });
    model.renameSheet(model.activeSheet, "9月末");
    await Promise.resolve();
    const state = view.state();
    expect(state.sheets.map(({ name }) => name)).toEqual(["9月末", "進捗設定"]);
    expect(state.layout.columns.size(1)).toBe(320);
    expect(before).toBeLessThan(320);
    expect(state.look).toBe(look);
  });

  test("leaves the columns where they are while somebody types", async () => {
    const { model, view } = openView();
    const before = view.state().layout.columns.size(1);
    model.enterText(model.activeSheet, 1, 1, "市民との協働による取組を進めるための仕組みを整える");
    await Promise.resolve();
    expect(view.state().layout.columns.size(1)).toBe(before);
  });
});

describe("a sheet in the dress of its file", () => {
  test("tells an add-in how it looks, and keeps edits on top", () => {
    const { model } = openView();
    const sheet = model.activeSheet;
    expect(sheet).toMatchObject({ tabColor: "#1f6feb", showGridlines: false, frozen: { rows: 1 } });
    expect(sheet.styleAt(0, 1)).toEqual({
      fill: "#eeeeee",
      bold: true,
      borders: { top: { style: "thin", color: "#000000" } },
    });
    sheet.setStyle(0, 1, { ...sheet.styleAt(0, 1), fill: "#ff0000" });
    expect(toLook(sheet.styleAt(0, 1) ?? {})).toEqual({
      fill: "#ff0000",
      isBold: true,
      borders: { top: "#000000" },
    });
    sheet.setStyle(0, 1, undefined);
    expect(toLook(sheet.styleAt(0, 1) ?? {})).toEqual({});
  });
});
