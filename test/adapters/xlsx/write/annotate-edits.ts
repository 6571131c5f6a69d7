import type { Edit, SetCell } from "../../../../src/core/sheet/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/sheet/snapshot";
import { quoteSheetName } from "../../../../src/core/sheet/address";

/** Edits of every kind, as annotating a workbook makes them, and those that take them out again. */
export interface RoundTrip {
  readonly put: readonly Edit[];
  readonly take: readonly Edit[];
}

const DATE = '[$-411]ggge"年"m"月"d"日"';
const SETTINGS_SHEET = "進捗設定";
const MARKER = "進捗_色分け";

function widthOf(sheet: SheetSnapshot, column: number): number | null {
  return sheet.columnWidths?.find(({ first, last }) => first <= column && column <= last)?.width ?? null;
}

function sheetTrip(sheet: SheetSnapshot): RoundTrip {
  const { name, printArea = null } = sheet;
  const left = (sheet.extent?.right ?? 0) + 2;
  const bottom = (sheet.extent?.bottom ?? 0) + 2;
  const area = { top: 1, left, bottom, right: left + 2 };
  const bars = { ...area, right: left };
  const merge = { top: bottom + 2, left, bottom: bottom + 2, right: left + 1 };
  const cells: SetCell[] = [];
  for (let row = area.top; row <= bottom; row++) {
    const cell = { kind: "setCell", sheet: name, row, expected: null } as const;
    cells.push(
      { ...cell, column: left, content: { value: 45_199 + row }, numberFormat: DATE },
      { ...cell, column: left + 1, content: { value: "実施中", formula: `=IF(${MARKER},"実施中","")` } },
    );
  }
  const widths = [left, left + 1, 0].map(
    (column) => ({ kind: "setColumnWidth", sheet: name, column }) as const,
  );
  const printed = [{ top: 0, left: 0, bottom, right: left + 2 }];
  return {
    put: [
      ...cells,
      {
        kind: "setFormat",
        sheet: name,
        area,
        format: {
          like: { row: 3, column: 0 },
          wrap: true,
          horizontal: "center",
          fontColor: "#333333",
          edges: { right: { style: "medium", color: "#000000" } },
        },
      },
      ...widths.map((edit): Edit => ({ ...edit, width: 14.5 })),
      { kind: "setMerge", sheet: name, area: merge, isMerged: true },
      {
        kind: "setValidation",
        sheet: name,
        area: { ...area, left: left + 2 },
        validation: {
          type: "list",
          source: ["完了", '引用"符', "<実施中>"],
          prompt: { title: "実施状況", message: "一つ\n選びます。" },
          error: { title: "実施状況", message: "一覧から" },
        },
      },
      {
        kind: "setConditionalRules",
        sheet: name,
        marker: MARKER,
        barAreas: [bars],
        rules: [
          {
            kind: "formula",
            area,
            formula: `=AND(${MARKER},$A2="<済>")`,
            format: { fill: "#fce8e6", bold: true },
          },
          { kind: "dataBar", area: bars, color: "#6fa8dc", min: 0, max: 1 },
        ],
      },
      { kind: "setPrintArea", sheet: name, expected: printArea, areas: printed },
      {
        kind: "setName",
        name: `_進捗_列_${name}`.replaceAll(/[^\p{L}\p{N}_]/gu, ""),
        expected: null,
        formula: `=${quoteSheetName(name)}!$A$1`,
        isHidden: true,
      },
    ],
    take: [
      ...cells.map((cell): Edit => ({ ...cell, expected: cell.content, content: null })),
      { kind: "setFormat", sheet: name, area, format: null },
      ...widths.map((edit): Edit => ({ ...edit, width: widthOf(sheet, edit.column) })),
      { kind: "setMerge", sheet: name, area: merge, isMerged: false },
      { kind: "setValidation", sheet: name, area: { ...area, left: left + 2 }, validation: null },
      { kind: "setConditionalRules", sheet: name, marker: MARKER, barAreas: [bars], rules: [] },
      { kind: "setPrintArea", sheet: name, expected: printed, areas: printArea },
      {
        kind: "setName",
        name: `_進捗_列_${name}`.replaceAll(/[^\p{L}\p{N}_]/gu, ""),
        expected: `=${quoteSheetName(name)}!$A$1`,
        formula: null,
      },
    ],
  };
}

/** Edits of every kind on every sheet of a workbook, and their inverse. */
export function annotateEdits(workbook: WorkbookSnapshot): RoundTrip {
  const trips = workbook.sheets.filter(({ isProtected }) => !isProtected).map(sheetTrip);
  return {
    put: [
      { kind: "setSetting", key: "written", expected: null, value: '{"text":"<&>"}' },
      {
        kind: "addSheet",
        name: SETTINGS_SHEET,
        ...(workbook.sheets[0] !== undefined && { before: workbook.sheets[0].name }),
        tabColor: "#1f7a4d",
        showGridlines: false,
        frozen: { rows: 1, columns: 1 },
      },
      {
        kind: "setCell",
        sheet: SETTINGS_SHEET,
        row: 0,
        column: 0,
        expected: null,
        content: { value: "基準日" },
      },
      {
        kind: "setFormat",
        sheet: SETTINGS_SHEET,
        area: { top: 0, left: 0, bottom: 1, right: 1 },
        format: {
          bold: true,
          fill: "#d9ead3",
          fontName: "游ゴシック",
          fontSize: 12,
          border: { style: "thin", color: "#999999" },
        },
      },
      { kind: "setRowHeight", sheet: SETTINGS_SHEET, row: 0, height: 24 },
      {
        kind: "setPage",
        sheet: SETTINGS_SHEET,
        page: {
          orientation: "landscape",
          paper: "A4",
          fit: { wide: 1, tall: 0 },
          titleRows: { first: 0, last: 0 },
          header: { left: "市 && 区" },
          footer: { center: "&P / &N" },
        },
      },
      { kind: "setName", name: MARKER, expected: null, formula: `=${SETTINGS_SHEET}!$B$1` },
      ...trips.flatMap(({ put }) => put),
    ],
    take: [
      ...trips.flatMap(({ take }) => take),
      { kind: "removeSheet", name: SETTINGS_SHEET },
      { kind: "setName", name: MARKER, expected: `=${SETTINGS_SHEET}!$B$1`, formula: null },
      { kind: "setSetting", key: "written", expected: '{"text":"<&>"}', value: null },
    ],
  };
}
