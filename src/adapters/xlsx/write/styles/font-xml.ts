import type { CellFormat } from "../../../../core/sheet/cell-format";
import { localName } from "../../local-name";
import { childrenOf, nextElement, sourceOf } from "../xml-scan";
import { escapeAttribute } from "../xml-write";
import { argb } from "./argb";

type FontChange = Pick<CellFormat, "fontName" | "fontSize" | "fontColor" | "bold" | "italic">;

/** The order in which Excel writes what a font has (CT_Font of ECMA-376 allows any). */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

const PLAIN_FONT = '<font><sz val="11"/></font>';

/** Whether a change touches the font at all. */
export function changesFont(change: FontChange): boolean {
  const { fontName, fontSize, fontColor, bold, italic } = change;
  return [fontName, fontSize, fontColor, bold, italic].some((part) => part !== undefined);
}

/** @param font the font to start from, as written. */
export function deriveFont(font: string | undefined, change: FontChange): string {
  const source = font ?? PLAIN_FONT;
  const element = nextElement(source, 0, source.length);
  const parts = new Map<string, string>();
  if (element !== undefined) {
    for (const child of childrenOf(source, element))
      parts.set(localName(child.name), sourceOf(source, child));
  }
  const set = (name: string, xml: string | undefined): void => {
    if (xml === undefined) parts.delete(name);
    else parts.set(name, xml);
  };
  if (change.bold !== undefined) set("b", change.bold ? "<b/>" : undefined);
  if (change.italic !== undefined) set("i", change.italic ? "<i/>" : undefined);
  if (change.fontSize !== undefined) set("sz", `<sz val="${String(change.fontSize)}"/>`);
  if (change.fontColor !== undefined) set("color", `<color rgb="${argb(change.fontColor)}"/>`);
  if (change.fontName !== undefined) {
    set("name", `<name val="${escapeAttribute(change.fontName)}"/>`);
    // A font of the theme would win over the name; family and character set belong to the former name.
    for (const belonging of ["scheme", "family", "charset"]) set(belonging, undefined);
  }
  const ranked = [...parts].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return `<font>${ranked.map(([, xml]) => xml).join("")}</font>`;
}
