import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import { holdsCell, sizeOf } from "../../../core/sheet/area";
import type {
  CellContent,
  Edit,
  EditRejection,
  ResizeTable,
  SetCell,
  Validation,
} from "../../../core/sheet/edit";
import type { Area, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { isHeaderOf } from "./edit-tables";

/** What Excel takes: characters of a cell's text, of a formula, of a validation's titles and messages. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Cells that one edit may give a look: each becomes an element of the part. */
const MOST_FORMATTED_CELLS = 1_000_000;

/** Their parameters have names in the file that a formula as read no longer shows. */
const WITH_PARAMETERS = /\b(?:LET|LAMBDA)\(/i;

/** What a sheet's part forbids that its snapshot does not tell. */
export interface SheetLimits {
  /** Areas that an array formula or data table fills. */
  readonly filledAreas: readonly Area[];
  /** Whether the print area is there but cannot be read (a formula). */
  readonly hasComputedPrintArea: boolean;
}

function isWritable(content: CellContent): boolean {
  if (content === null) return true;
  const { value, formula } = content;
  if (formula !== undefined && (formula.length > LONGEST_FORMULA || WITH_PARAMETERS.test(formula)))
    return false;
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "string" || value.length <= LONGEST_TEXT;
}

function fitsExcel(validation: Validation | null): boolean {
  const texts = [validation?.prompt, validation?.error];
  return texts.every(
    (text) =>
      text === undefined || (text.title.length <= LONGEST_TITLE && text.message.length <= LONGEST_MESSAGE),
  );
}

/** The content of a cell once the edits are applied. */
function contentAfter(sheet: SheetSnapshot, edits: readonly Edit[], row: number, column: number): unknown {
  const edit = edits.find(
    (other): other is SetCell =>
      other.kind === "setCell" && other.sheet === sheet.name && other.row === row && other.column === column,
  );
  if (edit !== undefined) return edit.content?.value;
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

/** Whether each column of a table has a heading of its own: Excel calls any other table damaged. */
function hasDistinctHeadings(
  sheet: SheetSnapshot,
  edits: readonly Edit[],
  { top, left, right }: Area,
): boolean {
  const headings = new Set<string>();
  for (let column = left; column <= right; column++) {
    const heading = contentAfter(sheet, edits, top, column);
    if (typeof heading !== "string" || heading === "" || headings.has(heading.toLowerCase())) return false;
    headings.add(heading.toLowerCase());
  }
  return true;
}

function isResizable(sheet: SheetSnapshot, edits: readonly Edit[], edit: ResizeTable): boolean {
  const table = sheet.tables.find(({ name }) => name === edit.table);
  // What is gone or changed is for the core to say.
  if (table === undefined) return true;
  const { area, hasHeaders } = table;
  if (edit.area.top !== area.top || edit.area.left !== area.left) return false;
  return !hasHeaders || hasDistinctHeadings(sheet, edits, edit.area);
}

/** The tables of a sheet as the edits leave them; each sheet is looked at once, however many cells are written. */
function tablesAfter(edits: readonly Edit[]): (sheet: SheetSnapshot) => readonly TableSnapshot[] {
  const areas = new Map(
    edits.flatMap((edit) => (edit.kind === "resizeTable" ? [[edit.table, edit.area] as const] : [])),
  );
  const known = new Map<SheetSnapshot, readonly TableSnapshot[]>();
  return (sheet) => {
    const tables =
      known.get(sheet) ??
      sheet.tables.map((table) => ({ ...table, area: areas.get(table.name) ?? table.area }));
    known.set(sheet, tables);
    return tables;
  };
}

/** A heading that formulas call by its name cannot change alone. */
function isHeadingCalled(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { row, column }: SetCell,
): boolean {
  const heading = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  if (typeof heading !== "string") return false;
  const calls = (formula: string | undefined): boolean => formula?.includes(`${heading}]`) === true;
  return (
    workbook.names.some(({ formula }) => calls(formula)) ||
    workbook.sheets.some(({ cells }) => cells.some(({ formula }) => calls(formula)))
  );
}

function keepsTables(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  tables: readonly TableSnapshot[],
  edits: readonly Edit[],
  edit: SetCell,
): boolean {
  const table = tables.find((each) => isHeaderOf(each, edit));
  if (table === undefined || contentAfter(sheet, [], edit.row, edit.column) === edit.content?.value)
    return true;
  const isFormula = edit.content?.formula !== undefined;
  return (
    !isFormula && hasDistinctHeadings(sheet, edits, table.area) && !isHeadingCalled(workbook, sheet, edit)
  );
}

/**
 * Why a file cannot take an edit that the core would apply, because Excel would call the file damaged or show something
 * else than was meant.
 *
 * @param edits all edits of the set.
 * @param limitsOf what a sheet's part forbids.
 */
export function findImpossible(
  workbook: WorkbookSnapshot,
  edits: readonly Edit[],
  limitsOf: (sheet: string) => SheetLimits,
): ReadonlyMap<Edit, EditRejection> {
  const found = new Map<Edit, EditRejection>();
  const sheetNamed = (name: string): SheetSnapshot | undefined =>
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const tablesOf = tablesAfter(edits);
  for (const edit of edits) {
    if (edit.kind === "setValidation" && !fitsExcel(edit.validation)) found.set(edit, "not-possible");
    if (edit.kind === "setFormat" && edit.format !== null) {
      const { rows, columns } = sizeOf(edit.area);
      if (rows * columns > MOST_FORMATTED_CELLS) found.set(edit, "not-possible");
    }
    if (edit.kind !== "setCell" && edit.kind !== "resizeTable" && edit.kind !== "setPrintArea") continue;
    const sheet = sheetNamed(edit.sheet);
    if (edit.kind === "setCell") {
      const isInGrid =
        edit.row >= 0 && edit.row <= LAST_ROW && edit.column >= 0 && edit.column <= LAST_COLUMN;
      const isFilled =
        sheet !== undefined &&
        limitsOf(sheet.name).filledAreas.some((area) => holdsCell(area, edit.row, edit.column));
      const isSound = sheet === undefined || keepsTables(workbook, sheet, tablesOf(sheet), edits, edit);
      if (!isInGrid || isFilled || !isSound || !isWritable(edit.content)) found.set(edit, "not-possible");
    } else if (sheet === undefined) continue;
    else if (edit.kind === "resizeTable") {
      if (!isResizable(sheet, edits, edit)) found.set(edit, "not-possible");
    } else if (limitsOf(sheet.name).hasComputedPrintArea) found.set(edit, "changed");
  }
  return found;
}
