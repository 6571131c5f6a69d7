import { PortError, type ReadOptions } from "../../app/workbook-port";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { findSettings } from "./find-settings";
import { type OfficePackage, openPackage } from "./open-package";
import { damaged } from "./package-error";
import { parsePrintArea } from "./parse-print-area";
import { DEFAULT_LIMITS, ReadBudget, type ReadLimits } from "./read-budget";
import { SharedStringsReader } from "./read-shared-strings";
import { SheetReader } from "./read-sheet";
import { StringPool } from "./string-pool";
import { StylesReader } from "./read-styles";
import { TableReader } from "./read-table";
import { type ListedSheet, WorkbookPartReader } from "./read-workbook-part";
import type { Relationship, Relationships } from "./relationships";
import type { SheetContext } from "./sheet-cells";

export interface ReadXlsxOptions extends ReadOptions {
  /** Limits that differ from the default ones. */
  readonly limits?: Partial<ReadLimits>;
}

interface SheetPart extends ListedSheet {
  readonly partName: string;
  readonly printArea: readonly Area[] | undefined;
}

function linkOfType(links: Relationships, type: string): Relationship | undefined {
  return [...links.values()].find((link) => link.type === type);
}

function findWorkbookPart(parts: OfficePackage): string {
  if (!parts.has("[Content_Types].xml"))
    throw new PortError("not-a-workbook", "a zip file, but no Office document");
  const main = linkOfType(parts.relationshipsOf(""), "officeDocument");
  if (main === undefined) throw damaged("the package names no main document");
  if (main.target.toLowerCase().endsWith(".bin")) {
    throw new PortError("not-a-workbook", "a binary .xlsb workbook; save it as .xlsx");
  }
  return main.target;
}

/**
 * The listed worksheets with their parts. Chart, dialog and macro sheets have no cells and are left out, and so are
 * modules of Excel 95, which Excel lists without a link (`r:id=""`).
 */
function worksheetParts(workbook: WorkbookPartReader, links: Relationships): readonly SheetPart[] {
  return workbook.sheets.flatMap((sheet, index) => {
    if (sheet.relationshipId === "") return [];
    const link = links.get(sheet.relationshipId);
    if (link === undefined) throw damaged(`the sheet ${sheet.name} has no part`);
    const printArea = parsePrintArea(workbook.printAreas.get(index));
    return link.type === "worksheet" ? [{ ...sheet, partName: link.target, printArea }] : [];
  });
}

function readTables(parts: OfficePackage, sheet: SheetPart, reader: SheetReader): readonly TableReader[] {
  if (reader.tableIds.length === 0) return [];
  const links = parts.relationshipsOf(sheet.partName);
  return reader.tableIds.map((id) => {
    const link = links.get(id);
    if (link === undefined) throw damaged(`a table of the sheet ${sheet.name} has no part`);
    return parts.readPart(link.target, new TableReader());
  });
}

function readSheet(parts: OfficePackage, sheet: SheetPart, context: SheetContext): SheetSnapshot {
  const reader = parts.readPart(sheet.partName, new SheetReader(context));
  const tables = readTables(parts, sheet, reader);
  const hasFilter = reader.hasFilter || tables.some((table) => table.hasFilter);
  const isFiltered = hasFilter && reader.hiddenRows.length > 0;
  const { extent } = reader;
  const { widths: columnWidths } = reader.columns;
  const { formats: conditionalFormats } = reader.conditionalFormats;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: reader.isProtected,
    ...(isFiltered && { isFiltered }),
    cells: reader.cells,
    merges: reader.merges,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: reader.columns.hidden,
    tables: tables.map(({ table }) => table),
    validations: reader.validations,
    ...(extent !== undefined && { extent }),
    ...(columnWidths.length > 0 && { columnWidths }),
    ...(sheet.printArea !== undefined && { printArea: sheet.printArea }),
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
  };
}

function readSettings(parts: OfficePackage, links: Relationships): WorkbookSnapshot["settings"] {
  const customParts = [...links.values()].filter(
    ({ type, target }) => type === "customXml" && parts.has(target),
  );
  return findSettings(
    customParts.map(({ target }) => target),
    (partName) => parts.textOf(partName),
  );
}

/** A workbook as read, with what its writer needs besides. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly sharedStrings: readonly string[];
}

/** Reads a workbook for its writer; see {@link readXlsx}. */
export function readWorkbook(bytes: Uint8Array, options: ReadXlsxOptions = {}): ReadWorkbook {
  const budget = new ReadBudget({ ...DEFAULT_LIMITS, ...options.limits });
  const pool = new StringPool(budget);
  const parts = openPackage(bytes, budget);
  const workbookPart = findWorkbookPart(parts);
  const workbook = parts.readPart(workbookPart, new WorkbookPartReader(budget));
  if (!workbook.isWorkbook) throw new PortError("not-a-workbook", "an Office document, but no workbook");
  const links = parts.relationshipsOf(workbookPart);
  const stylesPart = linkOfType(links, "styles")?.target;
  const stringsPart = linkOfType(links, "sharedStrings")?.target;
  const context: SheetContext = {
    budget,
    pool,
    dateSystem: workbook.dateSystem,
    numberFormats:
      stylesPart === undefined ? [] : parts.readPart(stylesPart, new StylesReader(budget)).numberFormats,
    sharedStrings:
      stringsPart === undefined
        ? []
        : parts.readPart(stringsPart, new SharedStringsReader(budget, pool)).strings,
  };
  const sheetParts = worksheetParts(workbook, links);
  const sheets = sheetParts.map((sheet, index) => {
    const snapshot = readSheet(parts, sheet, context);
    options.onProgress?.({ done: index + 1, total: sheetParts.length });
    return snapshot;
  });
  const { dateSystem, names, isStructureProtected } = workbook;
  const settings = readSettings(parts, links);
  const snapshot: WorkbookSnapshot = {
    dateSystem,
    sheets,
    names,
    ...(isStructureProtected && { isStructureProtected }),
    ...(settings !== undefined && { settings }),
  };
  return { snapshot, sharedStrings: context.sharedStrings };
}

/**
 * Reads an .xlsx, .xlsm or .xltx file, transitional or strict.
 *
 * Formulas are given as written with shared ones spelled out, values as last computed; a formula that was never
 * computed has the value `""`. Macros, pictures and charts are not looked at.
 *
 * @param bytes the whole file.
 * @param options.onProgress is told of each sheet read.
 * @throws PortError `not-a-workbook`, `damaged-file`, `encrypted-file` or `file-too-large`.
 * @example readXlsx(new Uint8Array(await file.arrayBuffer())).sheets[0]?.name
 */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): WorkbookSnapshot {
  return readWorkbook(bytes, options).snapshot;
}
