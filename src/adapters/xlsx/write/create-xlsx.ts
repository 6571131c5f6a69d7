import { strToU8 } from "fflate";
import { BLANK_SHEET } from "../../../core/summary/blank-workbook";
import type { Edit } from "../../../core/sheet/edit";
import { buildZip } from "./build-zip";
import { editXlsx, type EditedXlsx } from "./edit-xlsx";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function linksXml(links: readonly (readonly [type: string, target: string])[]): string {
  const elements = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

/** The parts of a workbook with one empty sheet, in the standard font of Japanese Excel. */
const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  "_rels/.rels": linksXml([["officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml":
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${BLANK_SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": linksXml([
    ["worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles.xml"],
  ]),
  "xl/worksheets/sheet1.xml":
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  "xl/styles.xml":
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/>` +
    '<family val="3"/><charset val="128"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

/** A workbook with one empty sheet, `BLANK_SHEET`. */
function blankXlsx(): Uint8Array {
  const sources = Object.entries(PARTS).map(([name, text]) => ({
    kind: "written" as const,
    name,
    content: strToU8(text),
  }));
  return buildZip(new Uint8Array(), sources);
}

/**
 * Makes a workbook of its own.
 *
 * @param edits on `BLANK_WORKBOOK`; all or none are applied
 * @example createXlsx(buildStandaloneSummary(reviewed, report)).bytes
 */
export function createXlsx(edits: readonly Edit[]): EditedXlsx {
  return editXlsx(blankXlsx(), edits, { isAtomic: true });
}
