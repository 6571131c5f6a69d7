import type { CellContent, Edit } from "../../../core/sheet/edit";
import { contentOf } from "../../../core/sheet/cell-content";
import { findCell } from "../../../core/sheet/find-cell";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { PageSetup } from "../../../core/sheet/cell-format";
import type { SheetRecord } from "./record/sheet-record";
import { editColumns } from "./regions/columns";
import { editConditionalFormats } from "./regions/conditional-formats";
import { editDimension } from "./regions/dimension";
import { editExtensions } from "./regions/extensions";
import { editMerges } from "./regions/merges";
import { editPageSetup } from "./regions/page-setup";
import { editValidations } from "./regions/validations";
import { CellPlan } from "./sheet-data/cell-plan";
import type { TextWriter } from "./sheet-data/cell-xml";
import { CellPlanner, isSameContent, type CellEdit } from "./sheet-data/edit-cells";
import { inheritedStyles } from "./sheet-data/inherited-style";
import { indexRows, type RowIndex } from "./sheet-data/index-rows";
import { namePlaces } from "./sheet-data/name-places";
import { writeRows, type WrittenRows } from "./sheet-data/write-rows";
import type { StyleBook } from "./styles/style-book";
import { TextSplices } from "./text-splices";
import { releaseSharedFormulas } from "./release-shared-formulas";
import { childNamed, parseDocument, qualified, type XmlDocument } from "./xml-document";
import { damaged } from "../package-error";
import type { XmlElement } from "./xml-scan";
import { escapeText } from "./xml-write";

/** What editing one sheet needs from its workbook. */
export interface WorksheetContext {
  readonly styles: () => StyleBook;
  readonly sharedIndexOf: (text: string) => number | undefined;
  /** The sheet before the edits; `undefined` for one that was added just now. */
  readonly before: SheetSnapshot | undefined;
  readonly sheetId: string;
  /** Keeps how things were spelled; `undefined` where nothing is kept. */
  readonly record: SheetRecord | undefined;
}

const EMPTY_DATA = /<((?:[\w.-]+:)?sheetData)\s*\/>/;
const BLANK_DATA = /<((?:[\w.-]+:)?sheetData)><\/\1>/;
const NON_ASCII = /[^\0-\u007f]/;

function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === "setCell" || edit.kind === "setFormat" || edit.kind === "setRowHeight";
}

