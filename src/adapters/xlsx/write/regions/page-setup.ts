import type { PageSetup } from "../../../../core/sheet/cell-format";
import type { TextSplices } from "../text-splices";
import { LAST_COLUMN } from "../../../../core/sheet/address";
import { localName } from "../../local-name";
import { WORKSHEET_ORDER } from "../worksheet-order";
import { childNamed, qualified, replaceChild, type XmlDocument } from "../xml-document";
import { childrenOf, parseAttributes, sourceOf, textOf, type XmlElement } from "../xml-scan";
import { encodeEscapes, escapeText, formatAttributes } from "../xml-write";

const CENTIMETRES_PER_INCH = 2.54;
/** Codes of paper sizes (ECMA-376 part 1, 18.3.1.63). */
const PAPER = { A3: "8", A4: "9" } as const;
const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const HEADER_FOOTER_ORDER = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

interface Child {
  readonly name: string;
  readonly xml: string;
}

/** An element of the sheet with some attributes set, others left as they are. */
function withAttributes(
  document: XmlDocument,
  name: string,
  changes: ReadonlyMap<string, string | undefined>,
): Child {
  const element = childNamed(document, name);
  const attributes = parseAttributes(element?.attributes ?? "");
  for (const [key, value] of changes) {
    if (value === undefined) attributes.delete(key);
    else attributes.set(key, value);
  }
  const inner = element === undefined ? "" : document.text.slice(element.openEnd, element.closeStart);
  const tag = element?.name ?? name;
  const opening = `<${tag}${formatAttributes(attributes)}`;
  return { name, xml: inner === "" ? `${opening}/>` : `${opening}>${inner}</${tag}>` };
}

/** An element of the sheet with one child put in the place of another, in the order of the schema. */
function withChild(document: XmlDocument, name: string, child: Child, order: readonly string[]): Child {
  const element = childNamed(document, name);
  const children = element === undefined ? [] : childrenOf(document.text, element);
  const rank = (one: XmlElement): number =>
    order.findIndex((known) => qualified(document, known) === one.name);
  const others = children.filter((one) => one.name !== qualified(document, child.name));
  const before = others.filter((one) => rank(one) !== -1 && rank(one) < order.indexOf(child.name));
  const after = others.filter((one) => !before.includes(one));
  const sources = (list: readonly XmlElement[]): string =>
    list.map((one) => sourceOf(document.text, one)).join("");
  const tag = element?.name ?? name;
  const inner = sources(before) + child.xml + sources(after);
  return { name, xml: `<${tag}${element?.attributes.trimEnd() ?? ""}>${inner}</${tag}>` };
}

function inches(centimetres: number): string {
  return String(Number((centimetres / CENTIMETRES_PER_INCH).toFixed(6)));
}

function marginsOf(document: XmlDocument, margins: NonNullable<PageSetup["margins"]>): Child {
  const order = ["left", "right", "top", "bottom", "header", "footer"] as const;
  return withAttributes(document, "pageMargins", new Map(order.map((side) => [side, inches(margins[side])])));
}

function setupOf(document: XmlDocument, { paper, orientation, fit }: PageSetup): Child | undefined {
  const changes = new Map<string, string | undefined>();
  if (paper !== undefined) changes.set("paperSize", PAPER[paper]);
  if (fit !== undefined) {
    // A scale of its own would say something else than the number of pages.
    changes.set("scale", undefined);
    changes.set("fitToWidth", String(fit.wide));
    changes.set("fitToHeight", String(fit.tall));
  }
  if (orientation !== undefined) changes.set("orientation", orientation);
  return changes.size === 0 ? undefined : withAttributes(document, "pageSetup", changes);
}

type Sections = NonNullable<PageSetup["header"]>;

// && is a literal &; &L, &C and &R begin the three sections.
const SECTION = /&([LCR])((?:&&|&(?![LCR])|[^&])*)/g;

function parseSections(text: string): Sections {
  const found = new Map([...text.matchAll(SECTION)].map(([, side = "", inner = ""]) => [side, inner]));
  return {
    ...(found.has("L") && { left: found.get("L") ?? "" }),
    ...(found.has("C") && { center: found.get("C") ?? "" }),
    ...(found.has("R") && { right: found.get("R") ?? "" }),
  };
}

function formatSections({ left, center, right }: Sections): string {
  const section = (side: string, text: string | undefined): string =>
    text === undefined || text === "" ? "" : `&${side}${text}`;
  return section("L", left) + section("C", center) + section("R", right);
}

function headerXml(document: XmlDocument, name: string, change: Sections): string {
  const parent = childNamed(document, "headerFooter");
  const children = parent === undefined ? [] : childrenOf(document.text, parent);
  const present = children.find((child) => child.name === qualified(document, name));
  const before = present === undefined ? {} : parseSections(textOf(document.text, present));
  return `<${name}>${escapeText(encodeEscapes(formatSections({ ...before, ...change })))}</${name}>`;
}

function headerFooterOf(document: XmlDocument, { header, footer }: PageSetup): Child | undefined {
  if (header === undefined && footer === undefined) return undefined;
  const element = childNamed(document, "headerFooter");
  const changed = new Map<string, string>();
  if (header !== undefined) changed.set("oddHeader", headerXml(document, "oddHeader", header));
  if (footer !== undefined) changed.set("oddFooter", headerXml(document, "oddFooter", footer));
  for (const child of element === undefined ? [] : childrenOf(document.text, element)) {
    const name = localName(child.name);
    if (!changed.has(name)) changed.set(name, sourceOf(document.text, child));
  }
  const inner = HEADER_FOOTER_ORDER.map((name) => changed.get(name) ?? "").join("");
  const tag = element?.name ?? "headerFooter";
  return { name: "headerFooter", xml: `<${tag}${element?.attributes.trimEnd() ?? ""}>${inner}</${tag}>` };
}

function breaksOf(rows: readonly number[]): Child {
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="${String(LAST_COLUMN)}" man="1"/>`);
  const count = String(rows.length);
  const xml =
    rows.length === 0
      ? ""
      : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
  return { name: "rowBreaks", xml };
}

/** Sets how a sheet is printed; the rows repeated on every page are a name of the workbook and not among it. */
export function editPageSetup(
  document: XmlDocument,
  splices: TextSplices,
  page: PageSetup | undefined,
): void {
  if (page === undefined) return;
  const fitToPage = { name: "pageSetUpPr", xml: '<pageSetUpPr fitToPage="1"/>' };
  const centred = new Map([["horizontalCentered", page.centerHorizontally === true ? "1" : undefined]]);
  const children: readonly (Child | undefined)[] = [
    page.fit === undefined ? undefined : withChild(document, "sheetPr", fitToPage, SHEET_PR_ORDER),
    page.centerHorizontally === undefined ? undefined : withAttributes(document, "printOptions", centred),
    page.margins === undefined ? undefined : marginsOf(document, page.margins),
    setupOf(document, page),
    headerFooterOf(document, page),
    page.breaksBefore === undefined ? undefined : breaksOf(page.breaksBefore),
  ];
  for (const child of children) {
    if (child !== undefined) replaceChild(document, splices, { ...child, order: WORKSHEET_ORDER });
  }
}
