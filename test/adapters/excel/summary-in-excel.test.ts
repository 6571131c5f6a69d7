import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelPort } from "../../../src/adapters/excel/excel-port";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { parseCalendarDay } from "../../../src/core/calendar/calendar-day";
import { reviewPlan } from "../../../src/core/review-workbook";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { buildWorkbookClean } from "../../../src/core/summary/build-workbook-clean";
import {
  buildWorkbookSummary,
  type WorkbookSummaryOptions,
} from "../../../src/core/summary/build-workbook-summary";
import { installOfficeJs } from "../../support/office-js";
import { readSamples } from "../../support/samples";

/** Workbooks of real plans: on the machines of the team, not in the repository. */
const shared = "/work/shared/workbooks";
const real = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith(".xlsx")) : [];
if (real.length === 0) console.info("Skipped for the shared workbooks: there are none on this machine.");

const books: readonly (readonly [string, Uint8Array])[] = [
  ...readSamples(),
  ...real.map((name) => [name, new Uint8Array(readFileSync(join(shared, name)))] as const),
];

const today = parseCalendarDay("2024-09-30");
const nextHalf = parseCalendarDay("2025-03-31");
if (today === undefined || nextHalf === undefined) throw new Error("No such day");

const summarise = (snapshot: WorkbookSnapshot, options: WorkbookSummaryOptions = {}, asOf = today) =>
  buildWorkbookSummary(snapshot, reviewPlan(snapshot, { today, asOf }), options);

/** Figures may differ in their last digits: hosts add in another order. */
const rounded = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

/** What each cell shows, by sheet. */
const shown = ({ sheets }: WorkbookSnapshot): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      cells.map(
        ({ row, column, value }) => `${String(row)},${String(column)} ${JSON.stringify(rounded(value))}`,
      ),
    ]),
  );

test.each(books)(
  "columns and summary of %s are in Excel what the core gives, are written once, and go out again",
  async (_, bytes) => {
    installOfficeJs(readXlsx(bytes));
    const port = new ExcelPort();
    const before = await port.readSnapshot();
    const { edits, refusals } = summarise(before);
    expect(refusals).toEqual([]);
    const outcome = await port.applyEdits(edits, { isAtomic: true });
    expect(outcome.rejected).toEqual([]);

    const after = await port.readSnapshot();
    expect(shown(after)).toEqual(shown(applyEdits(before, edits).snapshot));
    expect(summarise(after).edits).toEqual([]);

    const clean = await port.applyEdits(buildWorkbookClean(after).edits, { isAtomic: true });
    expect(clean.rejected).toEqual([]);
    expect(shown(await port.readSnapshot())).toEqual(shown(before));
  },
);

test.each([...readSamples()])(
  "what is settled in %s stays up to date, also where the next half year takes sheets of another build",
  async (_, bytes) => {
    installOfficeJs(readXlsx(bytes));
    const port = new ExcelPort();
    const settled = summarise(await port.readSnapshot(), { isSettled: true });
    expect((await port.applyEdits(settled.edits, { isAtomic: true })).rejected).toEqual([]);
    expect(summarise(await port.readSnapshot()).edits).toEqual([]);

    const { edits } = summarise(await port.readSnapshot(), { isSettled: true }, nextHalf);
    expect(edits.filter(({ kind }) => kind === "removeSheet")).toHaveLength(2);
    expect((await port.applyEdits(edits, { isAtomic: true })).rejected).toEqual([]);
    expect(summarise(await port.readSnapshot(), {}, nextHalf).edits).toEqual([]);
  },
);
