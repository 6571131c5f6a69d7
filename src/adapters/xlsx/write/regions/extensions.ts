import { cutArea } from "../../../../core/sheet/area";
import type { Area } from "../../../../core/sheet/snapshot";
import { localName } from "../../local-name";
import type { ValidationsRecord } from "../record/validations-record";
import type { TextSplices } from "../text-splices";
import { WORKSHEET_ORDER } from "../worksheet-order";
import { childNamed, replaceChild, type XmlDocument } from "../xml-document";
import { attributeOf, childrenOf, sourceOf, textOf, type XmlElement } from "../xml-scan";
import { prefixElements, setAttribute } from "../xml-write";
import { formatAreas } from "./validation-xml";
import { areasOf } from "./validations";

/** Extensions of a worksheet that Excel 2010 brought (MS-XLSX 2.3.5), by their `uri`. */
const CONDITIONAL_FORMATS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const VALIDATIONS = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** What changes in the extensions of a sheet. */
export interface ExtensionChange {
  /** Ids of the rules of data bars whose refinement goes. */
  readonly removedRules: ReadonlySet<string>;
  /** Refined data bars to add, each an `x14:conditionalFormatting`. */
  readonly addedFormats: readonly string[];
  /** Areas that no older validation may speak of any more. */
  readonly validatedAreas: readonly Area[];
  /** Keeps the validations that were cut, and gives them back with those of the sheet itself. */
  readonly validations: ValidationsRecord | undefined;
}

/** An element with other children; an empty text where none is left. */
function withChildren(
  text: string,
  element: XmlElement,
  xmlOf: (child: XmlElement) => string,
  added = "",
): string {
  let inner = "";
  let at = element.openEnd;
  let isEmpty = true;
  for (const child of childrenOf(text, element)) {
    const xml = xmlOf(child);
    if (xml !== "") isEmpty = false;
    inner += text.slice(at, child.start) + xml;
    at = child.end;
  }
  if (isEmpty && added === "") return "";
  const rest = text.slice(at, element.closeStart);
  return `<${element.name}${element.attributes}>${inner}${added}${rest}</${element.name}>`;
}

/** An `x14:conditionalFormatting` without the rules that go. Its areas alone say nothing. */
function withoutRules(text: string, format: XmlElement, removed: ReadonlySet<string>): string {
  const rules = childrenOf(text, format).filter(({ name }) => localName(name) === "cfRule");
  const kept = rules.filter((rule) => !removed.has(attributeOf(rule, "id") ?? ""));
  if (kept.length === rules.length) return sourceOf(text, format);
  if (kept.length === 0) return "";
  const gone = new Set(rules.filter((rule) => !kept.includes(rule)).map(({ start }) => start));
  return withChildren(text, format, (child) => (gone.has(child.start) ? "" : sourceOf(text, child)));
}

function withoutAreas(text: string, validation: XmlElement, areas: readonly Area[]): string {
  const references = childrenOf(text, validation).find(({ name }) => localName(name) === "sqref");
  if (references === undefined) return sourceOf(text, validation);
  const before = areasOf(textOf(text, references));
  let after = before;
  for (const area of areas) after = after.flatMap((part) => cutArea(part, area));
  if (after.length === before.length && after.every((area, index) => area === before[index])) {
    return sourceOf(text, validation);
  }
  if (after.length === 0) return "";
  return withChildren(text, validation, (child) =>
    child.start === references.start
      ? `<${child.name}${child.attributes}>${formatAreas(after)}</${child.name}>`
      : sourceOf(text, child),
  );
}

/** The list that an extension holds, with its count kept right. */
function withCount(text: string, list: XmlElement, xmlOf: (child: XmlElement) => string): string {
  const count = childrenOf(text, list).filter((child) => xmlOf(child) !== "").length;
  const stated = attributeOf(list, "count");
  if (stated === undefined || Number(stated) === count) return withChildren(text, list, xmlOf);
  return withChildren(
    text,
    { ...list, attributes: setAttribute(list.attributes, "count", String(count)) },
    xmlOf,
  );
}

/** The extension without what it says of areas that are ours now, or as it was before they were. */
function validationsXml(text: string, extension: XmlElement, change: ExtensionChange): string {
  const source = sourceOf(text, extension);
  const xml = withChildren(text, extension, (list) =>
    withCount(text, list, (validation) => withoutAreas(text, validation, change.validatedAreas)),
  );
  if (xml !== source) change.validations?.keepExtension(source, xml);
  return change.validations?.giveBackExtension(xml) ?? xml;
}

function extensionXml(text: string, extension: XmlElement, change: ExtensionChange): string {
  const uri = attributeOf(extension, "uri");
  if (uri === CONDITIONAL_FORMATS) {
    return withChildren(text, extension, (list) =>
      withChildren(
        text,
        list,
        (format) => withoutRules(text, format, change.removedRules),
        change.addedFormats.join(""),
      ),
    );
  }
  if (uri === VALIDATIONS && change.validatedAreas.length > 0) return validationsXml(text, extension, change);
  return sourceOf(text, extension);
}

function newExtension(formats: readonly string[]): string {
  return (
    `<ext xmlns:x14="${X14}" uri="${CONDITIONAL_FORMATS}">` +
    `<x14:conditionalFormattings>${formats.join("")}</x14:conditionalFormattings></ext>`
  );
}

/** Changes what the extension list of a sheet says of conditional formats and validations. */
export function editExtensions(document: XmlDocument, splices: TextSplices, change: ExtensionChange): void {
  const { text } = document;
  const list = childNamed(document, "extLst");
  const extensions = list === undefined ? [] : childrenOf(text, list);
  const hasFormats = extensions.some((extension) => attributeOf(extension, "uri") === CONDITIONAL_FORMATS);
  const hasValidations = extensions.some((extension) => attributeOf(extension, "uri") === VALIDATIONS);
  const returned = hasValidations ? undefined : change.validations?.giveBackExtension("");
  // Excel writes conditional formats before all other extensions.
  const added =
    (change.addedFormats.length > 0 && !hasFormats ? newExtension(change.addedFormats) : "") +
    (returned ?? "");
  if (list === undefined) {
    const xml = added === "" ? "" : `<extLst>${added}</extLst>`;
    if (xml !== "") replaceChild(document, splices, { name: "extLst", xml, order: WORKSHEET_ORDER });
    return;
  }
  const kept = withChildren(text, list, (extension) => extensionXml(text, extension, change));
  const opening = `<${list.name}${list.attributes}>`;
  const own = prefixElements(added, document.prefix);
  const xml = kept === "" ? wrapped(list, own) : opening + own + kept.slice(opening.length);
  // Extensions may hold elements of any namespace: what stands there is not given the part's prefix.
  if (xml !== sourceOf(text, list)) splices.replace(list.start, list.end, xml);
}

function wrapped(list: XmlElement, inner: string): string {
  return inner === "" ? "" : `<${list.name}${list.attributes}>${inner}</${list.name}>`;
}
