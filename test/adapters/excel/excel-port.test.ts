import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { formatSettingsPart } from "../../../src/core/sheet/settings-part";
import { richWorkbook } from "../../contract/rich-workbook";
import { describeEditablePort } from "../../contract/editable-port-contract";
import { describeWorkbookPort } from "../../contract/workbook-port-contract";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { withoutExtents } from "../../support/without-extents";
import { installOfficeJs } from "../../support/office-js";

describeWorkbookPort(
  "ExcelPort",
  (snapshot) => {
    const { host } = installOfficeJs(snapshot);
    const selectedCell = () => {
      const { sheet, area } = host.model.selection;
      return { sheet, row: area.top, column: area.left };
    };
    return Promise.resolve({ port: new ExcelPort(), selectedCell });
  },
  { listsValidations: false },
);

describeEditablePort(
  "ExcelPort",
  (snapshot) => {
    installOfficeJs(snapshot);
    return Promise.resolve({ port: new ExcelPort() });
  },
  { listsValidations: false },
);

/** A sheet of ten columns with the texts that plans hold. */
function makeSheet(name: string, rows: number, text = "窓口の待ち時間を測る"): SheetSnapshot {
  const between = Array.from({ length: 8 }, () => null);
  return sheetOf(
    Array.from({ length: rows }, (_, row) => [row + 1, ...between, text]),
    { name },
  );
}

function sheetNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `第${String(index + 1)}章`);
}

