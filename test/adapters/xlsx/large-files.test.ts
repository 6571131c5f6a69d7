import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { xlsxParts, zipParts } from "../../support/build-xlsx";
import { deflateBomb, rawZip, type RawEntry } from "../../support/raw-zip";
import type { ChildReading } from "../../support/read-in-child";
import { workbookParts } from "../../support/sheet-xml";
import { workbookFrom1904 } from "../../contract/rich-workbook";

const MEGABYTE = 1024 * 1024;
const TEN_GIGABYTES = 10 * 1024 * MEGABYTE;
const SHEET = "xl/worksheets/sheet1.xml";
const DATA =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">';

function bombEntries(bomb: Omit<RawEntry, "name">, name = SHEET): readonly RawEntry[] {
  const parts = Object.entries(xlsxParts(workbookFrom1904)).filter(([part]) => part !== name);
  return [
    ...parts.map(([part, content]) => ({ name: part, data: strToU8(content), method: 0 })),
    { name, ...bomb },
  ];
}

function range(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index + 1)).join("");
}

describe("Reading a very large file", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "shinchoku-large-"));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Reads the file in a process of its own with 450 MB of heap. */
  function readInChild(bytes: Uint8Array): ChildReading {
    const file = path.join(folder, "large.xlsx");
    writeFileSync(file, bytes);
    const script = path.join(__dirname, "../../support/read-in-child.ts");
    const output = execFileSync(process.execPath, [
      "--max-old-space-size=450",
      "--import",
      "tsx",
      script,
      file,
    ]);
    return JSON.parse(output.toString()) as ChildReading;
  }

  test("of 100,000 × 20 cells takes at most 500 MB", () => {
    const columns = Array.from({ length: 20 }, (_, index) => String.fromCharCode(65 + index));
    const rows = range(100_000, (row) => {
      const cells = columns.map((column, index) => {
        const at = `${column}${String(row)}`;
        if (index < 8) return `<c r="${at}" s="1" t="s"><v>${String((row * 7 + index) % 60_000)}</v></c>`;
        if (index === 8)
          return `<c r="${at}"><f>J${String(row)}*1.1+K${String(row)}</f><v>${String(row * 1.1)}</v></c>`;
        return `<c r="${at}" s="2"><v>${String(row + index / 8)}</v></c>`;
      });
      return `<row r="${String(row)}">${cells.join("")}</row>`;
    });
    const strings = range(60_000, (index) => `<si><t>${String(index)}件目の取組を所管課で実施する</t></si>`);
    const parts = workbookParts(`<sheetData>${rows}</sheetData>`, {
      "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    });
    const files = Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" ? strToU8(content) : content,
    ]);
    const reading = readInChild(zipSync(Object.fromEntries(files), { level: 1 }));
    expect(reading.cells).toBe(2_000_000);
    expect(reading.peakBytes).toBeLessThan(500 * MEGABYTE);
  }, 120_000);

  test("of 1,048,576 formatted empty rows is quick and gives no cells", () => {
    const rows = range(
      1_048_576,
      (row) => `<row r="${String(row)}" s="1" customFormat="1"><c r="A${String(row)}" s="1"/></row>`,
    );
    const reading = readInChild(zipParts(workbookParts(`<sheetData>${rows}</sheetData>`)));
    expect(reading.cells).toBe(0);
    expect(reading.milliseconds).toBeLessThan(10_000);
    expect(reading.peakBytes).toBeLessThan(500 * MEGABYTE);
  }, 120_000);

  const cells = deflateBomb(DATA, '<c r="A1"><v>1</v></c>', TEN_GIGABYTES);
  const blanks = deflateBomb(DATA, " ".repeat(64), TEN_GIGABYTES);
  const emptyCells = deflateBomb(DATA, '<c r="A1"/>', TEN_GIGABYTES);
  const strings = deflateBomb("<sst>", "<si><t>あいうえおかきくけこ</t></si>", TEN_GIGABYTES);
  test.each<[string, readonly RawEntry[], string]>([
    ["says so", bombEntries({ data: cells, inflatedBytes: TEN_GIGABYTES }), "file-too-large"],
    [
      "hides in a part that is not read",
      bombEntries({ data: blanks, inflatedBytes: TEN_GIGABYTES }, "xl/media/image1.png"),
      "file-too-large",
    ],
    ["claims to be small", bombEntries({ data: cells, inflatedBytes: 1000 }), "damaged-file"],
    [
      "claims just less than the limit",
      bombEntries({ data: cells, inflatedBytes: 500 * MEGABYTE }),
      "file-too-large",
    ],
    [
      "claims less than what ratios are asked of",
      bombEntries({ data: cells, inflatedBytes: 63 * MEGABYTE }),
      "file-too-large",
    ],
    ["is all space", bombEntries({ data: blanks, inflatedBytes: 63 * MEGABYTE }), "damaged-file"],
    ["is all empty cells", bombEntries({ data: emptyCells, inflatedBytes: 63 * MEGABYTE }), "damaged-file"],
    [
      "is all shared strings",
      bombEntries({ data: strings, inflatedBytes: 63 * MEGABYTE }, "xl/sharedStrings.xml"),
      "damaged-file",
    ],
  ])(
    "stops at a bomb of 10 GB that %s",
    (_, entries, code) => {
      const reading = readInChild(rawZip(entries));
      expect(reading.code).toBe(code);
      expect(reading.milliseconds).toBeLessThan(10_000);
      expect(reading.peakBytes).toBeLessThan(500 * MEGABYTE);
    },
    60_000,
  );
});
