import { LAST_COLUMN, LAST_ROW, columnName, quoteSheetName } from "../../../../core/sheet/address";
import { areaListsEqual } from "../../../../core/sheet/area";
import { formatAbsoluteArea } from "../../../../core/sheet/reference";
import type { SetName } from "../../../../core/sheet/edit";
import type { Area, Span } from "../../../../core/sheet/snapshot";
import { parsePrintArea } from "../../parse-print-area";
import { loseSheet } from "../lost-references";
import type { WriterRecord } from "../record/writer-record";
import type { TextSplices } from "../text-splices";
import { toFileFormula } from "../file-formula";
import { childNamed, replaceChild, type XmlDocument } from "../xml-document";
import { childrenOf, parseAttributes, sourceOf, textOf, type XmlElement } from "../xml-scan";
import { unescapeXml } from "../../unescape-xml";
import { escapeText, formatAttributes, prefixElements } from "../xml-write";
import type { SheetSlot } from "./sheet-slots";
import { WORKBOOK_ORDER } from "./workbook-order";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

interface NameItem {
  readonly attributes: ReadonlyMap<string, string>;
  /** Its formula as written, escapes included. */
  readonly source: string;
  /** As it stands in the part, with the blanks before it; `undefined` for a new or changed one. */
  readonly xml: string | undefined;
}

function parseItems(document: XmlDocument): readonly NameItem[] {
  const list = childNamed(document, "definedNames");
  if (list === undefined) return [];
  const { text } = document;
  const elements = childrenOf(text, list);
  return elements.map((element, index) => ({
    attributes: parseAttributes(element.attributes),
    source: escapeText(textOf(text, element)),
    xml: text.slice(elements[index - 1]?.end ?? list.openEnd, element.end),
  }));
}

/** What stands behind the last name: the blanks of a tidy part. */
function blanksAtEnd({ text }: XmlDocument, list: XmlElement): string {
  return text.slice(childrenOf(text, list).at(-1)?.end ?? list.openEnd, list.closeStart);
}

function formatItem({ attributes, source, xml }: NameItem, prefix: string): string {
  return xml ?? prefixElements(`<definedName${formatAttributes(attributes)}>${source}</definedName>`, prefix);
}

/** Moves the names of single sheets along with their sheets. */
function renumber(items: readonly NameItem[], slots: readonly SheetSlot[]): readonly NameItem[] {
  return items.flatMap((item) => {
    const stated = item.attributes.get("localSheetId");
    if (stated === undefined) return [item];
    const after = slots.findIndex(({ indexBefore }) => indexBefore === Number(stated));
    if (after === -1) return [];
    if (after === Number(stated)) return [item];
    return [
      { ...item, xml: undefined, attributes: new Map(item.attributes).set("localSheetId", String(after)) },
    ];
  });
}

function setName(items: readonly NameItem[], { name, formula, isHidden }: SetName): readonly NameItem[] {
  const isIt = ({ attributes }: NameItem): boolean =>
    !attributes.has("localSheetId") && attributes.get("name")?.toLowerCase() === name.toLowerCase();
  if (formula === null) return items.filter((item) => !isIt(item));
  const source = escapeText(toFileFormula(formula));
  const present = items.find(isIt);
  if (present?.source === source) return items;
  const attributes = new Map(present?.attributes ?? [["name", name]]);
  if (isHidden === true) attributes.set("hidden", "1");
  else attributes.delete("hidden");
  const item: NameItem = { attributes, source, xml: undefined };
  return present === undefined ? [...items, item] : items.map((other) => (other === present ? item : other));
}

/** @param source `undefined` takes the name away. */
function setSheetName(
  items: readonly NameItem[],
  name: string,
  sheetIndex: number,
  source: string | undefined,
): readonly NameItem[] {
  const isIt = ({ attributes }: NameItem): boolean =>
    attributes.get("localSheetId") === String(sheetIndex) && attributes.get("name") === name;
  const present = items.find(isIt);
  if (source === undefined) return items.filter((item) => !isIt(item));
  if (present?.source === source) return items;
  const attributes =
    present?.attributes ??
    new Map([
      ["name", name],
      ["localSheetId", String(sheetIndex)],
    ]);
  const item: NameItem = { attributes, source, xml: undefined };
  return present === undefined ? [...items, item] : items.map((other) => (other === present ? item : other));
}

function sourceOfSheetName(items: readonly NameItem[], name: string, sheetIndex: number): string | undefined {
  return items.find(
    ({ attributes }) =>
      attributes.get("localSheetId") === String(sheetIndex) && attributes.get("name") === name,
  )?.source;
}

