import type { CellContent, Edit } from "../../../core/sheet/edit";
import { contentOf } from "../../../core/sheet/cell-content";
import type { Cell, SheetSnapshot } from "../../../core/sheet/snapshot";
import { CellPlan } from "./sheet-data/cell-plan";
import type { TextWriter } from "./sheet-data/cell-xml";
import { CellPlanner, type CellEdit } from "./sheet-data/edit-cells";
import { inheritedStyles } from "./sheet-data/inherited-style";
import { indexRows, type RowIndex } from "./sheet-data/index-rows";
import { namePlaces } from "./sheet-data/name-places";
import { writeRows } from "./sheet-data/write-rows";
import type { StyleBook } from "./styles/style-book";
import { TextSplices } from "./text-splices";
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

function contentBefore(
  sheet: SheetSnapshot | undefined,
  edits: readonly CellEdit[],
): (row: number, column: number) => CellContent {
  const wanted = new Set(
    edits.flatMap((edit) => (edit.kind === "setCell" ? [keyOf(edit.row, edit.column)] : [])),
  );
  const cells = new Map<number, Cell>();
  for (const cell of sheet?.cells ?? []) {
    const key = keyOf(cell.row, cell.column);
    if (wanted.has(key)) cells.set(key, cell);
  }
  return (row, column) => contentOf(cells.get(keyOf(row, column)));
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

function editCells(text: string, edits: readonly CellEdit[], context: WorksheetContext): string {
  const { document, index } = openSheetData(text, rowsOf(edits));
  const plan = new CellPlan(index);
  const inherited = inheritedStyles(document, index);
  const planner = new CellPlanner(plan, {
    styles: context.styles,
    contentBefore: contentBefore(context.before, edits),
    inheritedStyle: inherited,
  });
  for (const edit of edits) planner.apply(edit);
  const splices = new TextSplices();
  const texts: TextWriter = { sharedIndexOf: context.sharedIndexOf, escape: escapeFor(text) };
  writeRows(plan.rows, index, { text: document.text, prefix: document.prefix, texts }, splices);
  return splices.applyTo(document.text).replace(BLANK_DATA, "<$1/>");
}

/**
 * Applies edits to the part of one worksheet; what they do not touch stays as it is, byte for byte.
 *
 * @param text of the part.
 * @param edits of this sheet in their order; the port has made sure that each can be applied.
 */
export function editWorksheet(text: string, edits: readonly Edit[], context: WorksheetContext): string {
  const cellEdits = edits.filter(isCellEdit);
  return cellEdits.length === 0 ? text : editCells(text, cellEdits, context);
}
