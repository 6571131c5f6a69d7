import type { ModelEvent } from "../../../src/emulator/model/model-event";
import { WorkbookModel } from "../../../src/emulator/model/workbook-model";
import { richWorkbook } from "../../contract/rich-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-of";

function openSheet() {
  const model = new WorkbookModel(richWorkbook);
  const sheet = model.findSheet("9月末 時点");
  if (sheet === undefined) throw new Error("The sample has lost its first sheet.");
  return { model, sheet };
}

describe("WorkbookModel", () => {
  test("gives back the very snapshot that it was made from", () => {
    expect(new WorkbookModel(richWorkbook).toSnapshot()).toStrictEqual(richWorkbook);
  });

  test("leaves the snapshot alone when it changes", () => {
    const before = structuredClone(richWorkbook);
    const { model, sheet } = openSheet();
    model.enterText(sheet, 4, 4, "完了");
    sheet.hiddenRows.set({ first: 0, last: 9 }, true);
    expect(richWorkbook).toStrictEqual(before);
    expect(model.toSnapshot()).not.toStrictEqual(before);
  });

  test("tells listeners what a person types and selects, until they leave", () => {
    const { model, sheet } = openSheet();
    const heard: ModelEvent[] = [];
    const leave = model.onEvent((event) => heard.push(event));
    model.enterText(sheet, 4, 4, "完了");
    model.select(sheet, { top: 1, left: 0, bottom: 2, right: 3 });
    leave();
    model.enterText(sheet, 4, 4, "");
    expect(heard).toStrictEqual([
      // A formula of the sheet reads the cell.
      { kind: "calculated", sheet: "9月末 時点" },
      {
        kind: "cells",
        sheet: "9月末 時点",
        area: { top: 4, left: 4, bottom: 4, right: 4 },
        source: "person",
        single: { before: { value: "○" }, after: { value: "完了" } },
      },
      { kind: "selection", sheet: "9月末 時点", area: { top: 1, left: 0, bottom: 2, right: 3 } },
    ]);
  });

  test("opens at the first visible sheet and refuses a workbook without one", () => {
    const hidden = richWorkbook.sheets.filter(({ visibility }) => visibility !== "visible");
    const [first] = richWorkbook.sheets;
    const model = new WorkbookModel({
      ...richWorkbook,
      sheets: [...hidden, ...(first === undefined ? [] : [first])],
    });
    expect(model.activeSheet.name).toBe("9月末 時点");
    expect(() => new WorkbookModel({ ...richWorkbook, sheets: hidden })).toThrow(RangeError);
  });

  test("calculates at opening what a file brings without values, and nothing else", () => {
    const row = [
      { value: "", formula: "=1/0" },
      { value: "", formula: "=SUM(C1,1)" },
      { value: 7, formula: "=1+1" },
    ];
    const { activeSheet } = new WorkbookModel(workbookOf(sheetOf([row])));
    expect(activeSheet.cells().map(({ value }) => value)).toEqual([{ error: "#DIV/0!" }, 8, 7]);
  });

  test("finds sheets by name in any case and by id", () => {
    const [first] = richWorkbook.sheets;
    if (first === undefined) throw new Error("The sample has lost its first sheet.");
    const model = new WorkbookModel({ ...richWorkbook, sheets: [{ ...first, name: "Plan" }] });
    expect(model.findSheet("plan")).toBe(model.activeSheet);
    expect(model.findSheet(model.activeSheet.id)).toBe(model.activeSheet);
    expect(model.findSheet("Plan 2")).toBeUndefined();
  });
});