function referenceTo(sheet: string, area: Area): string {
  const isWholeColumns = area.top === 0 && area.bottom === LAST_ROW;
  const isWholeRows = area.left === 0 && area.right === LAST_COLUMN;
  if (isWholeColumns) return `${quoteSheetName(sheet)}!$${columnName(area.left)}:$${columnName(area.right)}`;
  if (isWholeRows) return `${quoteSheetName(sheet)}!$${String(area.top + 1)}:$${String(area.bottom + 1)}`;
  return `${quoteSheetName(sheet)}!${formatAbsoluteArea(area)}`;
}

function setPrintArea(
  items: readonly NameItem[],
  { name, sheetId }: SheetSlot,
  sheetIndex: number,
  areas: readonly Area[] | null,
  record: WriterRecord | undefined,
): readonly NameItem[] {
  const present = sourceOfSheetName(items, PRINT_AREA, sheetIndex);
  if (areaListsEqual(parsePrintArea(present) ?? null, areas)) return items;
  const key = `${sheetId} ${PRINT_AREA}`;
  const former = record?.names.get(key) ?? present ?? "";
  const isAsFormer = areaListsEqual(parsePrintArea(former) ?? null, areas);
  if (isAsFormer) record?.names.delete(key);
  else record?.names.set(key, former);
  const source =
    areas === null ? undefined : escapeText(areas.map((area) => referenceTo(name, area)).join(","));
  return setSheetName(items, PRINT_AREA, sheetIndex, isAsFormer && former !== "" ? former : source);
}

function setTitleRows(
  items: readonly NameItem[],
  name: string,
  sheetIndex: number,
  { first, last }: Span,
): readonly NameItem[] {
  const present = sourceOfSheetName(items, PRINT_TITLES, sheetIndex) ?? "";
  const columns = /[^,]*!\$?[A-Z]+:\$?[A-Z]+/.exec(present)?.[0];
  const rows = escapeText(`${quoteSheetName(name)}!$${String(first + 1)}:$${String(last + 1)}`);
  return setSheetName(items, PRINT_TITLES, sheetIndex, columns === undefined ? rows : `${columns},${rows}`);
}

/** What changes in the names of a workbook. */
export interface NamesChange {
  readonly slots: readonly SheetSlot[];
  readonly edits: readonly SetName[];
  /** Sheets that no name can refer to any more. */
  readonly lostSheets: readonly string[];
}

function loseReferences(items: readonly NameItem[], lostSheets: readonly string[]): readonly NameItem[] {
  return items.map((item) => {
    const before = unescapeXml(item.source);
    const after = lostSheets.reduce(loseSheet, before);
    return after === before ? item : { ...item, source: escapeText(after), xml: undefined };
  });
}

/** The list with the names that are left; an empty one stays where the part had it so. */
function listXml(
  document: XmlDocument,
  items: readonly NameItem[],
  hadItems: boolean,
  record: WriterRecord | undefined,
): string {
  const list = childNamed(document, "definedNames");
  if (items.length === 0) {
    const former = record?.emptyNames ?? "";
    if (record !== undefined) record.emptyNames = undefined;
    return former;
  }
  if (record !== undefined && list !== undefined && !hadItems)
    record.emptyNames = sourceOf(document.text, list);
  const tag = list?.name ?? "definedNames";
  const inner =
    items.map((item) => formatItem(item, document.prefix)).join("") +
    (list === undefined ? "" : blanksAtEnd(document, list));
  return `<${tag}${list?.attributes.trimEnd() ?? ""}>${inner}</${tag}>`;
}

/**
 * Changes the defined names of a workbook: those of its own, the print areas and print titles of its sheets, and the
 * numbers by which names belong to sheets that moved.
 */
export function editNames(
  document: XmlDocument,
  splices: TextSplices,
  { slots, edits, lostSheets }: NamesChange,
  record: WriterRecord | undefined,
): void {
  const before = parseItems(document);
  let items = renumber(before, slots);
  for (const edit of edits) items = setName(items, edit);
  slots.forEach((slot, index) => {
    for (const edit of slot.edits) {
      if (edit.kind === "setPrintArea") items = setPrintArea(items, slot, index, edit.areas, record);
      else if (edit.kind === "setPage" && edit.page.titleRows !== undefined) {
        items = setTitleRows(items, slot.name, index, edit.page.titleRows);
      }
    }
  });
  items = loseReferences(items, lostSheets);
  if (items.length === before.length && items.every((item, index) => item === before[index])) return;
  const xml = listXml(document, items, before.length > 0, record);
  replaceChild(document, splices, { name: "definedNames", xml, order: WORKBOOK_ORDER });
}
