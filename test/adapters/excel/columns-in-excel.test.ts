import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import type { CalendarDay } from "../../../src/core/calendar/calendar-day";
import { buildCleanEdits } from "../../../src/core/columns/build-clean-edits";
import { buildColumns } from "../../../src/core/columns/build-columns";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { cellRefKey } from "../../../src/core/sheet/address";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { Edit } from "../../../src/core/sheet/edit";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { samplesFolder } from "../../support/samples";
import { installOfficeJs } from "../../support/office-js";

/** Workbooks of real plans: on the machines of the team, not in the repository. */
const shared = "/work/shared/workbooks";

function listBooks(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name));
}

const samples = samplesFolder();
const books = [...listBooks(samples), ...listBooks(shared)];
if (listBooks(shared).length === 0) console.log("Skipped: no workbooks of real plans on this machine.");

const TODAY = "2024-02-10" as CalendarDay;

function columnsOf(snapshot: WorkbookSnapshot) {
  const { edits, refusals } = buildColumns(snapshot, reviewWorkbook(snapshot, { today: TODAY }));
  return { edits, refusals };
}

/** Numbers without the noise of the last digits, which depend on the order of the operations. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

/** What stands in the cells that edits wrote. */
function writtenIn({ sheets }: WorkbookSnapshot, edits: readonly Edit[]) {
  const places = new Set(edits.flatMap((edit) => (edit.kind === "setCell" ? [cellRefKey(edit)] : [])));
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula, numberFormat }) => {
      const key = cellRefKey({ sheet: name, row, column });
      return places.has(key) ? [{ key, value: rounded(value), formula, numberFormat }] : [];
    }),
  );
}

/** A workbook without the values of its formulas: Excel computes those of the staff anew, too. */
function withoutResults(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: "" })),
    })),
  };
}

describe("the columns of a plan in Excel", () => {
  test.each(books.map((book) => [basename(book), book]))(
    "are written into %s in three syncs, as the core says, and no second time",
    async (_, book) => {
      const { bridge } = installOfficeJs(readXlsx(readFileSync(book)));
      const port = new ExcelPort();
      const before = await port.readSnapshot();
      const { edits, refusals } = columnsOf(before);
      expect(refusals).toEqual([]);
      const requests = bridge.requests.length;
      const outcome = await port.applyEdits(edits, { isAtomic: true });
      expect(outcome.rejected).toEqual([]);
      expect(bridge.requests.length - requests).toBe(3);
      const after = await port.readSnapshot();
      // The values that Excel computes are those that the core has put beside the formulas.
      expect(writtenIn(after, edits)).toEqual(writtenIn(applyEdits(before, edits).snapshot, edits));
      expect(columnsOf(after).edits).toEqual([]);
    },
  );

  test.each(books.map((book) => [basename(book), book]))("are taken out of %s again", async (_, book) => {
    installOfficeJs(readXlsx(readFileSync(book)));
    const port = new ExcelPort();
    const before = await port.readSnapshot();
    await port.applyEdits(columnsOf(before).edits, { isAtomic: true });
    const { edits } = buildCleanEdits(await port.readSnapshot());
    const outcome = await port.applyEdits(edits, { isAtomic: true });
    expect(outcome.rejected).toEqual([]);
    expect(withoutResults(await port.readSnapshot())).toEqual(withoutResults(before));
  });
});
