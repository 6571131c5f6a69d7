import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../support/sheet-of";
import { installOfficeJs } from "../support/office-js";

const list: SheetSnapshot = {
  ...sheetOf(
    [
      ["番号", "取組名", "件数"],
      [1, "窓口", 10],
      [2, "様式", 20],
      ["計", null, { value: 30, formula: "=SUM(C2:C3)" }],
    ],
    { name: "一覧", merges: ["A8:C8"] },
  ),
  tables: [
    { name: "表", area: { top: 0, left: 0, bottom: 2, right: 2 }, hasHeaders: true, hasTotals: false },
  ],
};

const workbook: WorkbookSnapshot = {
  ...workbookOf(list, { ...sheetOf([["固定"]], { name: "保護" }), isProtected: true }),
  names: [{ name: "件数計", formula: "=一覧!$C$4" }],
};

type Ask = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** Queues something on the list, sends it, and gives the code of what Excel refuses with. */
async function codeOf(ask: Ask): Promise<string> {
  try {
    await Excel.run(async (context) => {
      ask(context, context.workbook.worksheets.getItem("一覧"));
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "done";
}

describe("what the stand-in for Excel refuses, as Excel does", () => {
  test.each<[name: string, code: string, ask: Ask]>([
    ["a sheet name with a slash", "InvalidArgument", ({ workbook: { worksheets } }) => worksheets.add("4/1")],
    [
      "a sheet name of 32 characters",
      "InvalidArgument",
      ({ workbook: { worksheets } }) => worksheets.add("あ".repeat(32)),
    ],
    [
      "a second sheet of one name",
      "ItemAlreadyExists",
      ({ workbook: { worksheets } }) => worksheets.add("保護"),
    ],
    [
      "a name that reads as a cell",
      "InvalidArgument",
      ({ workbook: { names } }) => names.add("A1", "=一覧!$A$1"),
    ],
    ["a name with a blank", "InvalidArgument", ({ workbook: { names } }) => names.add("件 数", "=1")],
    ["a second name", "ItemAlreadyExists", ({ workbook: { names } }) => names.add("件数計", "=1")],
    ["a name for a text", "InvalidArgument", ({ workbook: { names } }) => names.add("注", "一覧")],
    [
      "a list of 256 characters",
      "InvalidArgument",
      (_, sheet) => {
        sheet.getRange("E1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "あ".repeat(256) },
        };
      },
    ],
    [
      "lines inside a single column",
      "GeneralException",
      (_, sheet) => {
        sheet.getRange("E1:E5").format.borders.getItem("InsideVertical").style = "Continuous";
      },
    ],
    [
      "a table whose headings move",
      "InvalidArgument",
      (_, sheet) => {
        sheet.tables.getItem("表").resize("A2:C4");
      },
    ],
    [
      "a table over a merge",
      "InvalidArgument",
      (_, sheet) => {
        sheet.tables.getItem("表").resize("A1:C8");
      },
    ],
    [
      "a merge over a table",
      "InvalidOperation",
      (_, sheet) => {
        sheet.getRange("A2:B2").merge();
      },
    ],
    [
      "formats on a protected sheet",
      "AccessDenied",
      ({ workbook: { worksheets } }) => {
        worksheets.getItem("保護").getRange("A1").format.fill.color = "#ffffff";
      },
    ],
    [
      "a conditional format on a protected sheet",
      "AccessDenied",
      ({ workbook: { worksheets } }) =>
        worksheets.getItem("保護").getRange("A1").conditionalFormats.add("Custom"),
    ],
    [
      "a rule without its equal sign",
      "InvalidArgument",
      (_, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>0";
      },
    ],
    [
      "a copy onto merged cells",
      "InvalidOperation",
      (_, sheet) => {
        sheet.getRange("A8:A9").copyFrom("A2:A3", "Formulas");
      },
    ],
    [
      "a copy from no range",
      "InvalidArgument",
      (_, sheet) => {
        sheet.getRange("F1").copyFrom("件数計", "Formulas");
      },
    ],
    [
      "a copy onto a protected sheet",
      "AccessDenied",
      ({ workbook: { worksheets } }) => {
        worksheets.getItem("保護").getRange("A2").copyFrom("A1", "Formulas");
      },
    ],
    ["text that is no XML", "InvalidArgument", ({ workbook: book }) => book.customXmlParts.add("{}")],
    [
      "a very hidden sheet's removal",
      "InvalidOperation",
      ({ workbook: { worksheets } }) => {
        const sheet = worksheets.getItem("保護");
        sheet.visibility = "VeryHidden";
        sheet.delete();
      },
    ],
    [
      "the removal of the last visible sheet",
      "InvalidOperation",
      ({ workbook: { worksheets } }, sheet) => {
        worksheets.getItem("保護").delete();
        sheet.delete();
      },
    ],
  ])("%s", async (_, code, ask) => {
    installOfficeJs(workbook);
    expect(await codeOf(ask)).toBe(code);
  });

  test("changes of sheets where the structure is protected", async () => {
    installOfficeJs({ ...workbook, isStructureProtected: true });
    expect(await codeOf(({ workbook: { worksheets } }) => worksheets.add("新しい"))).toBe("AccessDenied");
    const rename: Ask = (_, sheet) => {
      sheet.name = "改名";
    };
    expect(await codeOf(rename)).toBe("AccessDenied");
  });
});

describe("what the stand-in for Excel does", () => {
  test("lets cells that protection leaves open be written", async () => {
    const { host } = installOfficeJs(workbook);
    const sheet = host.model.findSheet("保護");
    sheet?.setStyle(4, 4, { locked: false });
    const write: Ask = ({ workbook: { worksheets } }) => {
      worksheets.getItem("保護").getRange("E5").values = [["入力"]];
    };
    expect(await codeOf(write)).toBe("done");
    expect(sheet?.cellAt(4, 4)?.value).toBe("入力");
  });

  test("calculates what depends on a change, at once or when asked to", async () => {
    const { host } = installOfficeJs(workbook);
    const total = () => host.model.activeSheet.cellAt(3, 2)?.value;
    const write =
      (value: number): Ask =>
      (_, sheet) => {
        sheet.getRange("C2").values = [[value]];
      };
    await codeOf(write(15));
    expect(total()).toBe(35);
    host.model.calculation.mode = "Manual";
    await codeOf(write(16));
    expect(total()).toBe(35);
    host.model.calculation.mode = "Automatic";
    expect(total()).toBe(36);
    await codeOf(({ application }, sheet) => {
      application.suspendApiCalculationUntilNextSync();
      write(17)({ application } as Excel.RequestContext, sheet);
    });
    expect(total()).toBe(37);
  });

  test("lets formulas and names follow a renamed sheet, and breaks them with a removed one", async () => {
    const { host } = installOfficeJs(workbook);
    await codeOf(({ workbook: { worksheets } }, sheet) => {
      worksheets.getItem("保護").visibility = "Visible";
      const other = worksheets.add("集計");
      other.getRange("A1:A2").formulas = [["=一覧!C4"], ['="一覧!C4"']];
      sheet.name = "9月末 時点";
    });
    const summary = host.model.findSheet("集計");
    expect(summary?.cellAt(0, 0)?.formula).toBe("='9月末 時点'!C4");
    expect(summary?.cellAt(1, 0)?.formula).toBe('="一覧!C4"');
    expect(host.model.names).toEqual([{ name: "件数計", formula: "='9月末 時点'!$C$4" }]);
    const gone = host.model.findSheet("9月末 時点");
    if (gone === undefined) throw new Error("The sheet has no new name.");
    host.model.removeSheet(gone);
    expect(summary?.cellAt(0, 0)).toMatchObject({ formula: "=#REF!C4", value: { error: "#REF!" } });
    expect(host.model.names).toEqual([{ name: "件数計", formula: "=#REF!$C$4" }]);
  });

  test("fills a blank column of a table with the last formula put into it, but no column that holds something", async () => {
    const { host } = installOfficeJs(workbook);
    const formulas = (column: number) =>
      [1, 2].map((row) => host.model.activeSheet.cellAt(row, column)?.formula);
    await codeOf((_, sheet) => {
      sheet.tables.getItem("表").resize("A1:E3");
      sheet.getRange("D2:D3").formulas = [["=A2"], ["=B3&C$1"]];
      sheet.getRange("E3").values = [[0]];
      sheet.getRange("E2").formulas = [["=A2"]];
      sheet.getRange("E3").formulas = [["=B3"]];
    });
    expect(formulas(3)).toEqual(["=B2&C$1", "=B3&C$1"]);
    expect(formulas(4)).toEqual(["=A2", "=B3"]);
  });

  test("copies formulas as Excel pastes them: relative places move, looks stay, the source is repeated", async () => {
    const { host } = installOfficeJs(workbook);
    const cell = (row: number, column: number) => host.model.activeSheet.cellAt(row, column);
    await codeOf((_, sheet) => {
      sheet.getRange("E1:E2").formulas = [["=A1&$A$1"], ["文"]];
      sheet.getRange("E1").numberFormat = [["0.0"]];
      sheet.getRange("G4:G5").numberFormat = [["@"], ["@"]];
      sheet.getRange("G4:G7").copyFrom("E1:E2", "Formulas");
      sheet.getRange("H1").copyFrom(sheet.getRange("E1:E2"), "Formulas", false, false);
    });
    expect([3, 4, 5, 6].map((row) => cell(row, 6)?.formula ?? cell(row, 6)?.value)).toEqual([
      "=C4&$A$1",
      "文",
      "=C6&$A$1",
      "文",
    ]);
    expect(cell(3, 6)?.numberFormat).toBe("@");
    expect(cell(5, 6)?.numberFormat).toBeUndefined();
    expect([cell(0, 7)?.formula, cell(1, 7)?.value]).toEqual(["=D1&$A$1", "文"]);
  });

  test("names the columns that a wider table takes in", async () => {
    const { host } = installOfficeJs(workbook);
    await codeOf((_, sheet) => {
      sheet.getRange("D1").values = [["期限"]];
      sheet.tables.getItem("表").resize("A1:E3");
    });
    expect([3, 4].map((column) => host.model.activeSheet.cellAt(0, column)?.value)).toEqual(["期限", "列5"]);
  });

  test("empties all but the first cell of a merge, and keeps formats", async () => {
    const { host } = installOfficeJs(workbook);
    const sheet = host.model.activeSheet;
    await codeOf((_, opened) => {
      opened.getRange("F1:G1").values = [["残る", "消える"]];
      opened.getRange("F1:G1").format.font.bold = true;
      opened.getRange("F1:G1").merge();
    });
    expect(sheet.cellAt(0, 5)?.value).toBe("残る");
    expect(sheet.cellAt(0, 6)).toEqual({ value: null, style: { bold: true } });
  });

  test("tells the contents of a single changed cell, and nothing while events are off", async () => {
    const { host } = installOfficeJs(workbook);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, details, source }) => {
        heard.push([address, source, details.valueBefore, details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
    });
    await codeOf(({ runtime }, sheet) => {
      runtime.enableEvents = false;
      sheet.getRange("B2").values = [["黙って"]];
      runtime.enableEvents = true;
    });
    host.model.enterText(host.model.activeSheet, 1, 1, "窓口の時間", "co-author");
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heard).toEqual([["B2", "Remote", "黙って", "窓口の時間"]]);
  });
});
