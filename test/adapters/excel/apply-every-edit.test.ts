import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { Edit } from "../../../src/core/sheet/edit";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { Host, HostOptions } from "../../../src/emulator/host";
import { sheetOf, workbookOf } from "../../support/sheet-of";
import { withoutExtents } from "../../support/without-extents";
import { installOfficeJs } from "../../support/office-js";

const SHEET = "取組一覧";

const list: SheetSnapshot = {
  ...sheetOf(
    [
      ["番号", "取組名", "実施状況"],
      [1, "窓口の時間を延ばす", "実施中"],
      [2, "様式をそろえる", "完了"],
      [3, "研修を開く", "未着手"],
    ],
    { name: SHEET, merges: ["A8:C8"] },
  ),
  tables: [
    { name: "取組表", area: { top: 0, left: 0, bottom: 3, right: 2 }, hasHeaders: true, hasTotals: false },
  ],
  columnWidths: [{ first: 1, last: 1, width: 30 }],
  printArea: [{ top: 0, left: 0, bottom: 7, right: 2 }],
  conditionalFormats: [
    { areas: [{ top: 1, left: 0, bottom: 3, right: 2 }], kind: "formula", formula: '=$C2="完了"' },
  ],
};

const workbook: WorkbookSnapshot = {
  ...workbookOf(list, sheetOf([["備考"]], { name: "別紙" })),
  names: [{ name: "選択肢", formula: "=別紙!$A$1" }],
};

const added: Area = { top: 0, left: 3, bottom: 3, right: 4 };

function modelSheet(host: Host, name = SHEET) {
  const sheet = host.model.findSheet(name);
  if (sheet === undefined) throw new Error(`${name} is gone.`);
  return sheet;
}

/** Applies edits through office.js and asserts that Excel then holds what the core says. */
async function applyAndCompare(edits: readonly Edit[], base = workbook, options: HostOptions = {}) {
  const { host, bridge } = installOfficeJs(base, options);
  const port = new ExcelPort();
  const before = await port.readSnapshot();
  const requests = bridge.requests.length;
  const outcome = await port.applyEdits(edits);
  const syncs = bridge.requests.length - requests;
  const expected = applyEdits(before, edits);
  // How high rows were, only Excel knows.
  const inverse = outcome.inverse.filter(({ kind }) => kind !== "setRowHeight");
  expect({ ...outcome, inverse }).toEqual(expected.outcome);
  expect(outcome.rejected).toEqual([]);
  expect(syncs).toBe(3);
  const widthsOf = ({ columnWidths = [] }: SheetSnapshot) =>
    columnWidths.flatMap(({ first, last, width }) =>
      Array.from({ length: last - first + 1 }, (_, index) => [first + index, width]),
    );
  // Excel does not tell validations, and joins neighbours of the same width.
  const validated = (sheet: SheetSnapshot) => ({
    ...sheet,
    validations: undefined,
    columnWidths: widthsOf(sheet),
  });
  const told = ({ sheets, ...rest }: WorkbookSnapshot) => ({ ...rest, sheets: sheets.map(validated) });
  expect(told(withoutExtents(await port.readSnapshot()))).toEqual(told(withoutExtents(expected.snapshot)));
  return { host, bridge, sheet: modelSheet(host) };
}

const setFormula = (row: number, column: number, value: string, formula: string): Edit => ({
  kind: "setCell",
  sheet: SHEET,
  row,
  column,
  expected: null,
  content: { value, formula },
});

const setCell = (row: number, column: number, value: string, sheet = SHEET): Edit => ({
  kind: "setCell",
  sheet,
  row,
  column,
  expected: null,
  content: { value },
});

