import { strToU8 } from "fflate";
import { readXlsx } from "../../../../src/adapters/xlsx/read-xlsx";
import { resizeTableXml } from "../../../../src/adapters/xlsx/write/edit-table";
import { editXlsx } from "../../../../src/adapters/xlsx/write/edit-xlsx";
import { zipParts, type Parts } from "../../../support/build-xlsx";
import { findPackageFaults } from "../../../support/check-package";
import { differingParts, partText } from "../../../support/package-diff";
import { workbookParts } from "../../../support/sheet-xml";
import { annotateEdits } from "./annotate-edits";
import { excelLikeParts } from "./excel-like-workbook";

const UNPREFIXED = /<(\/?)([A-Za-z]+)(?=[\s/>])/g;

function mapXml(
  parts: Record<string, string | Uint8Array>,
  change: (xml: string, name: string) => string,
): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" && name.endsWith(".xml") ? change(content, name) : content,
    ]),
  );
}

/** As the Open XML SDK writes: every element of the main namespace with a prefix. */
function prefixed(xml: string, name: string): string {
  if (!/xl\/(?:workbook|styles|sharedStrings|calcChain|worksheets|tables)/.test(name)) return xml;
  return xml
    .replaceAll(UNPREFIXED, "<$1x:$2")
    .replace(
      'xmlns="http://schemas.openxmlformats.org/spread',
      'xmlns:x="http://schemas.openxmlformats.org/spread',
    );
}

function strict(parts: Record<string, string | Uint8Array>): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content !== "string"
        ? content
        : content
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
    ]),
  );
}

function utf16(xml: string): Uint8Array {
  const text = `\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

/** Takes parts of a type out, with all that names them. */
function without(parts: Record<string, string | Uint8Array>, names: readonly string[]): Parts {
  const naming = new RegExp(`<(?:Override|Relationship) [^>]*(?:${names.join("|")})\\.xml[^>]*>`, "g");
  const kept = Object.entries(parts).filter(([part]) => !names.some((name) => part.endsWith(`${name}.xml`)));
  return Object.fromEntries(
    kept.map(([part, content]) => [
      part,
      typeof content === "string" ? content.replaceAll(naming, "") : content,
    ]),
  );
}

const whole = excelLikeParts();
const sheet = whole["xl/worksheets/sheet1.xml"] as string;

const SPELLINGS: Readonly<Record<string, Parts>> = {
  "with prefixed elements": mapXml(whole, prefixed),
  "in the strict format": strict(whole),
  "with byte order marks": mapXml(whole, (xml) => `\ufeff${xml}`),
  "with a sheet in UTF-16": { ...whole, "xl/worksheets/sheet1.xml": utf16(sheet) },
  "with line ends between elements": mapXml(whole, (xml, name) =>
    name.includes("worksheets")
      ? xml.replaceAll(/(<\/row>|<row |<\/sheetData>|<mergeCell |<\/c>)/g, "\r\n$1")
      : xml,
  ),
  "with single quotes around attributes": mapXml(whole, (xml, name) =>
    name.includes("worksheets/") ? xml.replaceAll(/ (r|s|t|spans)="([^"]*)"/g, " $1='$2'") : xml,
  ),
  "with comments between elements": mapXml(whole, (xml, name) =>
    name.includes("sheet1.xml") ? xml.replaceAll("</row>", '</row><!-- <row r="9"></sheetData> -->') : xml,
  ),
  "with an empty list of names": mapXml(whole, (xml, name) =>
    name.endsWith("workbook.xml")
      ? xml.replace(/<definedNames>.*<\/definedNames>/s, "<definedNames />")
      : xml,
  ),
  "with parts that nobody here reads": {
    ...whole,
    "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
    "xl/threadedComments/threadedComment1.xml":
      "<ThreadedComments><threadedComment ref='B3'/></ThreadedComments>",
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition name='集計'/>",
  },
  "without styles and shared strings": without(
    workbookParts(
      '<dimension ref="A1:A4"/><sheetData><row r="4"><c r="A4" t="inlineStr"><is><t>一</t></is></c></row></sheetData>',
    ),
    ["styles", "sharedStrings"],
  ),
};

/** Parts that writing columns into a workbook may change. */
const TOUCHED = /^\[Content_Types\]|^customXml\/|^xl\/(?:_rels|workbook|styles|calcChain|worksheets|tables)/;

describe.each(Object.entries(SPELLINGS))("a workbook %s", (_, parts) => {
  const bytes = zipParts(parts);
  const { put, take } = annotateEdits(readXlsx(bytes));

  test("is annotated without a fault, and given back byte for byte", () => {
    const annotated = editXlsx(bytes, put);
    expect(annotated.outcome.rejected).toStrictEqual([]);
    const touched = differingParts(bytes, annotated.bytes);
    expect(touched.filter((name) => !TOUCHED.test(name))).toStrictEqual([]);
    const after = readXlsx(annotated.bytes);
    const left = (readXlsx(bytes).sheets[0]?.extent?.right ?? 0) + 2;
    const written = after.sheets[1]?.cells.find(({ row, column }) => row === 1 && column === left);
    expect(written).toMatchObject({ value: 45_200, numberFormat: '[$-411]ggge"年"m"月"d"日"' });
    const again = editXlsx(
      annotated.bytes,
      put.filter(({ kind }) => kind !== "addSheet"),
    );
    expect(differingParts(annotated.bytes, again.bytes)).toStrictEqual([]);
    const cleaned = editXlsx(annotated.bytes, take);
    expect(cleaned.outcome.rejected).toStrictEqual([]);
    expect(differingParts(bytes, cleaned.bytes)).toStrictEqual([]);
  });
});

test("a number that says it is one is spelled so again when it is put back", () => {
  const bytes = zipParts(
    workbookParts('<sheetData><row r="1"><c r="A1" t="n"><v>7</v></c></row></sheetData>'),
  );
  const cell = { kind: "setCell", sheet: "一覧", row: 0, column: 0 } as const;
  const changed = editXlsx(bytes, [{ ...cell, expected: { value: 7 }, content: { value: 8 } }]);
  const back = editXlsx(changed.bytes, [{ ...cell, expected: { value: 8 }, content: { value: 7 } }]);
  expect(differingParts(bytes, changed.bytes)).toStrictEqual(["xl/worksheets/sheet1.xml"]);
  expect(differingParts(bytes, back.bytes)).toStrictEqual([]);
});

test.each([
  ["openpyxl spells it", '<autoFilter ref="A1:B3" />'],
  ["LibreOffice spells it, the row of totals included", '<autoFilter ref="A1:B4"></autoFilter>'],
])("the filter of a table that grew and shrank again is as %s", (_, filter) => {
  const text = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="表" ref="A1:B4" totalsRowCount="1">${filter}<tableColumns count="2"><tableColumn id="1" name="甲" /><tableColumn id="2" name="乙" /></tableColumns></table>`;
  const area = { top: 0, left: 0, bottom: 3, right: 1 };
  const grown = resizeTableXml(text, { ...area, right: 2 }, () => "丙");
  expect(grown).toContain(filter.replace("A1:B", "A1:C"));
  expect(resizeTableXml(grown, area, () => "")).toBe(text);
});

