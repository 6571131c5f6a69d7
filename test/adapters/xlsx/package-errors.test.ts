import { strToU8 } from "fflate";
import { type PortErrorCode, PortError } from "../../../src/app/workbook-port";
import type { ReadLimits } from "../../../src/adapters/xlsx/read-budget";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { withoutExtents } from "../../support/without-extents";
import { buildXlsx, xlsxParts, zipParts, type Parts } from "../../support/build-xlsx";
import { rawZip } from "../../support/raw-zip";
import { sharedStrings, workbookParts } from "../../support/sheet-xml";
import { richWorkbook } from "../../contract/rich-workbook";

function failureOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): PortError | undefined {
  try {
    readXlsx(bytes, { limits });
    return undefined;
  } catch (error) {
    if (error instanceof PortError) return error;
    throw error;
  }
}

/** A compound file of one directory sector that lists the given streams. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * (streams.length + 1));
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  streams.forEach((name, index) => {
    const at = 512 + 128 * (index + 1);
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 0x40);
    bytes[at + 0x42] = 2;
  });
  return new Uint8Array(bytes);
}

function rich(replaced: Parts): Uint8Array {
  return zipParts({ ...xlsxParts(richWorkbook), ...replaced });
}

function without(part: string): Uint8Array {
  return zipParts(
    Object.fromEntries(Object.entries(xlsxParts(richWorkbook)).filter(([name]) => name !== part)),
  );
}

function withRows(rows: string, parts: Parts = {}): Uint8Array {
  return zipParts(workbookParts(`<sheetData>${rows}</sheetData>`, parts));
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

const whole = buildXlsx(richWorkbook);
const entry = { name: "xl/workbook.xml", data: strToU8("<workbook/>"), method: 0 };

describe("readXlsx refuses", () => {
  test.each<[string, PortErrorCode, Uint8Array]>([
    ["an empty file", "not-a-workbook", new Uint8Array()],
    ["a text file", "not-a-workbook", strToU8("番号,取組名\n1,窓口")],
    ["a legacy .xls workbook", "not-a-workbook", compoundFile("Workbook")],
    ["a legacy .xls workbook of Excel 5", "not-a-workbook", compoundFile("Book")],
    ["another compound file", "not-a-workbook", compoundFile("WordDocument")],
    ["a workbook with a password", "encrypted-file", compoundFile("EncryptionInfo", "EncryptedPackage")],
    ["a zip file of something else", "not-a-workbook", zipParts({ "readme.txt": "memo" })],
    ["a document that is no workbook", "not-a-workbook", rich({ "xl/workbook.xml": "<document/>" })],
    ["a zip entry with a password", "encrypted-file", rawZip([{ ...entry, flags: 1 }])],
    ["an unknown compression", "damaged-file", rawZip([{ ...entry, method: 12 }])],
    [
      "entries that share their bytes",
      "damaged-file",
      rawZip([entry, { ...entry, name: "b.xml", headerAt: 0 }]),
    ],
    ["a part that is there twice", "damaged-file", rawZip([entry, entry])],
    [
      "an entry that is longer than it says",
      "damaged-file",
      rawZip([
        { name: "[Content_Types].xml", data: strToU8("<Types/>"), method: 0 },
        { name: "_rels/.rels", data: strToU8("<Relationships/>"), method: 0, inflatedBytes: 3 },
      ]),
    ],
    [
      "an entry that is shorter than it says",
      "damaged-file",
      rawZip([
        { name: "[Content_Types].xml", data: strToU8("<Types/>"), method: 0 },
        { name: "_rels/.rels", data: strToU8("<Relationships/>"), method: 0, inflatedBytes: 99 },
      ]),
    ],
    ["a package without a main document", "damaged-file", without("_rels/.rels")],
    ["a missing workbook part", "damaged-file", without("xl/workbook.xml")],
    ["missing relationships", "damaged-file", without("xl/_rels/workbook.xml.rels")],
    ["a missing sheet", "damaged-file", without("xl/worksheets/sheet2.xml")],
    ["missing styles", "damaged-file", without("xl/styles.xml")],
    ["missing shared strings", "damaged-file", without("xl/sharedStrings.xml")],
    ["a missing table", "damaged-file", without("xl/tables/table2.xml")],
    ["XML cut off", "damaged-file", rich({ "xl/workbook.xml": "<workbook><sheets>" })],
    ["XML with crossed tags", "damaged-file", withRows('<row r="1"><c r="A1"><v>1</c></v></row>')],
    [
      "XML after skimmed cells that is cut off",
      "damaged-file",
      rich({ "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>' }),
    ],
    [
      "bytes that are no UTF-8",
      "damaged-file",
      rich({ "xl/workbook.xml": new Uint8Array([...strToU8("<workbook>"), 0x83, 0x65]) }),
    ],
    [
      "a document type declaration",
      "damaged-file",
      rich({
        "xl/workbook.xml": '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>',
      }),
    ],
    [
      "an entity that XML does not define",
      "damaged-file",
      withRows('<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'),
    ],
    ["nesting without end", "damaged-file", rich({ "xl/workbook.xml": "<a>".repeat(5000) })],
    [
      "a shared string that does not exist",
      "damaged-file",
      withRows('<row r="1"><c r="A1" t="s"><v>4294967295</v></c></row>'),
    ],
    [
      "a shared string index that is no number",
      "damaged-file",
      withRows('<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>', sharedStrings("<si><t>a</t></si>")),
    ],
    ["a number that is none", "damaged-file", withRows('<row r="1"><c r="A1"><v>五</v></c></row>')],
    [
      "a cell type that does not exist",
      "damaged-file",
      withRows('<row r="1"><c r="A1" t="x"><v>1</v></c></row>'),
    ],
    ["a cell outside the grid", "damaged-file", withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["a row outside the grid", "damaged-file", withRows('<row r="1048577"/>')],
    ["an address that is none", "damaged-file", withRows('<row r="1"><c r="1A"><v>1</v></c></row>')],
    [
      "a merge that is none",
      "damaged-file",
      zipParts(workbookParts('<sheetData/><mergeCells><mergeCell ref="A0:B1"/></mergeCells>')),
    ],
    [
      "a formula of absurd length",
      "damaged-file",
      withRows(`<row r="1"><c r="A1"><f>${"1+".repeat(20_000)}1</f></c></row>`),
    ],
  ])("%s as %s", (_, code, bytes) => {
    expect(failureOf(bytes)?.code).toBe(code);
  });

  test.each<[string, Partial<ReadLimits>]>([
    ["bytes", { fileBytes: 1000 }],
    ["zip entries", { entries: 5 }],
    ["inflated bytes", { inflatedBytes: 2000 }],
    ["inflated bytes for its compressed ones", { ratio: 1.5, ratioFloorBytes: 100 }],
    ["cells and other items", { items: 20 }],
    ["text", { textUnits: 100 }],
  ])("a file with too many %s", (_, limits) => {
    expect(failureOf(whole, limits)?.code).toBe("file-too-large");
  });

  test("a sheet that is listed a thousand times to be inflated a thousand times", () => {
    const sheets = '<sheet name="一覧" sheetId="1" r:id="rId1"/>'.repeat(1000);
    const rows = '<row r="1"/>'.repeat(200);
    const bytes = withRows(rows, {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
    });
    expect(failureOf(bytes, { inflatedBytes: 100_000 })?.code).toBe("file-too-large");
  });

  test("a legacy workbook by saying what it is", () => {
    expect(failureOf(compoundFile("Workbook"))?.message).toContain(".xls");
  });

  test("the file wherever it is cut off", () => {
    for (let length = 2; length < whole.length; length += 97) {
      expect(failureOf(whole.slice(0, length))?.code).toBe("damaged-file");
    }
  });

  test("a file with a wrong byte, or reads it as before, but never fails in another way", () => {
    const read = readXlsx(whole);
    for (let at = 2; at < whole.length; at += 31) {
      const bytes = flipped(whole, at);
      const failure = failureOf(bytes);
      if (failure === undefined) expect(readXlsx(bytes)).toStrictEqual(read);
    }
  });
});

describe("readXlsx stays inside the package", () => {
  test("when a target climbs out of it", () => {
    const parts = xlsxParts(richWorkbook);
    const links =
      parts["xl/_rels/workbook.xml.rels"]?.replace('"worksheets/', '"../../../../xl/worksheets/') ?? "";
    const inside = readXlsx(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": links }));
    expect(withoutExtents(inside)).toStrictEqual(richWorkbook);
    const outside = links.replace("../../../../xl/worksheets/sheet1.xml", "../../../../etc/passwd");
    expect(failureOf(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": outside }))?.code).toBe(
      "damaged-file",
    );
  });
});