describe("applying every kind of edit in Excel", () => {
  test("dresses cells: font, fill, alignment, lines, number format", async () => {
    const { sheet } = await applyAndCompare([
      {
        kind: "setFormat",
        sheet: SHEET,
        area: added,
        format: {
          fill: "#e8f0fe",
          fontName: "游ゴシック",
          fontSize: 10,
          fontColor: "#1a1a1a",
          bold: true,
          italic: true,
          horizontal: "center",
          vertical: "top",
          wrap: true,
          indent: 1,
          shrinkToFit: false,
          locked: false,
          numberFormat: "0.0%",
          border: { style: "hair", color: "#808080" },
          edges: { left: { style: "double", color: "#000000" } },
        },
      },
    ]);
    expect(sheet.cellAt(2, 3)).toEqual({
      value: null,
      numberFormat: "0.0%",
      style: {
        fill: "#e8f0fe",
        fontName: "游ゴシック",
        fontSize: 10,
        fontColor: "#1a1a1a",
        bold: true,
        italic: true,
        horizontal: "center",
        vertical: "top",
        wrap: true,
        indent: 1,
        shrinkToFit: false,
        locked: false,
        borders: {
          top: { style: "hair", color: "#808080" },
          bottom: { style: "hair", color: "#808080" },
          left: { style: "double", color: "#000000" },
          right: { style: "hair", color: "#808080" },
        },
      },
    });
    expect(sheet.cellAt(2, 4)?.style?.borders?.left).toEqual({ style: "hair", color: "#808080" });
  });

  test("takes the look of a cell over, without its number format, conditional formats or merge", async () => {
    const { host } = installOfficeJs(workbook);
    const line = { style: "thin", color: "#ff0000" } as const;
    const look = {
      fill: "#ffff00",
      bold: true,
      borders: { top: line, bottom: line, left: line, right: line },
    };
    const sheet = modelSheet(host);
    sheet.setStyle(0, 2, look);
    await new ExcelPort().applyEdits([
      { kind: "setFormat", sheet: SHEET, area: added, format: { like: { row: 0, column: 2 }, italic: true } },
    ]);
    expect(sheet.cellAt(2, 4)?.style).toMatchObject({ ...look, italic: true });
    expect(sheet.cellAt(2, 4)?.numberFormat).toBeUndefined();
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test("takes every format away, but no conditional format", async () => {
    const { sheet } = await applyAndCompare([
      { kind: "setFormat", sheet: SHEET, area: added, format: { bold: true, numberFormat: "0" } },
      { kind: "setFormat", sheet: SHEET, area: { ...added, left: 0 }, format: null },
    ]);
    expect(sheet.cellAt(2, 3)).toBeUndefined();
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test("sets widths of columns and heights of rows, and gives them back", async () => {
    const { sheet } = await applyAndCompare([
      { kind: "setColumnWidth", sheet: SHEET, column: 3, width: 14 },
      { kind: "setColumnWidth", sheet: SHEET, column: 4, width: 14 },
      { kind: "setColumnWidth", sheet: SHEET, column: 1, width: null },
      { kind: "setRowHeight", sheet: SHEET, row: 0, height: 33 },
      { kind: "setRowHeight", sheet: SHEET, row: 1, height: 33 },
    ]);
    expect(sheet.columnWidths.runs()).toEqual([{ first: 3, last: 4, width: 14 }]);
    expect([...sheet.rowHeights]).toEqual([
      [0, 33],
      [1, 33],
    ]);
    const higher: Edit = { kind: "setRowHeight", sheet: SHEET, row: 1, height: 60 };
    const { inverse } = await new ExcelPort().applyEdits([higher]);
    expect(sheet.rowHeights.get(1)).toBe(60);
    await new ExcelPort().applyEdits(inverse);
    expect(sheet.rowHeights.get(1)).toBe(33);
    await new ExcelPort().applyEdits([{ kind: "setRowHeight", sheet: SHEET, row: 0, height: null }]);
    expect([...sheet.rowHeights]).toEqual([[1, 33]]);
  });

  test("joins and parts cells", async () => {
    const joined = { top: 9, left: 0, bottom: 10, right: 0 };
    const { sheet } = await applyAndCompare([
      setCell(9, 0, "注"),
      { kind: "setMerge", sheet: SHEET, area: joined, isMerged: true },
      { kind: "setMerge", sheet: SHEET, area: { top: 7, left: 0, bottom: 7, right: 2 }, isMerged: false },
    ]);
    expect(sheet.merges).toEqual([joined]);
  });

  test("lets cells accept a list, days, or numbers, with a prompt and an error", async () => {
    const area = { top: 1, left: 3, bottom: 3, right: 3 };
    const { sheet } = await applyAndCompare([
      {
        kind: "setValidation",
        sheet: SHEET,
        area,
        validation: {
          type: "list",
          source: ["完了", "実施中"],
          prompt: { title: "実施状況", message: "選んでください" },
          error: { title: "実施状況", message: "一覧から選びます" },
        },
      },
      {
        kind: "setValidation",
        sheet: SHEET,
        area: { ...area, left: 4, right: 4 },
        validation: { type: "list", source: "=選択肢" },
      },
      {
        kind: "setValidation",
        sheet: SHEET,
        area: { ...area, left: 5, right: 5 },
        validation: { type: "date" },
      },
      {
        kind: "setValidation",
        sheet: SHEET,
        area: { ...area, left: 6, right: 6 },
        validation: { type: "wholeNumber", min: 0, max: 60 },
      },
      { kind: "setValidation", sheet: SHEET, area: { ...area, top: 3, left: 3 }, validation: null },
    ]);
    expect(sheet.validationAt(1, 3)).toMatchObject({
      rule: { list: { source: "完了,実施中", inCellDropDown: true } },
      prompt: { title: "実施状況", showPrompt: true },
      errorAlert: { message: "一覧から選びます", showAlert: true, style: "Stop" },
    });
    expect(sheet.validationAt(1, 4)).toMatchObject({
      rule: { list: { source: "=選択肢" } },
      errorAlert: { showAlert: false },
    });
    expect(sheet.validationAt(1, 5)?.rule).toHaveProperty("date");
    expect(sheet.validationAt(1, 6)?.rule).toMatchObject({ wholeNumber: { formula1: 0, formula2: 60 } });
    expect(sheet.validationAt(3, 3)).toBeUndefined();
  });

  test("puts our conditional formats in place of copies and fragments of them, and touches no others", async () => {
    const area = { top: 1, left: 3, bottom: 3, right: 3 };
    const bars = { ...area, left: 4, right: 4 };
    const formula = (text: string): Edit & { kind: "setConditionalRules" } => ({
      kind: "setConditionalRules",
      sheet: SHEET,
      marker: "進捗_色分け",
      barAreas: [bars],
      rules: [
        {
          kind: "formula",
          area,
          formula: `=AND(進捗_色分け,$D2="${text}")`,
          format: { fill: "#fde7e9", fontColor: "#a80000", bold: true },
          stopIfTrue: true,
        },
        { kind: "formula", area, formula: `=AND(進捗_色分け,$D2="完了")`, format: { italic: true } },
        { kind: "dataBar", area: bars, color: "#9ecbf5", min: 0, max: 1 },
      ],
    });
    const staffBar = { areas: [{ ...bars, left: 8, right: 8 }], kind: "dataBar" } as const;
    const fragment = { areas: [{ ...area, bottom: 1 }], kind: "formula", formula: "=進捗_色分け" } as const;
    const base = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === SHEET
          ? { ...sheet, conditionalFormats: [fragment, ...(list.conditionalFormats ?? []), staffBar] }
          : sheet,
      ),
    };
    const { sheet } = await applyAndCompare([formula("期限超過")], base);
    expect(sheet.conditionalFormats.map(({ kind }) => kind)).toEqual([
      "formula",
      "formula",
      "dataBar",
      "formula",
      "dataBar",
    ]);
    expect(sheet.conditionalFormats[0]).toMatchObject({
      format: { fill: "#fde7e9", fontColor: "#a80000", bold: true },
      stopIfTrue: true,
    });
    expect(sheet.conditionalFormats[2]).toMatchObject({ color: "#9ecbf5", min: 0, max: 1 });
    await new ExcelPort().applyEdits([formula("遅れ")]);
    expect(sheet.conditionalFormats).toHaveLength(5);
    await new ExcelPort().applyEdits([{ ...formula(""), rules: [] }]);
    expect(sheet.conditionalFormats.map(({ formula: text }) => text)).toEqual(['=$C2="完了"', undefined]);
  });

  test("widens a table after its headings are written", async () => {
    const { sheet } = await applyAndCompare([
      setCell(0, 3, "期限"),
      setCell(0, 4, "判定"),
      {
        kind: "resizeTable",
        sheet: SHEET,
        table: "取組表",
        expected: { top: 0, left: 0, bottom: 3, right: 2 },
        area: { top: 0, left: 0, bottom: 3, right: 4 },
      },
      setFormula(1, 4, "実施中!", '=取組表[[#This Row],[実施状況]]&"!"'),
      setFormula(2, 4, "様式をそろえる", "=$B3"),
      setFormula(3, 4, "未着手", "=$C4"),
    ]);
    expect(sheet.tables[0]?.area.right).toBe(4);
    expect(sheet.cellAt(1, 4)?.value).toBe("実施中!");
  });

  test("puts all back where a table makes one formula of several", async () => {
    const { host } = installOfficeJs(workbook);
    const sheet = modelSheet(host);
    const before = host.model.toSnapshot();
    host.model.onEvent(({ kind }) => {
      if (kind !== "cells" || sheet.cellAt(2, 3)?.formula !== "=$B3") return;
      for (const row of [1, 2]) sheet.setCell(row, 3, { value: "", formula: `=$C${String(row + 1)}` });
    });
    const edits = [setFormula(1, 3, "", "=$A2"), setFormula(2, 3, "", "=$B3"), setFormula(3, 3, "", "=$C4")];
    await expect(new ExcelPort().applyEdits(edits)).rejects.toMatchObject({ code: "host-failed" });
    expect(host.model.toSnapshot()).toEqual(before);
  });

  test("adds sheets where they belong, fills them, and removes them", async () => {
    const { host } = await applyAndCompare([
      {
        kind: "addSheet",
        name: "進捗設定",
        before: SHEET,
        tabColor: "#1f6feb",
        showGridlines: false,
        frozen: { rows: 2, columns: 1 },
      },
      { kind: "addSheet", name: "進捗履歴", visibility: "veryHidden" },
      setCell(0, 0, "基準日", "進捗設定"),
      setCell(0, 0, "履歴", "進捗履歴"),
      { kind: "setName", name: "進捗_基準日", expected: null, formula: "=進捗設定!$B$1" },
      { kind: "setName", name: "_進捗_列_1", expected: null, formula: "=取組一覧!$D$1:$E$4", isHidden: true },
      { kind: "setName", name: "選択肢", expected: "=別紙!$A$1", formula: "=別紙!$A$1:$A$3" },
      { kind: "setColumnWidth", sheet: "進捗設定", column: 0, width: 18 },
    ]);
    const settings = modelSheet(host, "進捗設定");
    expect(settings).toMatchObject({
      tabColor: "#1f6feb",
      showGridlines: false,
      frozen: { rows: 2, columns: 1 },
    });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["進捗設定", SHEET, "別紙", "進捗履歴"]);
    const port = new ExcelPort();
    const outcome = await port.applyEdits([
      { kind: "removeSheet", name: "進捗履歴" },
      { kind: "removeSheet", name: "進捗設定" },
      { kind: "setName", name: "進捗_基準日", expected: "=進捗設定!$B$1", formula: null },
    ]);
    expect(outcome.rejected).toEqual([]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual([SHEET, "別紙"]);
    expect(host.model.names.map(({ name }) => name)).toEqual(["選択肢", "_進捗_列_1"]);
  });

  test("sets what is printed, and how", async () => {
    const { sheet } = await applyAndCompare([
      {
        kind: "setPrintArea",
        sheet: SHEET,
        expected: list.printArea ?? null,
        areas: [
          { top: 0, left: 0, bottom: 7, right: 4 },
          { top: 9, left: 0, bottom: 10, right: 4 },
        ],
      },
      {
        kind: "setPage",
        sheet: SHEET,
        page: {
          orientation: "landscape",
          paper: "A3",
          fit: { wide: 1, tall: 0 },
          titleRows: { first: 0, last: 1 },
          margins: { top: 2.54, right: 1, bottom: 2.54, left: 1, header: 1, footer: 1 },
          header: { left: "進捗管理表" },
          footer: { center: "&P / &N" },
          centerHorizontally: true,
          breaksBefore: [20, 40],
        },
      },
    ]);
    expect(sheet.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { first: 0, last: 1 },
      texts: { leftHeader: "進捗管理表", centerFooter: "&P / &N" },
      centerHorizontally: true,
      breaks: [20, 40],
    });
    expect(sheet.page.margins.top).toBeCloseTo(72);
    const printed = sheet.printArea ?? null;
    await new ExcelPort().applyEdits([
      { kind: "setPrintArea", sheet: SHEET, expected: printed, areas: null },
    ]);
    expect(sheet.printArea).toBeUndefined();
  });

  test("draws a chart once, its series linked to their cells", async () => {
    const { host } = installOfficeJs(workbook);
    const place = { top: 5, left: 5, bottom: 20, right: 12 };
    const area = (left: number, top = 1): Area => ({ top, left, bottom: top === 0 ? 0 : 3, right: left });
    const chart: Edit = {
      kind: "addChart",
      sheet: SHEET,
      name: "課別",
      chart: {
        type: "stackedBar",
        title: "課別の状況",
        altText: "課ごとの件数",
        place,
        categories: { sheet: SHEET, area: area(1) },
        series: [
          {
            name: { sheet: SHEET, area: area(2, 0) },
            values: { sheet: SHEET, area: area(2) },
            color: "#1f6feb",
            hasLabels: true,
          },
        ],
        valueFormat: "0",
        min: 0,
      },
    };
    const port = new ExcelPort();
    await port.applyEdits([chart]);
    await port.applyEdits([chart]);
    const [drawn, ...others] = modelSheet(host).charts;
    expect(others).toEqual([]);
    expect(drawn).toMatchObject({
      name: "課別",
      type: "BarStacked",
      title: "課別の状況",
      place,
      isReversed: true,
      categoryAxis: { position: "Maximum", tickLabelPosition: "Low", textOrientation: 0 },
      min: 0,
      categories: { sheet: SHEET, area: area(1) },
      series: [
        {
          name: `=${SHEET}!$C$1`,
          color: "#1f6feb",
          values: { sheet: SHEET, area: area(2) },
          line: { color: "#7f7f7f", weight: 0.5 },
          gapWidth: 45,
          hasLabels: true,
          labels: { numberFormat: "0;;", position: "Center", color: "#ffffff", size: 8 },
        },
      ],
    });
  });

  test.each([
    ["sheet-protected", { ...list, isProtected: true }],
    ["sheet-filtered", { ...list, isFiltered: true }],
    ["merged", { ...list, merges: [{ top: 9, left: 3, bottom: 10, right: 4 }] }],
  ] as const)("refuses with %s before anything is written", async (reason, sheet) => {
    const { host, bridge } = installOfficeJs({ ...workbook, sheets: [sheet] });
    const before = host.model.toSnapshot();
    const outcome = await new ExcelPort().applyEdits([setCell(10, 3, "遅れ")]);
    expect(outcome.rejected.map((rejected) => rejected.reason)).toEqual([reason]);
    expect(host.model.toSnapshot()).toEqual(before);
    expect(bridge.requests).toHaveLength(2);
  });

  test("refuses new sheets where the structure is protected, and what Excel would not take", async () => {
    const { host } = installOfficeJs({ ...workbook, isStructureProtected: true });
    const { rejected } = await new ExcelPort().applyEdits([
      { kind: "addSheet", name: "進捗設定" },
      setCell(0, 0, "基準日", "進捗設定"),
      { kind: "setName", name: "A1", expected: null, formula: "=1" },
      { kind: "setName", name: "基準 日", expected: null, formula: "=1" },
    ]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      "structure-protected",
      "sheet-missing",
      "not-possible",
      "not-possible",
    ]);
    expect(host.model.sheets).toHaveLength(2);
  });

  test("applies all or nothing where asked to", async () => {
    const { host } = installOfficeJs(workbook);
    const before = host.model.toSnapshot();
    const edits = [setCell(1, 3, "遅れ"), setCell(1, 3, "遅れ", "無いシート")];
    const { applied, rejected } = await new ExcelPort().applyEdits(edits, { isAtomic: true });
    expect(applied).toEqual([]);
    expect(rejected.map(({ reason }) => reason)).toEqual(["sheet-missing", "not-attempted"]);
    expect(host.model.toSnapshot()).toEqual(before);
  });

  test("calls nothing above ExcelApi 1.14", async () => {
    await applyAndCompare([setCell(1, 3, "遅れ")], workbook, { apiVersion: "1.14" });
  });
});