function rowsOf(edits: readonly CellEdit[]): readonly number[] {
  const rows = new Set<number>();
  for (const edit of edits) {
    if (edit.kind !== "setFormat") rows.add(edit.row);
    else {
      for (let row = edit.area.top; row <= edit.area.bottom; row++) rows.add(row);
      if (edit.format?.like !== undefined) rows.add(edit.format.like.row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}

/** Some writers spell every letter beyond ASCII as a number: what is added to such a part is spelled likewise. */
function escapeFor(sheet: string): (text: string) => string {
  if (!sheet.includes("&#") || NON_ASCII.test(sheet)) return escapeText;
  return (text) =>
    escapeText(text).replace(/[^\0-\u007f]/gu, (letter) => `&#${String(letter.codePointAt(0))};`);
}

/** What a cell of a sheet held before the edits; nothing on a sheet that they add. */
function contentBefore(sheet: SheetSnapshot | undefined): (row: number, column: number) => CellContent {
  return (row, column) => contentOf(findCell(sheet?.cells ?? [], row, column));
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

interface SheetDataText {
  readonly document: XmlDocument;
  readonly sheetData: XmlElement;
  readonly index: RowIndex;
}

function openSheetData(text: string, wanted: readonly number[]): SheetDataText {
  const document = parseDocument(text.replace(EMPTY_DATA, "<$1></$1>"), "worksheet");
  const sheetData = childNamed(document, "sheetData");
  if (sheetData === undefined) throw damaged("a sheet has no sheetData");
  const names = { row: qualified(document, "row"), cell: qualified(document, "c") };
  const index = indexRows(document.text, sheetData, names, wanted);
  return index.isImplicit
    ? openSheetData(namePlaces(document.text, sheetData, names), wanted)
    : { document, sheetData, index };
}

/** Cells whose formula others follow hand it on before they are written over. */
function releaseFormulas(
  text: string,
  edits: readonly CellEdit[],
  before: (row: number, column: number) => CellContent,
): string {
  const written = new Set(
    edits.flatMap((edit) => {
      if (edit.kind !== "setCell" || isSameContent(before(edit.row, edit.column), edit.content)) return [];
      return [keyOf(edit.row, edit.column)];
    }),
  );
  if (written.size === 0) return text;
  return releaseSharedFormulas(text, (row, column) => written.has(keyOf(row, column)));
}

interface EditedCells extends WrittenRows {
  readonly text: string;
}

function editCells(text: string, edits: readonly CellEdit[], context: WorksheetContext): EditedCells {
  const { record, styles, sharedIndexOf } = context;
  const before = contentBefore(context.before);
  const { document, index } = openSheetData(releaseFormulas(text, edits, before), rowsOf(edits));
  const plan = new CellPlan(index);
  const planner = new CellPlanner(plan, {
    styles,
    record,
    contentBefore: before,
    inheritedStyle: inheritedStyles(document, index),
  });
  for (const edit of edits) planner.apply(edit);
  const splices = new TextSplices();
  const texts: TextWriter = { sharedIndexOf, escape: escapeFor(text) };
  const writer = { text: document.text, prefix: document.prefix, texts, record };
  const written = writeRows(plan.rows, index, writer, splices);
  return { ...written, text: splices.applyTo(document.text).replace(BLANK_DATA, "<$1/>") };
}

function ofKind<Kind extends Edit["kind"]>(
  edits: readonly Edit[],
  kind: Kind,
): readonly Extract<Edit, { readonly kind: Kind }>[] {
  return edits.filter((edit): edit is Extract<Edit, { readonly kind: Kind }> => edit.kind === kind);
}

/** Later set-ups of a page win over earlier ones, part by part. */
function pageOf(edits: readonly Edit[]): PageSetup | undefined {
  const pages = ofKind(edits, "setPage");
  return pages.length === 0 ? undefined : Object.assign({}, ...pages.map(({ page }) => page));
}

function editRegions(
  text: string,
  edits: readonly Edit[],
  cells: WrittenRows,
  context: WorksheetContext,
): string {
  const { record } = context;
  const document = parseDocument(text, "worksheet");
  const splices = new TextSplices();
  const validations = ofKind(edits, "setValidation");
  // In the order of the schema: what is put in at the same place keeps it.
  editDimension(document, splices, cells, context.before?.extent, record);
  editColumns(document, splices, ofKind(edits, "setColumnWidth"), record);
  editMerges(document, splices, ofKind(edits, "setMerge"));
  const refinements = editConditionalFormats(
    document,
    splices,
    ofKind(edits, "setConditionalRules")[0],
    context,
  );
  editValidations(document, splices, validations, record?.validations);
  editPageSetup(document, splices, pageOf(edits));
  editExtensions(document, splices, {
    ...refinements,
    validatedAreas: validations.map(({ area }) => area),
    validations: record?.validations,
  });
  return splices.applyTo(text);
}

const NOTHING_WRITTEN: WrittenRows = { written: undefined, hasRemoved: false };

/**
 * Applies edits to the part of one worksheet; what they do not touch stays as it is, byte for byte.
 *
 * @param text of the part.
 * @param edits of this sheet in their order; the port has made sure that each can be applied.
 */
export function editWorksheet(text: string, edits: readonly Edit[], context: WorksheetContext): string {
  const cellEdits = edits.filter(isCellEdit);
  const cells = cellEdits.length === 0 ? { ...NOTHING_WRITTEN, text } : editCells(text, cellEdits, context);
  let edited = cells.text;
  if (cells.text !== text || cellEdits.length < edits.length)
    edited = editRegions(edited, edits, cells, context);
  // Each set of conditional formats replaces the one before.
  for (const rules of ofKind(edits, "setConditionalRules").slice(1)) {
    edited = editRegions(edited, [rules], NOTHING_WRITTEN, context);
  }
  return edited;
}
