import { reviewPlan } from "../../../src/core/review-workbook";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import {
  buildWorkbookSummary,
  type BuiltSummary,
  type WorkbookSummaryOptions,
} from "../../../src/core/summary/build-workbook-summary";
import { dayOf } from "../../support/day-of";

/** A workbook with columns and summary as of a day. */
export function summarise(
  workbook: WorkbookSnapshot,
  asOf: string,
  options: WorkbookSummaryOptions = {},
): { readonly snapshot: WorkbookSnapshot; readonly built: BuiltSummary } {
  const day = dayOf(asOf);
  const built = buildWorkbookSummary(workbook, reviewPlan(workbook, { today: day, asOf: day }), options);
  const { snapshot, outcome } = applyEdits(workbook, built.edits, { isAtomic: true });
  expect(outcome.rejected).toEqual([]);
  return { snapshot, built };
}

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The texts and figures of a sheet, line by line, joined by bars. */
export function linesOf(snapshot: WorkbookSnapshot, name: string): readonly string[] {
  const lines = new Map<number, string[]>();
  for (const { row, value } of sheetNamed(snapshot, name).cells) {
    lines.set(row, [...(lines.get(row) ?? []), typeof value === "object" ? value.error : String(value)]);
  }
  return [...lines.values()].map((cells) => cells.join("|"));
}

/** Puts a value into one cell of a sheet, filled or empty. */
export function retype(
  workbook: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: string | number,
): WorkbookSnapshot {
  const held = sheetNamed(workbook, sheet).cells.find((cell) => cell.row === row && cell.column === column);
  const expected =
    held === undefined
      ? null
      : { value: held.value, ...(held.formula !== undefined && { formula: held.formula }) };
  const { snapshot, outcome } = applyEdits(workbook, [
    { kind: "setCell", sheet, row, column, expected, content: { value } },
  ]);
  expect(outcome.rejected).toEqual([]);
  return snapshot;
}
