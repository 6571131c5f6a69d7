import { richWorkbook } from "../contract/rich-workbook";
import { installOfficeJs } from "../support/office-js";

const plan = "9月末 時点";

/** Runs a batch on the first sheet of the sample. */
function onPlan<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem(plan), context));
}

describe("ranges on the stand-in host", () => {
  beforeEach(() => {
    installOfficeJs(richWorkbook);
  });

  it("are found from each other", async () => {
    const addresses = await onPlan(async (sheet, context) => {
      const start = sheet.getRange("B5:C6");
      const ranges = [
        start.getBoundingRect(sheet.getRange("E8")),
        start.getIntersection(sheet.getRange("C1:C99")),
        start.getCell(0, 3),
        start.getEntireRow(),
        start.getEntireColumn(),
        sheet.getRange("5:6"),
        sheet.getRange("c:b"),
        sheet.getCell(4, 1),
        sheet.getRange("A7:E99").getUsedRangeOrNullObject(true),
        sheet.getRangeByIndexes(1, 2, 3, 4),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address.slice(address.indexOf("!") + 1));
    });
    expect(addresses).toEqual(["B5:E8", "C5:C6", "E5", "5:6", "B:C", "5:6", "B:C", "B5", "A7:E10", "C2:F4"]);
  });

  it("quote the sheet in their address where Excel does", async () => {
    const address = await onPlan(async (sheet, context) => {
      const range = sheet.getRange("B5");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'9月末 時点'!B5");
  });

  it("tell their size, and whether they are whole rows or columns", async () => {
    await onPlan(async (sheet, context) => {
      const block = sheet.getRange("B5:C9").load("cellCount,rowCount,columnCount,isEntireRow");
      const rows = sheet.getRange("5:9").load("isEntireRow,isEntireColumn");
      const all = sheet.getRange().load("cellCount");
      await context.sync();
      expect([block.cellCount, block.rowCount, block.columnCount, block.isEntireRow]).toEqual([
        10,
        5,
        2,
        false,
      ]);
      expect([rows.isEntireRow, rows.isEntireColumn]).toEqual([true, false]);
      expect(all.cellCount).toBe(-1);
    });
  });

  it("do not meet where they do not", async () => {
    await onPlan(async (sheet, context) => {
      const shared = sheet.getRange("A1:B2").getIntersectionOrNullObject(sheet.getRange("C3"));
      await context.sync();
      expect(shared.isNullObject).toBe(true);
      expect(() => sheet.getRange("A1").getIntersection(sheet.getRange("C3")).load("address")).not.toThrow();
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("tell what is hidden: all, nothing, or some", async () => {
    await onPlan(async (sheet, context) => {
      const ranges = ["A3", "A1:A2", "A1:A5", "G1:I1"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden,columnHidden,hidden");
      const rows = sheet.getRange("A2:A4").getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expect(ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden])).toEqual([
        [true, false, true],
        [false, false, false],
        [null, false, null],
        [false, true, true],
      ]);
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: false, rowIndex: 3 },
      ]);
    });
  });

  it("hide and show rows", async () => {
    const { host } = installOfficeJs(richWorkbook);
    await onPlan(async (sheet, context) => {
      sheet.getRange("1:2").rowHidden = true;
      sheet.getRange("A21").rowHidden = false;
      await context.sync();
    });
    expect(host.model.activeSheet.hiddenRows.spans()).toEqual([
      { first: 0, last: 2 },
      { first: 21, last: 22 },
    ]);
  });

  it("find formulas, constants and errors", async () => {
    await onPlan(async (sheet, context) => {
      const cells = sheet.getRange("A1:E10");
      const found = [
        cells.getSpecialCellsOrNullObject("Formulas"),
        cells.getSpecialCellsOrNullObject("Formulas", "Errors"),
        cells.getSpecialCellsOrNullObject("Constants", "Errors"),
        cells.getSpecialCellsOrNullObject("Constants", "Logical"),
      ];
      for (const areas of found) areas.load("address");
      const none = sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Formulas");
      // Excel reads a single cell as its whole sheet.
      const all = sheet.getRange("A1").getSpecialCellsOrNullObject("Formulas").load("address");
      await context.sync();
      expect(all.address).toBe(found[0]?.address);
      expect(found.map(({ address }) => address.replaceAll("'9月末 時点'!", ""))).toEqual([
        "D8,D9:E9,E10",
        "D9",
        "E8",
        "E7",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("take number formats, and one value for all cells", async () => {
    const { host } = installOfficeJs(richWorkbook);
    await onPlan(async (sheet, context) => {
      const range = sheet.getRange("D5:E5");
      range.numberFormat = [["General", "@"]];
      // The library lets one value through for all cells; its type definitions do not.
      Reflect.set(sheet.getRange("A20:B21"), "values", "済");
      await context.sync();
    });
    const sheet = host.model.activeSheet;
    expect(sheet.cellAt(4, 3)).toEqual({ value: 0.575 });
    expect(sheet.cellAt(4, 4)).toEqual({ value: "○", numberFormat: "@" });
    expect([sheet.cellAt(19, 0), sheet.cellAt(20, 1)]).toEqual([{ value: "済" }, { value: "済" }]);
  });

  it("take several properties at once", async () => {
    const { host } = installOfficeJs(richWorkbook);
    await onPlan(async (sheet, context) => {
      sheet.getRange("E5").set({ values: [["完了"]], numberFormat: [["@"]] });
      await context.sync();
    });
    expect(host.model.activeSheet.cellAt(4, 4)).toEqual({ value: "完了", numberFormat: "@" });
  });

  it("are selected, and the selection is told", async () => {
    await onPlan(async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      await context.sync();
      expect(selected.address).toBe("'9月末 時点'!B2:C3");
      expect([active.rowIndex, active.columnIndex]).toEqual([1, 1]);
    });
  });

  it("lead back to their sheet", async () => {
    await onPlan(async (sheet, context) => {
      const owner = sheet.getRange("B2").worksheet.load("name,position,visibility");
      await context.sync();
      expect([owner.name, owner.position, owner.visibility]).toEqual([plan, 0, "Visible"]);
    });
  });
});

describe("the collections of the stand-in host", () => {
  beforeEach(() => {
    installOfficeJs(richWorkbook);
  });

  it("find sheets by position and visibility", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = [
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getActiveWorksheet(),
        worksheets.getItem(plan),
      ];
      for (const sheet of sheets) sheet.load("name");
      const all = worksheets.getCount();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(sheets.map(({ name }) => name)).toEqual([plan, "空のシート", plan, plan]);
      expect([all.value, visible.value]).toEqual([4, 2]);
    });
  });

  it("find tables and names, or say that there are none", async () => {
    await Excel.run(async (context) => {
      const { tables, names } = context.workbook;
      const table = tables.getItem("課別件数").load("name,showTotals");
      const area = table.getRange().load("address");
      const name = names.getItem("基準日").load("formula");
      const noTable = tables.getItemOrNullObject("ない表");
      const noName = names.getItemOrNullObject("ない名前");
      tables.load("count");
      const nameCount = names.getCount();
      await context.sync();
      expect([table.name, table.showTotals, area.address]).toEqual(["課別件数", true, "'課''別'!A1:B3"]);
      expect(name.formula).toBe("='9月末 時点'!$B$2");
      expect([noTable.isNullObject, noName.isNullObject]).toEqual([true, true]);
      expect([tables.count, nameCount.value]).toEqual([2, 2]);
    });
  });

  it("load a part of their items", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["課'別", "設定"]);
    });
  });

  it("give the merged areas one by one", async () => {
    await Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem(plan).getRange().getMergedAreasOrNullObject();
      const second = merged.areas.getItemAt(1).load("address");
      const count = merged.areas.getCount();
      await context.sync();
      expect([second.address, count.value]).toEqual(["'9月末 時点'!B11:B13", 2]);
    });
  });

  it("count days as the workbook does", async () => {
    const serial = () =>
      Excel.run(async (context) => {
        const date = context.workbook.functions.date(2024, 4, 1).load("value");
        await context.sync();
        return date.value;
      });
    expect(await serial()).toBe(45383);
    installOfficeJs({ ...richWorkbook, dateSystem: 1904 });
    expect(await serial()).toBe(45383 - 1462);
  });
});
