import { unionAreas } from "../../../../core/sheet/area";
import type { Area } from "../../../../core/sheet/snapshot";
import type { TextSplices } from "../text-splices";
import { parseAttributes } from "../xml-scan";
import { prefixElements, setAttribute } from "../xml-write";
import type { PlannedRow } from "./cell-plan";
import type { IndexedRow, RowIndex } from "./index-rows";
import { rowContent, type Reach, type RowContent, type RowWriter } from "./row-content";

/** What writing rows has done to the sheet as a whole. */
export interface WrittenRows {
  /** The area of the cells that were written. */
  readonly written: Area | undefined;
  /** Whether a cell was taken out. */
  readonly hasRemoved: boolean;
}

const SPANS = /^(\d+):(\d+)$/;

/** Columns of an attribute `spans`, counted from 0. */
function parseSpans(spans: string | undefined): Reach | undefined {
  const [, first, last] = SPANS.exec(spans ?? "") ?? [];
  return first === undefined ? undefined : { left: Number(first) - 1, right: Number(last) - 1 };
}

function fits(reach: Reach | undefined, spans: Reach): boolean {
  return reach === undefined || (spans.left <= reach.left && reach.right <= spans.right);
}

/** What `spans` says after an edit: wide enough for the cells, or its own words again where they hold the cells. */
function spansAfter(
  stated: string | undefined,
  row: number,
  { reach, written }: RowContent,
  { record }: RowWriter,
): string | undefined {
  const spans = parseSpans(stated);
  if (stated === undefined || spans === undefined) return stated;
  const former = record?.spans.get(row);
  const formerSpans = parseSpans(former);
  if (former !== undefined && formerSpans !== undefined && fits(reach, formerSpans)) {
    record?.spans.delete(row);
    return former;
  }
  if (written === undefined || fits(written, spans)) return stated;
  if (record !== undefined && former === undefined) record.spans.set(row, stated);
  const left = Math.min(spans.left, written.left);
  const right = Math.max(spans.right, written.right);
  return `${String(left + 1)}:${String(right + 1)}`;
}

function withHeight(attributes: string, height: number | null | undefined): string {
  if (height === undefined) return attributes;
  const [ht, custom] = height === null ? [undefined, undefined] : [String(height), "1"];
  return setAttribute(setAttribute(attributes, "ht", ht), "customHeight", custom);
}

function rowXml(name: string, attributes: string, inner: string): string {
  return inner.trim() === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function presentRowXml(
  row: number,
  planned: PlannedRow,
  { element }: IndexedRow,
  content: RowContent,
  writer: RowWriter,
): string {
  const stated = element.attributes.trimEnd();
  const spans = parseAttributes(stated).get("spans");
  const after = spansAfter(spans, row, content, writer);
  const respanned = after === spans ? stated : setAttribute(stated, "spans", after);
  const attributes = withHeight(respanned, planned.height);
  const { inner, hasRemoved } = content;
  const before = writer.text.slice(element.openEnd, element.closeStart);
  if (inner === before && attributes === stated) return writer.text.slice(element.start, element.end);
  // A row that says nothing but its number and holds nothing is a row that is not there.
  const names = [...parseAttributes(attributes).keys()];
  const saysNothing = names.every((name) => name === "r" || name === "spans");
  if (saysNothing && inner.trim() === "" && hasRemoved) return "";
  return rowXml(element.name, attributes, inner);
}

function newRowXml(row: number, planned: PlannedRow, { inner }: RowContent, { prefix }: RowWriter): string {
  const place = ` r="${String(row + 1)}"`;
  const attributes = withHeight(place, planned.height);
  if (inner === "" && attributes === place) return "";
  return prefixElements(rowXml("row", attributes, inner), prefix);
}

/** Collects the splices that write planned rows into the text of a sheet. */
export function writeRows(
  rows: ReadonlyMap<number, PlannedRow>,
  index: RowIndex,
  writer: RowWriter,
  splices: TextSplices,
): WrittenRows {
  let written: Area | undefined;
  let hasRemoved = false;
  for (const [row, planned] of [...rows].sort(([a], [b]) => a - b)) {
    const indexed = index.rows.get(row);
    const content = rowContent(row, planned, indexed, writer);
    hasRemoved ||= content.hasRemoved;
    if (content.written !== undefined)
      written = unionAreas(written, { top: row, bottom: row, ...content.written });
    if (indexed === undefined) {
      const place = index.places.get(row);
      if (place === undefined) throw new Error(`row ${String(row)} was not indexed`);
      const xml = newRowXml(row, planned, content, writer);
      if (xml !== "") splices.insert(place, xml);
    } else {
      const { start, end } = indexed.element;
      const xml = presentRowXml(row, planned, indexed, content, writer);
      if (xml !== writer.text.slice(start, end)) splices.replace(start, end, xml);
    }
  }
  return { written, hasRemoved };
}
