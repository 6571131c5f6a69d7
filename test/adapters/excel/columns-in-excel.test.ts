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
import { smallPlan } from "../../support/plan-workbook";
import { samplesFolder } from "../../support/samples";
import { installOfficeJs } from "../../support/office-js";
import { sheetOf, workbookOf } from "../../support/sheet-of";

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

test("columns come and go as ever where Excel's undo list has taken back all but what no sheet shows", async () => {
  installOfficeJs(smallPlan());
  const port = new ExcelPort();
  await port.applyEdits(columnsOf(await port.readSnapshot()).edits, { isAtomic: true });
  const { settings } = await port.readSnapshot();
  expect(settings).toBeDefined();
  // Excel takes back cells, sheets and names, and leaves custom XML parts as they are (office-js issue 6415).
  installOfficeJs({ ...smallPlan(), ...(settings !== undefined && { settings }) });
  const undone = await port.readSnapshot();
  expect((await port.applyEdits(columnsOf(undone).edits, { isAtomic: true })).rejected).toEqual([]);
  const { edits } = buildCleanEdits(await port.readSnapshot());
  expect((await port.applyEdits(edits, { isAtomic: true })).rejected).toEqual([]);
  expect(await port.readSnapshot()).toEqual({ ...undone, settings: undefined });
});

/** A plan whose list is an Excel Table, with schedules of many kinds. */
function planInTable(): WorkbookSnapshot {
  const periods = [
    "令和5年9月まで",
    "通年",
    "令和6年3月まで",
    "随時",
    "令和5年度",
    "令和5年4月～6月",
    "未定",
    "令和6年度",
  ];
  const rows = periods.map((period, index) => [
    index + 1,
    `取組の名前${String(index + 1)}`,
    "市民課",
    period,
  ]);
  const sheet = sheetOf(
    [["わかば市 窓口改善計画（令和5年度～令和7年度）"], ["No.", "取組名", "担当課", "時期"], ...rows],
    {
      name: "一覧",
    },
  );
  const area = { top: 1, left: 0, bottom: rows.length + 1, right: 3 };
  return workbookOf({ ...sheet, tables: [{ name: "取組", area, hasHeaders: true, hasTotals: false }] });
}

describe("the columns of a plan in an Excel Table", () => {
  test("keep their formulas apart, row by row, when they are added, mended and taken out", async () => {
    const { host } = installOfficeJs(planInTable());
    const port = new ExcelPort();
    const annotate = async () => {
      const before = await port.readSnapshot();
      const { edits } = columnsOf(before);
      expect((await port.applyEdits(edits, { isAtomic: true })).rejected).toEqual([]);
      const after = await port.readSnapshot();
      expect(writtenIn(after, edits)).toEqual(writtenIn(applyEdits(before, edits).snapshot, edits));
      expect(columnsOf(after).edits).toEqual([]);
      return edits;
    };
    const before = await port.readSnapshot();
    await annotate();
    expect(host.model.activeSheet.tables[0]?.area.right).toBe(8);
    host.model.enterText(host.model.activeSheet, 2, 3, "令和7年度末まで");
    expect((await annotate()).length).toBeGreaterThan(0);
    host.model.enterText(host.model.activeSheet, 2, 3, "令和5年9月まで");
    const { edits } = buildCleanEdits(await port.readSnapshot());
    expect((await port.applyEdits(edits, { isAtomic: true })).rejected).toEqual([]);
    expect(await port.readSnapshot()).toEqual(before);
  });
});

describe("the columns of a plan whose measures span several rows", () => {
  test("are written in three syncs, as few blocks as without merged cells", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      [index + 1, `取組の名前${String(index + 1)}`, "市民課", "令和5年9月まで"],
      [null, null, "総務課", null],
    ]).flat();
    const merges = Array.from({ length: 60 }, (_, index) =>
      ["A", "B", "D"].map((column) => `${column}${String(2 * index + 3)}:${column}${String(2 * index + 4)}`),
    ).flat();
    const title = "わかば市 窓口改善計画（令和5年度～令和7年度）";
    const { bridge } = installOfficeJs(
      workbookOf(sheetOf([[title], ["No.", "取組名", "担当課", "時期"], ...rows], { name: "一覧", merges })),
    );
    const port = new ExcelPort();
    const before = await port.readSnapshot();
    const { edits } = columnsOf(before);
    expect(edits.filter(({ kind }) => kind === "setMerge").length).toBeGreaterThan(120);
    expect((await port.applyEdits(edits, { isAtomic: true })).rejected).toEqual([]);
    expect(bridge.requests).toHaveLength(6);
    // One block on the list, some on the sheet of the settings.
    expect(bridge.requests[5]?.body.match(/"Name":"Formulas"/g)?.length).toBeLessThan(20);
    const after = await port.readSnapshot();
    expect(writtenIn(after, edits)).toEqual(writtenIn(applyEdits(before, edits).snapshot, edits));
    expect(columnsOf(after).edits).toEqual([]);
  });
});
