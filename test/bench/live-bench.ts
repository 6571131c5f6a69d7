import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import { createReviewer } from "../../src/core/live/create-reviewer";
import { patchSnapshot } from "../../src/core/live/patch-snapshot";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { generatePlan } from "./generate-plan";
import { compare, type BenchRow } from "./measure";

const SHEET = "取組一覧";
const STATUS_COLUMN = 10;

/** The least that a reviewer must do that does nothing: meet every measure once. */
function meetEvery(review: { readonly measures: readonly unknown[] }): number {
  let met = 0;
  for (const measure of review.measures) if (measure !== undefined) met += 1;
  return met;
}

/**
 * Reviewing again after one status was changed, reading of the cell aside: patch, plan, judgements, rules of measures, counts.
 * Beside it a loop over the measures that does nothing, and a full review.
 *
 * @param measures rows of the list
 */
export function benchLive(measures = 10_000): readonly BenchRow[] {
  const today = parseCalendarDay("2025-03-31");
  if (today === undefined) throw new Error("No such day");
  const reviewer = createReviewer();
  let snapshot: WorkbookSnapshot = generatePlan(measures);
  const first = reviewer.review(snapshot, { today });
  let turn = 0;
  const edit = (): void => {
    turn += 1;
    const row = 4 + ((turn * 37) % measures);
    const area = { top: row, left: STATUS_COLUMN, bottom: row, right: STATUS_COLUMN };
    // Words that the list does not hold: writing what a cell holds already would be no edit.
    const value = turn % 2 === 0 ? "取組完了" : "検討中です";
    const patched = patchSnapshot(snapshot, SHEET, area, [{ row, column: STATUS_COLUMN, value }]);
    if (patched === undefined) throw new Error("No such sheet");
    snapshot = patched;
    const { isSettled } = reviewer.update(snapshot, { today });
    if (isSettled) throw new Error("The whole workbook was reviewed");
  };
  const label = measures.toLocaleString("en");
  const RUNS = 25;
  return [
    compare(`live re-review of ${label} after one edit / no-op loop`, edit, () => meetEvery(first), RUNS),
    compare(
      `live re-review of ${label} after one edit / full review`,
      edit,
      () => reviewWorkbook(snapshot, { today }),
      9,
    ),
  ];
}
