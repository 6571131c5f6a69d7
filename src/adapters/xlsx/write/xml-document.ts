import { damaged } from "../package-error";
import { childrenOf, nextElement, parseAttributes, type XmlElement } from "./xml-scan";
import { prefixElements } from "./xml-write";
import type { TextSplices } from "./text-splices";

/** An XML part of which the root and its children have been located. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
  /** The prefix of the root's namespace, which its children share; empty for the default namespace. */
  readonly prefix: string;
  readonly children: readonly XmlElement[];
}

const AFTER_ROOT = /^<\/[^<>]*>(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*$/;

/** The root's closing tag, found from the end: a sheet's root holds nearly the whole part. */
function closeOfRoot(text: string, name: string): number {
  const at = text.lastIndexOf(`</${name}`);
  if (at === -1 || !AFTER_ROOT.test(text.slice(at)))
    throw damaged("something stands after the end of a part");
  return at;
}

function rootOf(text: string): XmlElement | undefined {
  const opening = /<(?![!?])([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
  // What may stand before the root: the declaration, instructions, comments.
  const head = /^(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*/.exec(text)?.[0].length ?? 0;
  opening.lastIndex = head;
  const tag = opening.exec(text);
  if (tag?.[1] === undefined || tag[2] === undefined) return undefined;
  if (tag[2].endsWith("/")) return nextElement(text, head, text.length);
  const closeStart = closeOfRoot(text, tag[1]);
  const end = text.indexOf(">", closeStart) + 1;
  return { name: tag[1], attributes: tag[2], start: tag.index, openEnd: opening.lastIndex, closeStart, end };
}

/** @throws PortError `damaged-file` where the part's root is not called `rootName` (without a prefix). */
export function parseDocument(text: string, rootName: string): XmlDocument {
  const root = rootOf(text);
  const [prefix, name] = root?.name.includes(":") === true ? root.name.split(":") : ["", root?.name];
  if (root === undefined || name !== rootName) throw damaged(`a part holds no ${rootName}`);
  return { text, root, prefix: prefix ?? "", children: childrenOf(text, root) };
}

/** The name of an element of the document's own namespace as the document writes it. */
export function qualified(document: XmlDocument, name: string): string {
  return document.prefix === "" ? name : `${document.prefix}:${name}`;
}

/** The first child of the root with a name (without prefix) of the document's own namespace. */
export function childNamed(document: XmlDocument, name: string): XmlElement | undefined {
  const wanted = qualified(document, name);
  return document.children.find((child) => child.name === wanted);
}

/** The prefix that the root binds to a namespace; `undefined` where it binds none. */
export function prefixFor(document: XmlDocument, namespace: string): string | undefined {
  for (const [name, value] of parseAttributes(document.root.attributes)) {
    if (value === namespace && name.startsWith("xmlns:")) return name.slice("xmlns:".length);
  }
  return undefined;
}

/**
 * Where a child of the root belongs that is not there yet: before the first one that comes later in the schema's order.
 *
 * @param order the names of the children as the schema orders them.
 */
export function placeFor(document: XmlDocument, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const later = document.children.find((child) => rankOf(document, child, order) > rank);
  return later?.start ?? document.root.closeStart;
}

function rankOf(document: XmlDocument, child: XmlElement, order: readonly string[]): number {
  const known = order.findIndex((name) => qualified(document, name) === child.name);
  if (known !== -1 || child.openEnd === child.closeStart) return known;
  // Alternatives (mc:AlternateContent) stand in the place of what they hold.
  const ranks = childrenOf(document.text, child).map((inner) => rankOf(document, inner, order));
  return Math.max(-1, ...ranks);
}

/**
 * Puts a child of the root in the place of another, at its place in the schema's order, or (empty text) takes it out.
 *
 * @param xml with unprefixed names for elements of the document's own namespace, unless it comes from the document.
 */
export function replaceChild(
  document: XmlDocument,
  splices: TextSplices,
  { name, xml, order }: { readonly name: string; readonly xml: string; readonly order: readonly string[] },
): void {
  const present = childNamed(document, name);
  const prefixed = prefixElements(xml, document.prefix);
  if (present !== undefined) splices.replace(present.start, present.end, prefixed);
  else if (xml !== "") splices.insert(placeFor(document, name, order), prefixed);
}
