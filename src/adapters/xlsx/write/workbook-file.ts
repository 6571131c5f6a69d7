import { decodeEscapes } from "../decode-escapes";
import { resolveTarget } from "../relationships";
import { damaged } from "../package-error";
import type { PackageEditor } from "./package-editor";
import { linksOf } from "./relationship-parts";
import { childNamed, parseDocument, type XmlDocument } from "./xml-document";
import { attributeOf, childrenOf, parseAttributes } from "./xml-scan";

/** A sheet as the workbook part lists it, of whatever kind. */
export interface SheetEntry {
  /** Undefined for sheets without cells (charts, dialogs, macros). */
  readonly partName: string | undefined;
  readonly name: string;
  readonly sheetId: string;
}

/** Where the parts of a workbook stand, and how its links are typed. */
export interface WorkbookFile {
  readonly parts: PackageEditor;
  readonly workbookPart: string;
  /** What stands before the last segment of a link's type: it differs between the transitional and the strict format. */
  readonly linkTypes: string;
  /** The namespace of the workbook and its sheets. */
  readonly mainNamespace: string;
  readonly sheets: readonly SheetEntry[];
}

function lastSegment(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** Name of the part that a part links to by a type; `undefined` where there is none. */
export function linkedPart(parts: PackageEditor, partName: string, type: string): string | undefined {
  const link = linksOf(parts, partName).find(
    (other) => !other.isExternal && lastSegment(other.type) === type,
  );
  return link === undefined ? undefined : resolveTarget(partName, link.target);
}

function idOf(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function namespaceOf({ root, prefix }: XmlDocument): string {
  return attributeOf(root, prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
}

/** Locates the parts of a workbook that the reader has read. */
export function openWorkbookFile(parts: PackageEditor): WorkbookFile {
  const main = linksOf(parts, "").find(({ type }) => lastSegment(type) === "officeDocument");
  if (main === undefined) throw damaged("the package names no main document");
  const workbookPart = resolveTarget("", main.target);
  const links = new Map(linksOf(parts, workbookPart).map((link) => [link.id, link]));
  const document = parseDocument(parts.textOf(workbookPart), "workbook");
  const list = childNamed(document, "sheets");
  const sheets = (list === undefined ? [] : childrenOf(document.text, list)).map((element): SheetEntry => {
    const attributes = parseAttributes(element.attributes);
    const link = links.get(idOf(attributes));
    const hasCells = link !== undefined && lastSegment(link.type) === "worksheet";
    return {
      name: decodeEscapes(attributes.get("name") ?? ""),
      sheetId: attributes.get("sheetId") ?? "",
      partName: hasCells ? resolveTarget(workbookPart, link.target) : undefined,
    };
  });
  const linkTypes = main.type.slice(0, main.type.lastIndexOf("/"));
  const mainNamespace = namespaceOf(document);
  return { parts, workbookPart, linkTypes, mainNamespace, sheets };
}
