import { relationshipsPartOf, resolveTarget } from "../relationships";
import type { PackageEditor } from "./package-editor";
import { parseDocument } from "./xml-document";
import { parseAttributes, type XmlElement } from "./xml-scan";
import { escapeAttribute, formatAttributes, prefixElements } from "./xml-write";

const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = "[Content_Types].xml";
const LINKS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: XmlElement;
}

/** All links of a part, as written. */
export function linksOf(parts: PackageEditor, partName: string): readonly Link[] {
  const linksPart = relationshipsPartOf(partName);
  if (!parts.has(linksPart)) return [];
  return parseDocument(parts.textOf(linksPart), "Relationships").children.map((element) => {
    const attributes = parseAttributes(element.attributes);
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: attributes.get("Target") ?? "",
      isExternal: attributes.get("TargetMode") === "External",
      element,
    };
  });
}

function freeId(links: readonly Link[]): string {
  const taken = new Set(links.map(({ id }) => id.toLowerCase()));
  for (let number = links.length + 1; ; number++) {
    const id = `rId${String(number)}`;
    if (!taken.has(id.toLowerCase())) return id;
  }
}

/**
 * Links a part to another.
 *
 * @param target as the link writes it: relative to the part, or absolute.
 * @returns the link's id.
 */
export function addLink(parts: PackageEditor, partName: string, type: string, target: string): string {
  const linksPart = relationshipsPartOf(partName);
  const id = freeId(linksOf(parts, partName));
  const link = `<Relationship${formatAttributes([
    ["Id", id],
    ["Type", type],
    ["Target", target],
  ])}/>`;
  if (!parts.has(linksPart)) {
    const xml = `${DECLARATION}<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${link}</Relationships>`;
    parts.setText(linksPart, xml);
    // Some writers type each links part by its name, and not by its ending.
    addContentType(parts, linksPart, LINKS_TYPE);
    return id;
  }
  appendToRoot(parts, linksPart, "Relationships", link);
  return id;
}

/** Takes a link out again; a links part that is left without any goes with it. */
export function removeLink(parts: PackageEditor, partName: string, id: string): void {
  const linksPart = relationshipsPartOf(partName);
  const links = linksOf(parts, partName);
  const link = links.find((other) => other.id === id);
  if (link === undefined) return;
  if (links.length === 1) removeTyped(parts, linksPart);
  else cut(parts, linksPart, link.element);
}

function appendToRoot(parts: PackageEditor, partName: string, rootName: string, xml: string): void {
  const text = parts.textOf(partName);
  const { root, prefix, children } = parseDocument(text, rootName);
  const at = children.at(-1)?.end ?? root.closeStart;
  parts.setText(partName, text.slice(0, at) + prefixElements(xml, prefix) + text.slice(at));
}

function cut(parts: PackageEditor, partName: string, element: XmlElement): void {
  const text = parts.textOf(partName);
  parts.setText(partName, text.slice(0, element.start) + text.slice(element.end));
}

/** States a part's content type; nothing is written where the type of its extension says the same. */
export function addContentType(parts: PackageEditor, partName: string, contentType: string): void {
  const extension = partName.slice(partName.lastIndexOf(".") + 1).toLowerCase();
  const { children } = parseDocument(parts.textOf(CONTENT_TYPES), "Types");
  const isDefault = children.some((child) => {
    const attributes = parseAttributes(child.attributes);
    const says = attributes.get("ContentType") === contentType;
    return says && attributes.get("Extension")?.toLowerCase() === extension;
  });
  if (isDefault) return;
  const override = `<Override PartName="/${escapeAttribute(partName)}" ContentType="${contentType}"/>`;
  appendToRoot(parts, CONTENT_TYPES, "Types", override);
}

/** Removes a part with what the package says about its type and with its own links. */
export function removePart(parts: PackageEditor, partName: string): void {
  removeTyped(parts, partName);
  removeTyped(parts, relationshipsPartOf(partName));
}

function removeTyped(parts: PackageEditor, partName: string): void {
  parts.remove(partName);
  const { children } = parseDocument(parts.textOf(CONTENT_TYPES), "Types");
  const override = children.find((child) => {
    return parseAttributes(child.attributes).get("PartName")?.toLowerCase() === `/${partName.toLowerCase()}`;
  });
  if (override !== undefined) cut(parts, CONTENT_TYPES, override);
}

/** Removes a part, and those parts that nothing but it had linked to. */
export function removePartTree(parts: PackageEditor, partName: string): void {
  const targets = linksOf(parts, partName).filter(({ isExternal }) => !isExternal);
  removePart(parts, partName);
  for (const { target } of targets) {
    const name = resolveTarget(partName, target);
    if (parts.has(name) && !isLinked(parts, name)) removePartTree(parts, name);
  }
}

const LINKS_PART = /^(.*\/|)_rels\/([^/]*)\.rels$/;

function isLinked(parts: PackageEditor, partName: string): boolean {
  return parts.partNames.some((name) => {
    const [, folder = "", source = ""] = LINKS_PART.exec(name) ?? [];
    if (!LINKS_PART.test(name)) return false;
    return linksOf(parts, folder + source).some(
      ({ target, isExternal }) =>
        !isExternal && resolveTarget(folder + source, target).toLowerCase() === partName.toLowerCase(),
    );
  });
}