describe("ExcelPort", () => {
  test.each([
    [1, 10],
    [1, 3_000],
    [12, 10],
    [12, 250],
  ])("reads %i sheets of %i rows in three syncs", async (sheets, rows) => {
    const workbook = workbookOf(...sheetNames(sheets).map((name) => makeSheet(name, rows)));
    const { bridge } = installOfficeJs(workbook);
    const snapshot = await new ExcelPort().readSnapshot();
    expect(withoutExtents(snapshot)).toStrictEqual(workbook);
    expect(bridge.requests).toHaveLength(3);
  });

  test("keeps every answer of a large workbook well below the limit of the web", async () => {
    const workbook = workbookOf(
      makeSheet("大きな計画", 20_000, "市民との協働による取組を進める。".repeat(6)),
    );
    const { bridge } = installOfficeJs(workbook);
    const snapshot = await new ExcelPort().readSnapshot();
    expect(withoutExtents(snapshot)).toStrictEqual(workbook);
    const heaviest = Math.max(...bridge.requests.map(({ responseBytes }) => responseBytes));
    expect(heaviest).toBeLessThan(4_500_000);
    expect(bridge.requests.length).toBeLessThan(12);
  });

  test("asks again in halves when an answer proves too heavy", async () => {
    const workbook = workbookOf(makeSheet("長文", 40, "長い説明".repeat(100)));
    const { bridge } = installOfficeJs(workbook, { limits: { responseBytes: 20_000 } });
    expect(withoutExtents(await new ExcelPort().readSnapshot())).toStrictEqual(workbook);
    expect(bridge.requests.length).toBeGreaterThan(4);
  });

  test("puts rows and columns together that came in pieces", async () => {
    const cells: Cell[] = [];
    for (let row = 0; row < 8; row += 1) {
      for (let column = 0; column < 6; column += 1) {
        cells.push({
          row,
          column,
          value: "説明".repeat(200),
          ...(column === 5 && { formula: `=F${String(row + 20)}` }),
        });
      }
    }
    const sheet = { ...makeSheet("長文", 0), cells };
    const workbook = workbookOf({
      ...sheet,
      hiddenRows: [{ first: 2, last: 6 }],
      hiddenColumns: [{ first: 1, last: 4 }],
    });
    // Less than one row: blocks are cut between columns, too.
    const { bridge } = installOfficeJs(workbook, { limits: { responseBytes: 5_000 } });
    expect(withoutExtents(await new ExcelPort().readSnapshot())).toStrictEqual(workbook);
    expect(bridge.requests.length).toBeGreaterThan(16);
  });

  test("reports a single cell that no answer can hold", async () => {
    installOfficeJs(workbookOf(makeSheet("長文", 1, "長い説明".repeat(2_000))), {
      limits: { responseBytes: 10_000 },
    });
    await expect(new ExcelPort().readSnapshot()).rejects.toMatchObject({ code: "payload-too-large" });
  });

  test("refuses a sheet that spans more cells than a pane can hold, and names it", async () => {
    const stray: Cell[] = [
      { row: 0, column: 0, value: "見出し" },
      { row: 1_048_575, column: 30, value: "置き忘れ" },
    ];
    installOfficeJs(workbookOf({ ...makeSheet("迷子のセル", 0), cells: stray }));
    const refusal: unknown = await new ExcelPort().readSnapshot().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "payload-too-large" });
    expect(String(refusal)).toContain("迷子のセル");
  });

  test("asks for formulas and error types only on sheets that may have them", async () => {
    const { bridge } = installOfficeJs(
      workbookOf(makeSheet("文字だけ", 3), {
        ...makeSheet("数式", 3),
        cells: [{ row: 0, column: 0, value: 2, formula: "=1+1" }],
      }),
    );
    const { sheets } = await new ExcelPort().readSnapshot();
    expect(sheets[1]?.cells).toStrictEqual([{ row: 0, column: 0, value: 2, formula: "=1+1" }]);
    const asked = bridge.requests.at(-1)?.body ?? "";
    expect(asked.match(/"formulas"/g)).toHaveLength(1);
    expect(asked).not.toContain("valueTypes");
  });

  test("tells an error from a text that reads the same, and a formula from a text that looks like one", async () => {
    const cells: Cell[] = [
      { row: 0, column: 0, value: "#REF!" },
      { row: 0, column: 1, value: { error: "#REF!" } },
      { row: 1, column: 0, value: "=A1" },
      { row: 1, column: 1, value: "", formula: '=""' },
    ];
    const workbook = workbookOf({ ...makeSheet("記号", 0), cells });
    installOfficeJs(workbook);
    expect(withoutExtents(await new ExcelPort().readSnapshot())).toStrictEqual(workbook);
  });

  test("tells rows that are all hidden, and merged areas beyond the last value", async () => {
    const workbook = workbookOf({
      ...makeSheet("様式", 4),
      hiddenRows: [{ first: 0, last: 3 }],
      hiddenColumns: [{ first: 2, last: 4 }],
      merges: [{ top: 20, left: 1, bottom: 24, right: 8 }],
    });
    installOfficeJs(workbook);
    expect(withoutExtents(await new ExcelPort().readSnapshot())).toStrictEqual(workbook);
  });

  test("reads all merged areas where their address would be cut", async () => {
    const merges = Array.from({ length: 3_000 }, (_, row) => ({ top: row, left: 2, bottom: row, right: 5 }));
    const workbook = workbookOf({ ...makeSheet("様式", 3_000), merges });
    installOfficeJs(workbook);
    expect((await new ExcelPort().readSnapshot()).sheets[0]?.merges).toStrictEqual(merges);
  });

  test("tells that the workbook's structure is protected", async () => {
    const workbook = { ...workbookOf(makeSheet("一覧", 2)), isStructureProtected: true };
    installOfficeJs(workbook);
    expect(withoutExtents(await new ExcelPort().readSnapshot())).toStrictEqual(workbook);
  });

  test("reads on where Excel refuses to search a sheet that was protected meanwhile", async () => {
    const sheet = { ...makeSheet("一覧", 2), cells: [{ row: 0, column: 0, value: 2, formula: "=1+1" }] };
    const { host, bridge } = installOfficeJs(workbookOf(sheet));
    const reading = new ExcelPort().readSnapshot();
    while (bridge.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    host.model.activeSheet.isProtected = true;
    expect((await reading).sheets[0]?.cells).toStrictEqual(sheet.cells);
    expect(bridge.requests).toHaveLength(5);
  });

  test("loads nothing above ExcelApi 1.13", async () => {
    installOfficeJs(richWorkbook, { apiVersion: "1.13" });
    await expect(new ExcelPort().readSnapshot()).resolves.toMatchObject({ dateSystem: 1900 });
  });

  test("says that a person is typing into a cell", async () => {
    const { host } = installOfficeJs(richWorkbook);
    host.model.isEditing = true;
    await expect(new ExcelPort().readSnapshot()).rejects.toMatchObject({
      name: "PortError",
      code: "cell-editing",
    });
  });

  test("gives what Excel refused as the cause", async () => {
    installOfficeJs(richWorkbook, { apiVersion: "1.1" });
    const failure: unknown = await new ExcelPort().readSnapshot().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "host-failed", cause: { code: "ApiNotFound" } });
  });

  test.each(["課'別", "設定"])("does not try to show the hidden sheet %s", async (sheet) => {
    const { host } = installOfficeJs(richWorkbook);
    const refusal = new ExcelPort().selectCell({ sheet, row: 0, column: 0 });
    await expect(refusal).rejects.toMatchObject({ code: "cell-not-found" });
    expect(host.model.activeSheet.name).toBe("9月末 時点");
  });

  test("refuses cells outside the grid", async () => {
    installOfficeJs(richWorkbook);
    const refusal = new ExcelPort().selectCell({ sheet: "空のシート", row: 1_048_576, column: 0 });
    await expect(refusal).rejects.toMatchObject({ code: "cell-not-found" });
  });

  test("tells settings, filters, widths, print areas, conditional formats and hidden names in the same three syncs", async () => {
    const list: SheetSnapshot = {
      ...makeSheet("取組一覧", 3),
      isFiltered: true,
      columnWidths: [
        { first: 0, last: 1, width: 4.5 },
        { first: 9, last: 9, width: 40 },
        { first: 15, last: 21, width: 12.125 },
      ],
      printArea: [
        { top: 0, left: 0, bottom: 2, right: 9 },
        { top: 5, left: 0, bottom: 9, right: 3 },
      ],
      conditionalFormats: [
        {
          areas: [
            { top: 1, left: 9, bottom: 1, right: 9 },
            { top: 3, left: 9, bottom: 4, right: 9 },
          ],
          kind: "formula",
          formula: '=$J2="期限超過"',
        },
        { areas: [{ top: 1, left: 2, bottom: 2, right: 2 }], kind: "dataBar" },
        { areas: [{ top: 1, left: 3, bottom: 2, right: 3 }], kind: "other" },
      ],
    };
    const workbook = {
      ...workbookOf(list, makeSheet("別紙", 2)),
      names: [
        { name: "_進捗_列_1", formula: "=取組一覧!$J$2:$J$3", isHidden: true },
        { name: "基準日", formula: "=別紙!$A$1" },
      ],
      settings: { rules: '{"a":"<&>"}', written: "[]" },
    };
    const { bridge } = installOfficeJs(workbook);
    const snapshot = await new ExcelPort().readSnapshot();
    expect(withoutExtents(snapshot)).toStrictEqual(workbook);
    expect(snapshot.sheets[0]?.extent).toStrictEqual({ top: 0, left: 0, bottom: 2, right: 9 });
    expect(bridge.requests).toHaveLength(3);
  });

  test("reads the settings once where somebody has copied their part", async () => {
    const { host } = installOfficeJs({ ...workbookOf(makeSheet("一覧", 1)), settings: { rules: "{}" } });
    host.model.addXmlPart(formatSettingsPart({ rules: "古い", ignored: "[]" }));
    expect((await new ExcelPort().readSnapshot()).settings).toStrictEqual({ rules: "{}", ignored: "[]" });
  });
});
