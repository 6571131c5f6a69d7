import { formatAddress } from "../../../../core/sheet/address";
import type { TextSplices } from "../text-splices";
import { nextElement, parseAttributes } from "../xml-scan";
import { formatAttributes, prefixElements } from "../xml-write";
import type { PlannedCell, PlannedRow } from "./cell-plan";
import { cellXml, type TextWriter } from "./cell-xml";
import type { IndexedCell, IndexedRow, RowIndex } from "./index-rows";

/** What the rows of a part are written with. */
export interface RowWriter {
  readonly text: string;
  readonly prefix: string;
  readonly texts: TextWriter;
}

/** Columns that written cells reach. */
interface Reach {
  left: number;
  right: number;
}

function withStyle(attributes: Map<string, string>, style: number | undefined): Map<string, string> {
  if (style === undefined) {
    attributes.delete("s");
    return attributes;
  }
  if (attributes.has("s")) return attributes.set("s", String(style));
  // Behind the address, where Excel writes it.
  const entries = [...attributes];
  const at = attributes.has("r") ? entries.findIndex(([name]) => name === "r") + 1 : 0;
  return new Map([...entries.slice(0, at), ["s", String(style)], ...entries.slice(at)]);
}

/** The cell with another style and the content that it has. */
function restyledXml(cell: IndexedCell, style: number | undefined, { text }: RowWriter): string {
  const element = nextElement(text, cell.start, cell.end);
  if (element === undefined) return text.slice(cell.start, cell.end);
  const attributes = formatAttributes(withStyle(parseAttributes(element.attributes), style));
  if (element.closeStart === element.end) return `<${element.name}${attributes}/>`;
  return `<${element.name}${attributes}>${text.slice(element.openEnd, element.end)}`;
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
  const xml = cellXml(formatAddress(row, column), style, content ?? null, writer.texts);
  return prefixElements(xml, writer.prefix);
}

interface RowContent {
  readonly inner: string;
  readonly reach: Reach | undefined;
}

function rowContent(
  row: number,
  planned: PlannedRow,
  indexed: IndexedRow | undefined,
  writer: RowWriter,
): RowContent {
  const { text } = writer;
  const pieces: string[] = [];
  const changes = [...planned.cells.values()].sort((a, b) => a.column - b.column);
  let reach: Reach | undefined;
  let at = indexed?.element.openEnd ?? 0;
  let next = 0;
  const write = (change: PlannedCell, present?: IndexedCell): void => {
    const xml = plannedXml(row, change, present, writer);
    if (xml === "") return;
    pieces.push(xml);
    reach ??= { left: change.column, right: change.column };
    reach = { left: Math.min(reach.left, change.column), right: Math.max(reach.right, change.column) };
  };
  for (const cell of indexed?.cells ?? []) {
    if (next === changes.length) break;
    pieces.push(text.slice(at, cell.start));
    at = cell.start;
    for (; (changes[next]?.column ?? Infinity) < cell.column; next++) {
      const change = changes[next];
      if (change !== undefined) write(change);
    }
    const change = changes[next];
    if (change?.column !== cell.column) continue;
    write(change, cell);
    at = cell.end;
    next++;
  }
  // What stands behind the last cell (blanks of a tidy part) stays at the end.
  const lastEnd = Math.max(at, indexed?.cells.at(-1)?.end ?? at);
  pieces.push(text.slice(at, lastEnd));
  for (const change of changes.slice(next)) write(change);
  if (indexed !== undefined) pieces.push(text.slice(lastEnd, indexed.element.closeStart));
  return { inner: pieces.join(""), reach };
}

function widenSpans(attributes: Map<string, string>, reach: Reach | undefined): void {
  const match = /^(\d+):(\d+)$/.exec(attributes.get("spans") ?? "");
  if (match === null || reach === undefined) return;
  const left = Math.min(Number(match[1]), reach.left + 1);
  const right = Math.max(Number(match[2]), reach.right + 1);
  attributes.set("spans", `${String(left)}:${String(right)}`);
}

function setHeight(attributes: Map<string, string>, height: number | null | undefined): void {
  if (height === undefined) return;
  if (height === null) {
    attributes.delete("ht");
    attributes.delete("customHeight");
  } else attributes.set("ht", String(height)).set("customHeight", "1");
}

function rowXml(name: string, attributes: ReadonlyMap<string, string>, inner: string): string {
  const opening = `<${name}${formatAttributes(attributes)}`;
  return inner.trim() === "" ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

function presentRowXml(row: number, planned: PlannedRow, indexed: IndexedRow, writer: RowWriter): string {
  const { element } = indexed;
  const { inner, reach } = rowContent(row, planned, indexed, writer);
  const attributes = parseAttributes(element.attributes);
  widenSpans(attributes, reach);
  setHeight(attributes, planned.height);
  const before = writer.text.slice(element.openEnd, element.closeStart);
  const isSameTag = formatAttributes(attributes) === formatAttributes(parseAttributes(element.attributes));
  if (inner === before && isSameTag) return writer.text.slice(element.start, element.end);
  // A row that says nothing but its number and holds nothing is a row that is not there.
  const saysNothing = [...attributes.keys()].every((name) => name === "r" || name === "spans");
  if (saysNothing && inner.trim() === "" && before.trim() !== "") return "";
  return rowXml(element.name, attributes, inner);
}

function newRowXml(row: number, planned: PlannedRow, writer: RowWriter): string {
  const { inner } = rowContent(row, planned, undefined, writer);
  const attributes = new Map([["r", String(row + 1)]]);
  setHeight(attributes, planned.height);
  if (inner === "" && attributes.size === 1) return "";
  return prefixElements(rowXml("row", attributes, inner), writer.prefix);
}

/** Collects the splices that write planned rows into the text of a sheet. */
export function writeRows(
  rows: ReadonlyMap<number, PlannedRow>,
  index: RowIndex,
  writer: RowWriter,
  splices: TextSplices,
): void {
  const ordered = [...rows].sort(([a], [b]) => a - b);
  for (const [row, planned] of ordered) {
    const indexed = index.rows.get(row);
    if (indexed === undefined) {
      const place = index.places.get(row);
      if (place === undefined) throw new Error(`row ${String(row)} was not indexed`);
      const xml = newRowXml(row, planned, writer);
      if (xml !== "") splices.insert(place, xml);
      continue;
    }
    const { start, end } = indexed.element;
    const xml = presentRowXml(row, planned, indexed, writer);
    if (xml !== writer.text.slice(start, end)) splices.replace(start, end, xml);
  }
}
