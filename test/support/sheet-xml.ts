import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { blankSheet } from "../../src/core/sheet/blank-sheet";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { type Parts, xlsxParts, zipParts } from "./build-xlsx";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const oneSheet: WorkbookSnapshot = { dateSystem: 1900, sheets: [blankSheet("一覧")], names: [] };

/** A workbook of one sheet `一覧` with the given inside of `<worksheet>`, and parts put in place of others. */
export function workbookParts(worksheet: string, parts: Parts = {}): Record<string, string | Uint8Array> {
  return {
    ...xlsxParts(oneSheet),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${LINKS}">${worksheet}</worksheet>`,
    ...parts,
  };
}

/** The shared string table with the given items. */
export function sharedStrings(items: string): Parts {
  return { "xl/sharedStrings.xml": `<sst xmlns="${SPREADSHEET}">${items}</sst>` };
}

/** Reads a sheet with the given inside of `<worksheet>`. */
export function readSheetXml(worksheet: string, parts: Parts = {}): SheetSnapshot {
  const [sheet] = readXlsx(zipParts(workbookParts(worksheet, parts))).sheets;
  if (sheet === undefined) throw new Error("the workbook has no sheet");
  return sheet;
}

/** Reads the cells of the given rows. */
export function readRows(rows: string, parts: Parts = {}): readonly Cell[] {
  return readSheetXml(`<sheetData>${rows}</sheetData>`, parts).cells;
}
