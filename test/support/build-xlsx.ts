import { strToU8, zipSync, type ZippableFile } from "fflate";
import { formatAddress, formatArea } from "../../src/core/sheet/address";
import type {
  Cell,
  CellValue,
  DefinedName,
  ListValidation,
  SheetSnapshot,
  Span,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_CUSTOM_FORMAT = 164;

/** Parts by their names; text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Zips parts as they are, well-formed or not. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Record<string, ZippableFile> = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6 });
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

function escapeString(text: string): string {
  return escapeXml(text.replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&").replaceAll("\r", "_x000D_"));
}

/** Gives each distinct text one index, from 0. */
class IndexedTexts {
  readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

interface WorkbookTexts {
  readonly strings: IndexedTexts;
  /** The first is `General`. */
  readonly formats: IndexedTexts;
}

function valueParts(
  value: CellValue,
  isFormula: boolean,
  strings: IndexedTexts,
): readonly [type: string, text: string] {
  if (typeof value === "number") return ["n", String(value)];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  if (typeof value === "object") return ["e", escapeXml(value.error)];
  return isFormula ? ["str", escapeString(value)] : ["s", String(strings.indexOf(value))];
}

function cellXml(
  { row, column, value, formula, numberFormat }: Cell,
  { strings, formats }: WorkbookTexts,
): string {
  const [type, text] = valueParts(value, formula !== undefined, strings);
  const style = numberFormat === undefined ? "" : ` s="${String(formats.indexOf(numberFormat))}"`;
  const f = formula === undefined ? "" : `<f>${escapeXml(formula.slice(1))}</f>`;
  return `<c r="${formatAddress(row, column)}"${style} t="${type}">${f}<v>${text}</v></c>`;
}

function isHidden(row: number, spans: readonly Span[]): boolean {
  return spans.some(({ first, last }) => first <= row && row <= last);
}

function rowsXml(sheet: SheetSnapshot, texts: WorkbookTexts): string {
  const cells = new Map<number, string[]>();
  for (const { first, last } of sheet.hiddenRows) {
    for (let row = first; row <= last; row++) cells.set(row, []);
  }
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row) ?? [];
    row.push(cellXml(cell, texts));
    cells.set(cell.row, row);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const hidden = isHidden(row, sheet.hiddenRows) ? ' hidden="1"' : "";
      return `<row r="${String(row + 1)}"${hidden}>${inRow.join("")}</row>`;
    })
    .join("");
}

function wrap(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;
}

function columnXml({ first, last }: Span): string {
  return `<col min="${String(first + 1)}" max="${String(last + 1)}" width="9" hidden="1"/>`;
}

function validationXml({ areas, source }: ListValidation): string {
  const references = areas.map(formatArea).join(" ");
  return `<dataValidation type="list" allowBlank="1" sqref="${references}"><formula1>${escapeXml(source)}</formula1></dataValidation>`;
}

function sheetXml(sheet: SheetSnapshot, texts: WorkbookTexts): string {
  const columns = sheet.hiddenColumns.map(columnXml).join("");
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">` +
    (columns === "" ? "" : `<cols>${columns}</cols>`) +
    `<sheetData>${rowsXml(sheet, texts)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1"/>' : "") +
    wrap(
      "mergeCells",
      sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`),
    ) +
    wrap("dataValidations", (sheet.validations ?? []).map(validationXml)) +
    wrap(
      "tableParts",
      sheet.tables.map((_, index) => `<tablePart r:id="rId${String(index + 1)}"/>`),
    ) +
    "</worksheet>"
  );
}

/** The header cells' texts: a table's column names must equal them. */
function columnNames({ area, hasHeaders }: TableSnapshot, cells: readonly Cell[]): readonly string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const header = cells.find((cell) => hasHeaders && cell.row === area.top && cell.column === column);
    names.push(typeof header?.value === "string" ? header.value : `列${String(column - area.left + 1)}`);
  }
  return names;
}

