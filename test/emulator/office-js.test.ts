import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { installOfficeJs } from "../support/office-js";

const sheet: SheetSnapshot = {
  name: "進捗一覧",
  visibility: "visible",
  isProtected: false,
  cells: [
    { row: 0, column: 0, value: "番号" },
    { row: 0, column: 1, value: "達成率" },
    { row: 1, column: 0, value: 1 },
    { row: 1, column: 1, value: 0.65, numberFormat: "0%" },
    { row: 2, column: 1, value: { error: "#DIV/0!" }, formula: "=B2/0" },
    { row: 3, column: 0, value: true },
  ],
  merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
  hiddenRows: [{ first: 1, last: 1 }],
  hiddenColumns: [],
  tables: [
    { name: "進捗表", area: { top: 0, left: 0, bottom: 2, right: 1 }, hasHeaders: true, hasTotals: false },
  ],
};
const workbook: WorkbookSnapshot = {
  dateSystem: 1900,
  sheets: [sheet, { ...sheet, name: "保護", isProtected: true, tables: [] }],
  names: [{ name: "基準日", formula: "=進捗一覧!$A$2" }],
};

/** The error that a batch ends with, as office.js gives it. */
async function errorOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The batch was expected to fail.");
}

/** Lets messages that are on their way arrive. */
async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("the real office.js on the stand-in host", () => {
  it("reads values, formulas, formats and types of a range", async () => {
    installOfficeJs(workbook);
    const range = await Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem("進捗一覧").getRange("A1:B4");
      loaded.load("address,values,formulas,numberFormat,valueTypes");
      await context.sync();
      return loaded.toJSON();
    });
    expect(range).toMatchObject({
      address: "進捗一覧!A1:B4",
      values: [
        ["番号", "達成率"],
        [1, 0.65],
        ["", "#DIV/0!"],
        [true, ""],
      ],
      formulas: [
        ["番号", "達成率"],
        [1, 0.65],
        ["", "=B2/0"],
        [true, ""],
      ],
      numberFormat: [
        ["General", "General"],
        ["General", "0%"],
        ["General", "General"],
        ["General", "General"],
      ],
      valueTypes: [
        ["String", "String"],
        ["Double", "Double"],
        ["Empty", "Error"],
        ["Boolean", "Empty"],
      ],
    });
  });

  it("answers null objects, nested loads, tables, names and merged areas", async () => {
    installOfficeJs(workbook);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility,items/protection/protected,items/tables/items/name");
      const names = context.workbook.names.load("items/name,items/formula,items/visible");
      const missing = sheets.getItemOrNullObject("ない");
      const merged = sheets.getItem("進捗一覧").getRange().getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex,items/columnCount");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(sheets.items.map((item) => [item.name, item.visibility, item.protection.protected])).toEqual([
        ["進捗一覧", "Visible", false],
        ["保護", "Visible", true],
      ]);
      expect(sheets.items[0]?.tables.items.map((table) => table.name)).toEqual(["進捗表"]);
      expect(names.items.map((name) => [name.name, name.formula, name.visible])).toEqual([
        ["基準日", "=進捗一覧!$A$2", true],
      ]);
      expect(merged.areas.items.map((area) => [area.rowIndex, area.columnCount])).toEqual([[3, 3]]);
    });
  });

  it("keeps ranges over several syncs and gives the references back", async () => {
    const { bridge } = installOfficeJs(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("進捗一覧").getUsedRange(true);
      await context.sync();
      range.load("rowCount");
      await context.sync();
      expect(range.rowCount).toBe(4);
    });
    await Excel.run(async (context) => {
      await context.sync();
    });
    const sent = bridge.requests.map((request) => request.body);
    expect(sent.filter((body) => body.includes("_RemoveReference"))).toHaveLength(1);
  });

  it("selects a cell, brings its sheet to the front and tells listeners", async () => {
    const { host } = installOfficeJs(workbook);
    const heard: string[] = [];
    host.onEvent((event) => heard.push(`${event.kind} ${event.sheet}`));
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem("保護");
      target.activate();
      target.getRange("B3").select();
      await context.sync();
    });
    expect(host.model.selection).toEqual({ sheet: "保護", area: { top: 2, left: 1, bottom: 2, right: 1 } });
    expect(heard).toEqual(["active-sheet 保護", "selection 保護"]);
  });

  it("tells a pane that registered what changed and what is selected, and no other", async () => {
    const { host } = installOfficeJs(workbook);
    const heard: unknown[] = [];
    const registrations = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const changed = sheets.onChanged.add((event) => {
        heard.push([event.address, event.changeType, event.triggerSource, event.worksheetId]);
        return Promise.resolve();
      });
      const selected = sheets.onSelectionChanged.add((event) => {
        heard.push([event.address, event.worksheetId]);
        return Promise.resolve();
      });
      await context.sync();
      return [changed, selected] as const;
    });
    const { activeSheet } = host.model;
    host.model.enterText(activeSheet, 1, 1, "70%");
    host.model.select(activeSheet, { top: 1, left: 0, bottom: 2, right: 1 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("進捗一覧").getRange("A2").values = [[2]];
      await context.sync();
    });
    await nextTurns();
    expect(heard).toEqual([
      ["B2", "RangeEdited", "Unknown", activeSheet.id],
      ["A2:B3", activeSheet.id],
      ["A2", "RangeEdited", "ThisLocalAddin", activeSheet.id],
    ]);
    for (const registration of registrations) registration.remove();
    await registrations[0].context.sync();
    host.model.enterText(activeSheet, 1, 1, "80%");
    await nextTurns();
    expect(heard).toHaveLength(3);
  });

  it("writes values and formulas, leaves null alone and drops what a merge covers", async () => {
    const { host } = installOfficeJs(workbook);
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem("進捗一覧");
      target.getRange("A2:B2").values = [[null, "80%"]];
      target.getRange("A3").formulas = [["=1+1"]];
      target.getRange("A4:C4").values = [["まとめ", "隠れる", "隠れる"]];
      await context.sync();
    });
    const [model] = host.model.sheets;
    expect(model?.cellAt(1, 0)?.value).toBe(1);
    expect(model?.cellAt(1, 1)).toEqual({ value: 0.8, numberFormat: "0%" });
    expect(model?.cellAt(2, 0)?.formula).toBe("=1+1");
    expect([0, 1, 2].map((column) => model?.cellAt(3, column)?.value)).toEqual([
      "まとめ",
      undefined,
      undefined,
    ]);
  });

  it.each([
    [
      "a missing sheet",
      "ItemNotFound",
      (book: Excel.Workbook) => book.worksheets.getItem("ない").load("name"),
    ],
    [
      "a wrong address",
      "InvalidArgument",
      (book: Excel.Workbook) => book.worksheets.getItem("進捗一覧").getRange("１行目").load("values"),
    ],
  ])("refuses %s with %s", async (_, code, ask) => {
    installOfficeJs(workbook);
    const error = await errorOf(async (context) => {
      ask(context.workbook);
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it("refuses arrays of another shape than the range", async () => {
    const { host } = installOfficeJs(workbook);
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("進捗一覧").getRange("A1:B1").values = [["一つ"]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(host.model.toSnapshot()).toEqual(workbook);
  });

  it("refuses to write to a protected sheet", async () => {
    installOfficeJs(workbook);
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("保護").getRange("A1").values = [["変更"]];
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });

  it("names the object and the member that it does not know", async () => {
    installOfficeJs(workbook);
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("進捗一覧").shapes.load("items/name");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.shapes");
  });

  it("refuses members above the requirement set that it claims", async () => {
    installOfficeJs(workbook, { apiVersion: "1.8" });
    const error = await errorOf(async (context) => {
      const range = context.workbook.worksheets.getItem("進捗一覧").getRange("A1");
      range.getRowProperties({ rowHidden: true });
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
  });

  it("leaves it to the library to refuse properties that were not loaded", async () => {
    installOfficeJs(workbook);
    const error = await errorOf(async (context) => {
      const range = context.workbook.worksheets.getItem("進捗一覧").getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("gives no values for whole columns and for more cells than a get may hold", async () => {
    installOfficeJs(workbook, { limits: { cellsPerGet: 5 } });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem("進捗一覧");
      const ranges = [target.getRange("A:A"), target.getRange("A1:B3"), target.getRange("A1:B2")];
      for (const range of ranges) range.load("values");
      await context.sync();
      expect(ranges.map((range) => (range.values as unknown) === null)).toEqual([true, true, false]);
    });
  });

  it("refuses requests and responses that weigh too much", async () => {
    installOfficeJs(workbook, { limits: { responseBytes: 1_000 } });
    const read = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("進捗一覧").getRange("A1:Z99").load("values");
      await context.sync();
    });
    expect(read.code).toBe("ResponsePayloadSizeLimitExceeded");
    installOfficeJs(workbook, { limits: { requestBytes: 1_000 } });
    const write = await errorOf(async (context) => {
      context.workbook.worksheets.getItem("進捗一覧").getRange("A1").values = [["長".repeat(1_000)]];
      await context.sync();
    });
    expect(write.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("cuts addresses at the length that Excel cuts them", async () => {
    const scattered = Array.from({ length: 2_000 }, (_, row) => ({
      top: row * 2,
      left: 0,
      bottom: row * 2,
      right: 1,
    }));
    installOfficeJs({ ...workbook, sheets: [{ ...sheet, merges: scattered }] });
    await Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("進捗一覧").getRange().getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      await context.sync();
      expect(merged.address).toHaveLength(8_192);
      expect(merged.areaCount).toBe(2_000);
    });
  });

  it("refuses everything while a person types into a cell", async () => {
    const { host } = installOfficeJs(workbook);
    host.model.isEditing = true;
    const error = await errorOf(async (context) => {
      await context.sync();
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });
});
