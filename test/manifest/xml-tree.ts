import { SaxesParser } from "saxes";

/** An XML element; names keep their prefix as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a small XML document as a tree.
 *
 * @throws Error where the document is not well-formed.
 */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(source).close();
  const [document] = root.children;
  if (document === undefined) throw new Error("The document is empty");
  return document;
}

/** All elements of that name inside an element, in document order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/**
 * The only element of that name among the direct children.
 *
 * @throws Error where there is none, or more than one.
 */
export function only(element: XmlElement, name: string): XmlElement {
  const found = element.children.filter((child) => child.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`${element.name} holds ${String(found.length)} ${name} instead of one`);
  }
  return first;
}

/** An attribute's value, or "" where the element has none. */
export function attribute(element: XmlElement, name: string): string {
  return element.attributes[name] ?? "";
}
