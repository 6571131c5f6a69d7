import type { StylesRecordData } from "../record/writer-record";
import { TextSplices } from "../text-splices";
import { childNamed, parseDocument } from "../xml-document";
import { childrenOf } from "../xml-scan";

const STYLE = /\s(?:s|style)="(\d+)"/g;
const DIFFERENTIAL_STYLE = /\s\w*[dD]xfId="(\d+)"/g;

function highest(text: string, pattern: RegExp): number {
  let found = -1;
  for (const [, number] of text.matchAll(pattern)) found = Math.max(found, Number(number));
  return found;
}

/** Whether a sheet or table uses a style that was appended. */
export function usesAppendedStyles(text: string, { lists }: StylesRecordData): boolean {
  const cellStyles = lists["cellXfs"]?.[1] ?? Infinity;
  const differentialStyles = lists["dxfs"]?.[1] ?? Infinity;
  return highest(text, STYLE) >= cellStyles || highest(text, DIFFERENTIAL_STYLE) >= differentialStyles;
}

/** The styles part without what was appended to its lists, these opened as they were. */
export function cutStyles(text: string, { lists }: StylesRecordData): string {
  const document = parseDocument(text, "styleSheet");
  const splices = new TextSplices();
  for (const [name, [openingTag, count]] of Object.entries(lists)) {
    const list = childNamed(document, name);
    if (list === undefined) continue;
    if (openingTag === "" || openingTag.endsWith("/>")) {
      splices.replace(list.start, list.end, openingTag);
      continue;
    }
    const items = childrenOf(text, list);
    splices.replace(list.start, list.openEnd, openingTag);
    const [lastKept, last] = [items[count - 1], items.at(-1)];
    if (last !== undefined) splices.replace(lastKept?.end ?? list.openEnd, last.end, "");
  }
  return splices.applyTo(text);
}
