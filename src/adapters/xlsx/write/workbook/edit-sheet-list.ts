import { damaged } from "../../package-error";
import type { WriterRecord } from "../record/writer-record";
import type { TextSplices } from "../text-splices";
import { childNamed, prefixFor, type XmlDocument } from "../xml-document";
import { childrenOf, elementsIn, parseAttributes, sourceOf, type XmlElement } from "../xml-scan";
import { encodeEscapes, formatAttributes, prefixElements } from "../xml-write";
import type { SheetSlot } from "./sheet-slots";

/** A sheet with the id of the link from the workbook to its part. */
export interface LinkedSlot extends SheetSlot {
  readonly linkId: string | undefined;
}

function sheetXml(document: XmlDocument, slot: LinkedSlot, linkNamespace: string): string {
  const prefix = prefixFor(document, linkNamespace);
  const visibility = slot.addition?.visibility ?? "visible";
  const attributes: readonly (readonly [string, string])[] = [
    ...(prefix === undefined ? [["xmlns:r", linkNamespace] as const] : []),
    ["name", encodeEscapes(slot.name)],
    ["sheetId", slot.sheetId],
    ...(visibility === "visible" ? [] : [["state", visibility] as const]),
    [`${prefix ?? "r"}:id`, slot.linkId ?? ""],
  ];
  return prefixElements(`<sheet${formatAttributes(attributes)}/>`, document.prefix);
}

/** Puts new sheets into the workbook's list at their places and takes out those that are gone. */
export function editSheetList(
  document: XmlDocument,
  splices: TextSplices,
  slots: readonly LinkedSlot[],
  linkNamespace: string,
): void {
  const list = childNamed(document, "sheets");
  if (list === undefined) throw damaged("the workbook lists no sheets");
  const elements = childrenOf(document.text, list);
  const kept = new Set(slots.flatMap(({ indexBefore }) => (indexBefore === undefined ? [] : [indexBefore])));
  elements.forEach((element, index) => {
    if (!kept.has(index)) splices.replace(element.start, element.end, "");
  });
  slots.forEach((slot, index) => {
    if (slot.indexBefore !== undefined) return;
    const next = slots.slice(index + 1).find((other) => other.indexBefore !== undefined);
    const before = next?.indexBefore === undefined ? undefined : elements[next.indexBefore];
    splices.insert(
      before?.start ?? elements.at(-1)?.end ?? list.openEnd,
      sheetXml(document, slot, linkNamespace),
    );
  });
}

const TABS = ["firstSheet", "activeTab"];

/** What views say of tabs; a view that does not say stands on the first. */
function tabsOf(source: string): string {
  const views = elementsIn(source).flatMap((list) => elementsIn(source, list.openEnd, list.closeStart));
  return JSON.stringify(
    views.map((view) => TABS.map((name) => Number(parseAttributes(view.attributes).get(name) ?? 0))),
  );
}

function viewXml(source: string, view: XmlElement, indexAfter: (before: number) => number): string {
  const attributes = parseAttributes(view.attributes);
  for (const name of TABS) {
    const before = Number(attributes.get(name) ?? 0);
    if (indexAfter(before) !== before) attributes.set(name, String(indexAfter(before)));
  }
  const tag = `<${view.name}${formatAttributes(attributes)}`;
  return view.closeStart === view.end ? `${tag}/>` : `${tag}>${source.slice(view.openEnd, view.end)}`;
}

/** Keeps the tab that is shown, and the first tab in view, on their sheets. */
export function editBookViews(
  document: XmlDocument,
  splices: TextSplices,
  slots: readonly SheetSlot[],
  record: WriterRecord | undefined,
): void {
  const views = childNamed(document, "bookViews");
  if (views === undefined) return;
  const list = childNamed(document, "sheets");
  const count = list === undefined ? 0 : childrenOf(document.text, list).length;
  const indexAfter = (before: number): number => {
    // Some writers state a number that is no sheet's: it stays as it is.
    if (before < 0 || before >= count) return before;
    const index = slots.findIndex(({ indexBefore }) => indexBefore === before);
    if (index !== -1) return index;
    const later = slots.findIndex(({ indexBefore }) => indexBefore !== undefined && indexBefore > before);
    return later === -1 ? slots.length - 1 : later;
  };
  const { text } = document;
  const source = sourceOf(text, views);
  const inner = childrenOf(text, views).map((view) => viewXml(text, view, indexAfter));
  const changed = `<${views.name}${views.attributes}>${inner.join("")}</${views.name}>`;
  if (tabsOf(changed) === tabsOf(source)) return;
  const former = record?.views ?? source;
  const isAsFormer = tabsOf(changed) === tabsOf(former);
  if (record !== undefined) record.views = isAsFormer ? undefined : former;
  splices.replace(views.start, views.end, isAsFormer ? former : changed);
}
