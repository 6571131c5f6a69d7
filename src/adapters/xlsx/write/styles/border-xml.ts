import type { CellBorder } from "../../../../core/sheet/cell-format";
import { localName } from "../../local-name";
import { childrenOf, nextElement, parseAttributes, sourceOf } from "../xml-scan";
import { formatAttributes } from "../xml-write";
import { argb } from "./argb";

export type BorderSides = Readonly<Partial<Record<"left" | "right" | "top" | "bottom", CellBorder>>>;

/** The order of CT_Border; `start` and `end` are the strict format's left and right. */
const ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const PLAIN_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/** @param border the borders to start from, as written. */
export function deriveBorder(border: string | undefined, sides: BorderSides): string {
  const source = border ?? PLAIN_BORDER;
  const element = nextElement(source, 0, source.length);
  const parts = new Map<string, string>();
  if (element !== undefined) {
    for (const child of childrenOf(source, element))
      parts.set(localName(child.name), sourceOf(source, child));
  }
  for (const [side, line] of Object.entries(sides)) {
    parts.set(side, `<${side} style="${line.style}"><color rgb="${argb(line.color)}"/></${side}>`);
  }
  const ranked = [...parts].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const attributes = formatAttributes(parseAttributes(element?.attributes ?? ""));
  return `<border${attributes}>${ranked.map(([, xml]) => xml).join("")}</border>`;
}