function tableXml(table: TableSnapshot, id: number, cells: readonly Cell[]): string {
  const name = escapeXml(table.name);
  const columns = columnNames(table, cells).map(
    (column, index) => `<tableColumn id="${String(index + 1)}" name="${escapeString(column)}"/>`,
  );
  return (
    `${DECLARATION}<table xmlns="${MAIN}" id="${String(id)}" name="${name}" displayName="${name}" ` +
    `ref="${formatArea(table.area)}" headerRowCount="${table.hasHeaders ? "1" : "0"}" ` +
    `totalsRowCount="${table.hasTotals ? "1" : "0"}">${wrap("tableColumns", columns)}</table>`
  );
}

function stylesXml(formats: readonly string[]): string {
  const custom = formats.slice(1).map((format, index) => {
    return `<numFmt numFmtId="${String(FIRST_CUSTOM_FORMAT + index)}" formatCode="${escapeXml(format)}"/>`;
  });
  const styles = formats.map((_, index) => {
    const id = index === 0 ? 0 : FIRST_CUSTOM_FORMAT + index - 1;
    return `<xf numFmtId="${String(id)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  });
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">${wrap("numFmts", custom)}` +
    '<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `${wrap("cellXfs", styles)}</styleSheet>`
  );
}

function stringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeString(text)}</t></si>`);
  return `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${String(strings.length)}">${items.join("")}</sst>`;
}

function linksXml(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function nameXml({ name, formula }: DefinedName): string {
  return `<definedName name="${escapeXml(name)}">${escapeXml(formula.slice(1))}</definedName>`;
}

function workbookXml(workbook: WorkbookSnapshot): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) => {
    const id = String(index + 1);
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${id}"${state} r:id="rId${id}"/>`;
  });
  const names = workbook.names.map(nameXml).join("");
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">` +
    (workbook.dateSystem === 1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>") +
    (workbook.isStructureProtected === true ? '<workbookProtection lockStructure="1"/>' : "") +
    `<sheets>${sheets.join("")}</sheets>` +
    (names === "" ? "" : `<definedNames>${names}</definedNames>`) +
    "</workbook>"
  );
}

function contentTypesXml(sheetCount: number, tableCount: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const numbered = (count: number, part: (index: number) => string, type: string): string =>
    Array.from({ length: count }, (_, index) => override(part(index + 1), type)).join("");
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", "sheet.main") +
    override("xl/styles.xml", "styles") +
    override("xl/sharedStrings.xml", "sharedStrings") +
    numbered(sheetCount, (index) => `xl/worksheets/sheet${String(index)}.xml`, "worksheet") +
    numbered(tableCount, (index) => `xl/tables/table${String(index)}.xml`, "table") +
    "</Types>"
  );
}

/**
 * The parts of a real, minimal .xlsx file that holds what the snapshot says.
 *
 * @example zipParts({ ...xlsxParts(snapshot), "xl/styles.xml": "<broken" })
 */
export function xlsxParts(workbook: WorkbookSnapshot): Record<string, string> {
  const texts: WorkbookTexts = { strings: new IndexedTexts(), formats: new IndexedTexts() };
  texts.formats.indexOf("General");
  const parts: Record<string, string> = {};
  let tables = 0;
  workbook.sheets.forEach((sheet, index) => {
    const part = `sheet${String(index + 1)}.xml`;
    parts[`xl/worksheets/${part}`] = sheetXml(sheet, texts);
    const links = sheet.tables.map((table, position) => {
      tables++;
      parts[`xl/tables/table${String(tables)}.xml`] = tableXml(table, tables, sheet.cells);
      return [`rId${String(position + 1)}`, "table", `../tables/table${String(tables)}.xml`] as const;
    });
    if (links.length > 0) parts[`xl/worksheets/_rels/${part}.rels`] = linksXml(links);
  });
  const sheetLinks = workbook.sheets.map((_, index) => {
    const number = String(index + 1);
    return [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const;
  });
  return {
    "[Content_Types].xml": contentTypesXml(workbook.sheets.length, tables),
    "_rels/.rels": linksXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(workbook),
    "xl/_rels/workbook.xml.rels": linksXml([
      ...sheetLinks,
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesXml(texts.formats.texts),
    "xl/sharedStrings.xml": stringsXml(texts.strings.texts),
    ...parts,
  };
}

/** A real, minimal .xlsx file that holds what the snapshot says. For tests only. */
export function buildXlsx(workbook: WorkbookSnapshot): Uint8Array {
  return zipParts(xlsxParts(workbook));
}
