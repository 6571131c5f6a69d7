import { formatAddress } from "../../../../core/sheet/address";
import type { SheetRecord } from "../record/sheet-record";
import { attributeOf, nextElement } from "../xml-scan";
import { prefixElements, setAttribute } from "../xml-write";
import type { PlannedCell, PlannedRow } from "./cell-plan";
import { cellXml, type TextWriter } from "./cell-xml";
import type { IndexedCell, IndexedRow } from "./index-rows";

/** What the rows of a part are written with. */
export interface RowWriter {
  readonly text: string;
  readonly prefix: string;
  readonly texts: TextWriter;
  /** Keeps what rows said of their spans; `undefined` where nothing is kept. */
  readonly record: SheetRecord | undefined;
}

/** Columns that cells reach, both ends included. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** The cell with another style and the content that it has. */
function restyledXml(cell: IndexedCell, style: number | undefined, { text }: RowWriter): string {
  const element = nextElement(text, cell.start, cell.end);
  if (element === undefined) return text.slice(cell.start, cell.end);
  // A blank cell without a style says nothing.
  if (style === undefined && element.openEnd === element.closeStart) return "";
  // Behind the address, where Excel writes it.
  const value = style === undefined ? undefined : String(style);
  const attributes = setAttribute(element.attributes.trimEnd(), "s", value, "r");
  if (element.closeStart === element.end) return `<${element.name}${attributes}/>`;
  return `<${element.name}${attributes}>${text.slice(element.openEnd, element.end)}`;
}

/** Whether a cell says in so many words that it holds a number: written over, it is to be spelled alike. */
function namesNumbers(cell: IndexedCell | undefined, { text }: RowWriter): boolean {
  const element = cell === undefined ? undefined : nextElement(text, cell.start, cell.end);
  return element !== undefined && attributeOf(element, "t") === "n";
}

/** @returns an empty text where nothing is left of the cell. */
function plannedXml(
  row: number,
  planned: PlannedCell,
  present: IndexedCell | undefined,
  writer: RowWriter,
): string {
  const { content, style, column } = planned;
  if (content === undefined && present !== undefined) {
    return style === present.style
      ? writer.text.slice(present.start, present.end)
      : restyledXml(present, style, writer);
  }
  if ((content === null || content === undefined) && style === undefined) return "";
  const xml = cellXml(
    formatAddress(row, column),
    style,
    content ?? null,
    writer.texts,
    namesNumbers(present, writer),
  );
  return prefixElements(xml, writer.prefix);
}

/** What stands in a row after the edits. */
export interface RowContent {
  readonly inner: string;
  /** Of the cells that were written. */
  readonly written: Reach | undefined;
  /** Of all cells. */
  readonly reach: Reach | undefined;
  /** Whether a cell was taken out. */
  readonly hasRemoved: boolean;
}

function widen(reach: Reach | undefined, column: number): Reach {
  return { left: Math.min(reach?.left ?? column, column), right: Math.max(reach?.right ?? column, column) };
}

/** @param indexed the row as the part has it; `undefined` for a new one. */
export function rowContent(
  row: number,
  planned: PlannedRow,
  indexed: IndexedRow | undefined,
  writer: RowWriter,
): RowContent {
  const { text } = writer;
  const pieces: string[] = [];
  const changes = [...planned.cells.values()].sort((a, b) => a.column - b.column);
  const cells = indexed?.cells ?? [];
  let written: Reach | undefined;
  let reach: Reach | undefined;
  let hasRemoved = false;
  let at = indexed?.element.openEnd ?? 0;
  let next = 0;
  const write = (change: PlannedCell, present?: IndexedCell): void => {
    const xml = plannedXml(row, change, present, writer);
    if (xml === "") {
      hasRemoved ||= present !== undefined;
      return;
    }
    pieces.push(xml);
    written = widen(written, change.column);
    reach = widen(reach, change.column);
  };
  for (const cell of cells) {
    for (; (changes[next]?.column ?? Infinity) < cell.column; next++) {
      const change = changes[next];
      if (change === undefined) continue;
      pieces.push(text.slice(at, cell.start));
      at = cell.start;
      write(change);
    }
    const change = changes[next];
    if (change?.column !== cell.column) {
      reach = widen(reach, cell.column);
      continue;
    }
    pieces.push(text.slice(at, cell.start));
    write(change, cell);
    at = cell.end;
    next++;
  }
  // What stands behind the last cell (blanks of a tidy part) stays at the end.
  const lastEnd = Math.max(at, cells.at(-1)?.end ?? at);
  pieces.push(text.slice(at, lastEnd));
  for (const change of changes.slice(next)) write(change);
  if (indexed !== undefined) pieces.push(text.slice(lastEnd, indexed.element.closeStart));
  return { inner: pieces.join(""), written, reach, hasRemoved };
}
