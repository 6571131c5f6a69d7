import { SaxesParser } from "saxes";
import { partTexts } from "./package-diff";

/** Orders of children by the name of the parent, written down from ECMA-376 part 1 (annex A, sml.xsd). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    ),
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
      " ",
    ),
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "),
  sheetPr: ["tabColor", "outlinePr", "pageSetUpPr"],
  xf: ["alignment", "protection", "extLst"],
  border: ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"],
  cfRule: ["formula", "colorScale", "dataBar", "iconSet", "extLst"],
  dataValidation: ["formula1", "formula2"],
  dxf: ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"],
  c: ["f", "v", "is", "extLst"],
  table: ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"],
};

/** Lists that state how many items they hold. */
const COUNTED = new Set([
  ...[
    "mergeCells",
    "dataValidations",
    "fonts",
    "fills",
    "borders",
    "cellXfs",
    "dxfs",
    "numFmts",
    "tableColumns",
  ],
]);

interface OpenElement {
  readonly name: string;
  readonly count: string | undefined;
  readonly children: string[];
}

function checkElement({ name, count, children }: OpenElement, partName: string, faults: string[]): void {
  const order = ORDERS[name];
  let rank = -1;
  for (const child of order === undefined ? [] : children) {
    // Names of other namespaces keep their prefix.
    if (child.includes(":")) continue;
    const next = order?.indexOf(child) ?? -1;
    if (next === -1) faults.push(`${partName}: <${child}> does not belong into <${name}>`);
    else if (next < rank) faults.push(`${partName}: <${child}> comes too late in <${name}>`);
    rank = Math.max(rank, next);
  }
  if (COUNTED.has(name) && count !== undefined && Number(count) !== children.length) {
    faults.push(`${partName}: <${name}> counts ${count} of ${String(children.length)}`);
  }
}

function checkPart(partName: string, text: string, faults: string[]): void {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let prefix: string | undefined;
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.includes(":") ? `${name.split(":")[0] ?? ""}:` : "";
    const own = prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    open.at(-1)?.children.push(own);
    open.push({ name: own, count: attributes["count"], children: [] });
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined) checkElement(element, partName, faults);
  });
  parser.write(text.replace(/^\ufeff/, "")).close();
}

const ADDRESS = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)([0-9]+)"/g;

/** Rows and cells must rise; Excel repairs a sheet in which they do not. */
function checkCellOrder(partName: string, text: string, faults: string[]): void {
  let last = -1;
  for (const [, letters = "", digits] of text.matchAll(ADDRESS)) {
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    const place = Number(digits) * 16_385 + column;
    if (place <= last) faults.push(`${partName}: ${letters}${digits ?? ""} stands behind a later cell`);
    last = place;
  }
}

function resolve(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = source.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Every link must lead to a part, every typed part must be there, every part must have a type. */
function checkLinks(parts: ReadonlyMap<string, string>, faults: string[]): void {
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const [, name = ""] of types.matchAll(/PartName="\/([^"]+)"/g)) {
    if (!parts.has(name)) faults.push(`[Content_Types].xml types ${name}, which is not there`);
  }
  const extensions = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, extension]) => extension));
  for (const [name, text] of parts) {
    const isTyped =
      types.includes(`PartName="/${name}"`) || extensions.has(name.slice(name.lastIndexOf(".") + 1));
    if (!isTyped && name !== "[Content_Types].xml") faults.push(`${name} has no content type`);
    const [, folder, source] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
    if (folder === undefined || source === undefined) continue;
    for (const [link] of text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      if (link.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]+)"/.exec(link)?.[1] ?? "";
      const part = decodeURIComponent(resolve(folder + source, target));
      if (!parts.has(part)) faults.push(`${name} links to ${part}, which is not there`);
    }
  }
}

/**
 * What Excel would repair in a package, as far as structure tells: the order of elements, counts, the order of cells,
 * style numbers, links and content types.
 */
export function findPackageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partTexts(bytes);
  const faults: string[] = [];
  for (const [name, text] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    checkPart(name, text, faults);
    if (name.includes("worksheets/")) checkCellOrder(name, text, faults);
  }
  checkLinks(parts, faults);
  checkStyleNumbers(parts, faults);
  return faults;
}

function checkStyleNumbers(parts: ReadonlyMap<string, string>, faults: string[]): void {
  const styles = [...parts].find(([name]) => name.endsWith("styles.xml"))?.[1] ?? "";
  const cellStyles = /<(?:\w+:)?cellXfs[^>]*>([^]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? "";
  const count = [...cellStyles.matchAll(/<(?:\w+:)?xf[\s>]/g)].length;
  for (const [name, text] of parts) {
    if (!name.includes("worksheets/")) continue;
    for (const [, number] of text.matchAll(/<(?:\w+:)?c\s[^>]*?\bs="([0-9]+)"/g)) {
      if (Number(number) >= Math.max(1, count)) faults.push(`${name}: there is no style ${number ?? ""}`);
    }
  }
}
