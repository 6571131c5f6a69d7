import { unescapeXml } from "../unescape-xml";

/** Where an element stands in the text of its part. `closeStart` and `end` of an empty element equal `openEnd`. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** What stands between the name and the end of the opening tag. */
  readonly attributes: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

// The scanner runs over parts that the parser has found well-formed, so tags may be told by their brackets alone:
// no attribute holds a bare <, and what else may hold one (comments, CDATA, instructions) is taken whole.
const NO_TAG = String.raw`<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>`;
const TO_TAG_END = String.raw`((?:[^"'>]|"[^"]*"|'[^']*')*)>`;
const ANY_OPENING_TAG = new RegExp(`${NO_TAG}|<([^\\s/>!?]+)${TO_TAG_END}`, "g");

const tagsByName = new Map<string, RegExp>();

function tagsNamed(name: string): RegExp {
  const known = tagsByName.get(name);
  if (known !== undefined) return known;
  const escaped = name.replaceAll(/[.\\]/g, String.raw`\$&`);
  const made = new RegExp(`${NO_TAG}|<(/?)${escaped}(?=[\\s/>])${TO_TAG_END}`, "g");
  tagsByName.set(name, made);
  return made;
}

function isEmptyTag(rest: string): boolean {
  return rest.endsWith("/");
}

/** The closing tag of the element whose opening tag ends at `openEnd`. */
function findClose(
  text: string,
  name: string,
  openEnd: number,
): { readonly start: number; readonly end: number } {
  const tags = tagsNamed(name);
  tags.lastIndex = openEnd;
  let depth = 1;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const [, slash, rest] = tag;
    if (slash === undefined || rest === undefined) continue;
    if (slash === "/") depth--;
    else if (!isEmptyTag(rest)) depth++;
    if (depth === 0) return { start: tag.index, end: tags.lastIndex };
  }
  throw new Error(`the element ${name} does not end`);
}

/**
 * The next element that opens in a stretch of text, with all that it holds.
 *
 * @returns `undefined` where no other element opens before `to`.
 */
export function nextElement(text: string, from: number, to: number): XmlElement | undefined {
  ANY_OPENING_TAG.lastIndex = from;
  for (let tag = ANY_OPENING_TAG.exec(text); tag !== null; tag = ANY_OPENING_TAG.exec(text)) {
    if (tag.index >= to) return undefined;
    const [, name, rest] = tag;
    if (name === undefined || rest === undefined) continue;
    const openEnd = ANY_OPENING_TAG.lastIndex;
    if (isEmptyTag(rest)) {
      const attributes = rest.slice(0, -1);
      return { name, attributes, start: tag.index, openEnd, closeStart: openEnd, end: openEnd };
    }
    const close = findClose(text, name, openEnd);
    return { name, attributes: rest, start: tag.index, openEnd, closeStart: close.start, end: close.end };
  }
  return undefined;
}

/** The elements that stand in a stretch of text, without those inside them. */
export function elementsIn(text: string, from = 0, to = text.length): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  for (let element = nextElement(text, from, to); element !== undefined;) {
    elements.push(element);
    element = nextElement(text, element.end, to);
  }
  return elements;
}

/** The elements right inside an element. */
export function childrenOf(text: string, parent: XmlElement): readonly XmlElement[] {
  return elementsIn(text, parent.openEnd, parent.closeStart);
}

/** An element as written. */
export function sourceOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag in their order, their values unescaped. */
export function parseAttributes(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
    found.set(name, unescapeXml(double ?? single ?? ""));
  }
  return found;
}

/** One attribute of an element, unescaped; `undefined` where it has none of that name. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(ATTRIBUTE))
    if (found === name) return unescapeXml(double ?? single ?? "");
  return undefined;
}

/** The text of an element that holds no others. */
export function textOf(text: string, element: XmlElement): string {
  const inner = text.slice(element.openEnd, element.closeStart);
  return unescapeXml(
    inner.replaceAll(/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g, (_, data?: string) => escapeData(data)),
  );
}

function escapeData(data: string | undefined): string {
  return (data ?? "").replaceAll("&", "&amp;");
}
