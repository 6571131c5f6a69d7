import type { CalendarDay } from "../../../src/core/calendar/calendar-day";
import { buildColumns } from "../../../src/core/columns/build-columns";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import type { Review, ReviewOptions } from "../../../src/core/review";
import { formatAddress, parseAddress } from "../../../src/core/sheet/address";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";

export const TODAY = "2024-02-10" as CalendarDay;

/** The review of a workbook on a day, or on its own 基準日. */
export function reviewOn(snapshot: WorkbookSnapshot, asOf?: string): Review {
  const options: ReviewOptions = {
    today: TODAY,
    ...(asOf !== undefined && { asOf: asOf as CalendarDay }),
  };
  return reviewWorkbook(snapshot, options);
}

/** The workbook with our columns, as the memory port would leave it. */
export function annotate(snapshot: WorkbookSnapshot, asOf?: string): WorkbookSnapshot {
  const { edits, refusals } = buildColumns(snapshot, reviewOn(snapshot, asOf));
  expect(refusals).toEqual([]);
  const { snapshot: after, outcome } = applyEdits(snapshot, edits, { isAtomic: true });
  expect(outcome.rejected).toEqual([]);
  return after;
}

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = snapshot.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

export function cellOf(snapshot: WorkbookSnapshot, sheet: string, address: string): Cell | undefined {
  return sheetNamed(snapshot, sheet).cells.find(({ row, column }) => formatAddress(row, column) === address);
}

/** Writes a value as staff would, whatever stood there; nothing empties the cell. */
export function type(
  snapshot: WorkbookSnapshot,
  sheet: string,
  address: string,
  value: CellValue | null,
): WorkbookSnapshot {
  const at = parseAddress(address);
  if (at === undefined) throw new Error(`Not an address: ${address}`);
  const held = cellOf(snapshot, sheet, address);
  const format = held?.numberFormat === undefined ? {} : { numberFormat: held.numberFormat };
  const typed: readonly Cell[] = value === null ? [] : [{ ...at, value, ...format }];
  return changeSheet(snapshot, sheet, (each) => ({
    ...each,
    cells: [...each.cells.filter((cell) => cell !== held), ...typed].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
  }));
}

export function changeSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...snapshot, sheets };
}

/** The cells whose formulas compute something else than the value that they carry. */
export function wrongFormulas(snapshot: WorkbookSnapshot): readonly string[] {
  const computed = recalculateSnapshot(snapshot);
  return snapshot.sheets.flatMap((sheet) => {
    const values = new Map(
      sheetNamed(computed, sheet.name).cells.map(({ row, column, value }) => [
        formatAddress(row, column),
        value,
      ]),
    );
    return sheet.cells.flatMap(({ row, column, value, formula }) => {
      const address = formatAddress(row, column);
      const now = values.get(address);
      if (formula === undefined || now === undefined || isSame(value, now)) return [];
      return [`${sheet.name}!${address} carries ${JSON.stringify(value)}, computes ${JSON.stringify(now)}`];
    });
  });
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  return JSON.stringify(a) === JSON.stringify(b);
}
