import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { formatAddress } from "../../../src/core/sheet/address";
import { type Cell, isCellError, type WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { richWorkbook } from "../../contract/rich-workbook";
import { buildXlsx } from "../../support/build-xlsx";
import { readWithHucre } from "../../support/hucre";

const SAMPLES = "/work/shared/workbooks";
const files = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")) : [];
const describeSamples = files.length > 0 ? describe : describe.skip;

/** Values by sheet and place. Errors and dates are left out: hucre gives those in other forms. */
type Grid = ReadonlyMap<string, string | number | boolean>;

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${formatAddress(row, column)}`;
}

function isPlain(cell: Cell): boolean {
  return !isCellError(cell.value) && cell.value !== "" && !/[ymdhg]/.test(cell.numberFormat ?? "");
}

function ours(workbook: WorkbookSnapshot): Grid {
  const plain = workbook.sheets.flatMap(({ name, cells }) =>
    cells.filter(isPlain).map(({ row, column, value }) => [placeOf(name, row, column), value] as const),
  );
  return new Map(
    plain.filter((entry): entry is [string, string | number | boolean] => !isCellError(entry[1])),
  );
}

/** What hucre finds, save at the places that `ours` leaves out. */
function theirs(bytes: Uint8Array, workbook: WorkbookSnapshot): Grid {
  const special = new Set(
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.filter((cell) => !isPlain(cell)).map(({ row, column }) => placeOf(name, row, column)),
    ),
  );
  const found = new Map<string, string | number | boolean>();
  for (const [sheet, rows] of readWithHucre(bytes)) {
    rows.forEach((values, row) => {
      values.forEach((value, column) => {
        const place = placeOf(sheet, row, column);
        const isValue = value !== null && typeof value !== "object" && value !== "";
        if (isValue && !special.has(place)) found.set(place, value);
      });
    });
  }
  return found;
}

function count(text: string, part: RegExp): number {
  return [...text.matchAll(part)].length;
}

describe("An independent reader (hucre)", () => {
  test("finds the same values in a generated workbook", () => {
    const bytes = buildXlsx(richWorkbook);
    const workbook = readXlsx(bytes);
    expect(ours(workbook).size).toBeGreaterThan(20);
    expect(theirs(bytes, workbook)).toStrictEqual(ours(workbook));
  });
});

describeSamples(`The workbooks of ${SAMPLES} (skipped where they are absent)`, () => {
  test.each(files)("%s: sheets and merges as its raw XML counts them", (name) => {
    const bytes = readFileSync(path.join(SAMPLES, name));
    const parts = unzipSync(bytes);
    const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
    const { sheets } = readXlsx(bytes);
    const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(sheets.map((sheet) => sheet.name)).toStrictEqual(names);
    expect(sheets.map((sheet) => sheet.merges.length)).toStrictEqual(
      sheets.map((_, index) => count(text(`xl/worksheets/sheet${String(index + 1)}.xml`), /<mergeCell /g)),
    );
    expect(sheets.every((sheet) => sheet.cells.length > 0)).toBe(true);
  });

  test.each(files)("%s: hucre finds the same values", (name) => {
    const bytes = readFileSync(path.join(SAMPLES, name));
    const workbook = readXlsx(bytes);
    expect(ours(workbook).size).toBeGreaterThan(20);
    expect(theirs(bytes, workbook)).toStrictEqual(ours(workbook));
  });
});
