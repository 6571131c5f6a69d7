import { formatArea, parseArea } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import { decodeEscapes } from "../decode-escapes";
import { changeList } from "./regions/list-xml";
import { TextSplices } from "./text-splices";
import { childNamed, parseDocument, type XmlDocument } from "./xml-document";
import { attributeOf, childrenOf, parseAttributes, sourceOf, type XmlElement } from "./xml-scan";
import { encodeEscapes, formatAttributes, prefixElements, setAttribute } from "./xml-write";

/** The name by which formulas and edits call a table. */
export function tableNameOf(text: string): string {
  const { root } = parseDocument(text, "table");
  return decodeEscapes(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "");
}

/** Names of columns break lines by an escape (as Excel writes them). */
function columnNameXml(name: string): string {
  return encodeEscapes(name).replaceAll("\n", "_x000a_");
}

function withReference(element: XmlElement, reference: string): string {
  const attributes = setAttribute(element.attributes, "ref", reference);
  return `<${element.name}${attributes}${element.openEnd === element.end ? "/" : ""}>`;
}

/** A filter reaches as far below and to the right of its table's last cell as before. */
function filterReference(stated: string | undefined, before: Area | undefined, after: Area): string {
  const filter = stated === undefined ? undefined : parseArea(stated);
  if (filter === undefined || before === undefined) return formatArea(after);
  return formatArea({
    ...filter,
    bottom: filter.bottom + after.bottom - before.bottom,
    right: filter.right + after.right - before.right,
  });
}

function columnsOf({ text }: XmlDocument, list: XmlElement | undefined): readonly XmlElement[] {
  return list === undefined ? [] : childrenOf(text, list);
}

function resizeColumns(document: XmlDocument, width: number, nameOf: (index: number) => string): string {
  const list = childNamed(document, "tableColumns");
  const columns = columnsOf(document, list);
  const replaced = new Map(columns.slice(width).map((column) => [column.start, ""]));
  let nextId = Math.max(0, ...columns.map((column) => Number(attributeOf(column, "id") ?? 0))) + 1;
  const appended: string[] = [];
  for (let index = columns.length; index < width; index++) {
    const attributes = [
      ["id", String(nextId++)],
      ["name", columnNameXml(nameOf(index))],
    ] as const;
    appended.push(prefixElements(`<tableColumn${formatAttributes(attributes)}/>`, document.prefix));
  }
  return changeList(document.text, list, "tableColumns", { replaced, appended });
}

/**
 * Gives a table another area with the same upper left corner.
 *
 * @param nameOf the text in the header cell of a column, counted from 0 within the table.
 */
export function resizeTableXml(text: string, area: Area, nameOf: (index: number) => string): string {
  const document = parseDocument(text, "table");
  const splices = new TextSplices();
  const { root } = document;
  if (attributeOf(root, "ref") === formatArea(area)) return text;
  splices.replace(root.start, root.openEnd, withReference(root, formatArea(area)));
  const filter = childNamed(document, "autoFilter");
  if (filter !== undefined) {
    const before = parseArea(attributeOf(root, "ref") ?? "");
    const reference = filterReference(attributeOf(filter, "ref"), before, area);
    splices.replace(filter.start, filter.openEnd, withReference(filter, reference));
  }
  const list = childNamed(document, "tableColumns");
  if (list !== undefined) {
    const xml = resizeColumns(document, area.right - area.left + 1, nameOf);
    if (xml !== sourceOf(text, list)) splices.replace(list.start, list.end, xml);
  }
  return splices.applyTo(text);
}

/** Renames a column as its header cell was renamed: Excel calls a workbook damaged where the two differ. */
export function renameColumnXml(text: string, index: number, name: string): string {
  const document = parseDocument(text, "table");
  const column = columnsOf(document, childNamed(document, "tableColumns"))[index];
  if (column === undefined || decodeEscapes(attributeOf(column, "name") ?? "") === name) return text;
  const attributes = formatAttributes(parseAttributes(column.attributes).set("name", columnNameXml(name)));
  const tag = `<${column.name}${attributes}${column.openEnd === column.end ? "/" : ""}>`;
  return text.slice(0, column.start) + tag + text.slice(column.openEnd);
}