test("a strict workbook gets new sheets, links and settings in its own namespaces", () => {
  const { put } = annotateEdits(readXlsx(zipParts(strict(whole))));
  const { bytes } = editXlsx(zipParts(strict(whole)), put);
  expect(partText(bytes, "xl/worksheets/sheet3.xml")).toContain(
    'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  );
  expect(partText(bytes, "xl/_rels/workbook.xml.rels")).not.toContain(
    "schemas.openxmlformats.org/officeDocument",
  );
});

test("a prefixed workbook is written with its prefix throughout", () => {
  const before = zipParts(mapXml(whole, prefixed));
  const { bytes } = editXlsx(before, annotateEdits(readXlsx(before)).put);
  const faults = findPackageFaults(bytes);
  expect(faults).toStrictEqual([]);
  for (const name of ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"]) {
    expect(partText(bytes, name).match(/<[A-Za-z]+[\s/>]/g)).toBeNull();
  }
});

test("rows and cells that leave their places to be counted get them when others are put between them", () => {
  const bytes = zipParts(
    workbookParts(
      '<sheetData><row><c t="inlineStr"><is><t>一</t></is></c><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    ),
  );
  const { bytes: edited, outcome } = editXlsx(bytes, [
    { kind: "setCell", sheet: "一覧", row: 4, column: 0, expected: null, content: { value: "前" } },
    { kind: "setCell", sheet: "一覧", row: 2, column: 1, expected: null, content: { value: true } },
    { kind: "setCell", sheet: "一覧", row: 0, column: 0, expected: { value: "一" }, content: null },
  ]);
  expect(outcome.rejected).toStrictEqual([]);
  expect(readXlsx(edited).sheets[0]?.cells).toStrictEqual([
    { row: 0, column: 1, value: 2 },
    { row: 2, column: 1, value: true },
    { row: 4, column: 0, value: "前" },
    { row: 4, column: 1, value: 3 },
    { row: 4, column: 2, value: 4 },
    { row: 5, column: 0, value: 5 },
  ]);
  expect(findPackageFaults(edited)).toStrictEqual([]);
});

test.each([
  ["a digital signature", { "_xmlsignatures/origin.sigs": strToU8("") }, "not-editable"],
  [
    "rows out of order",
    { "xl/worksheets/sheet1.xml": sheet.replace('<row r="3"', '<row r="30"') },
    "damaged-file",
  ],
])("refuses %s before anything is written", (_, changed, code) => {
  const bytes = zipParts({ ...whole, ...changed } as Parts);
  const edit = {
    kind: "setCell",
    sheet: "一覧",
    row: 50,
    column: 1,
    expected: null,
    content: { value: 1 },
  } as const;
  expect(() => editXlsx(bytes, [edit])).toThrow(expect.objectContaining({ code }) as Error);
});
