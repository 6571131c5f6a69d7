import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import { reviewWorkbook } from "../../src/core/review-workbook";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { generatePlan } from "./generate-plan";
import { compare, type BenchRow } from "./measure";

function withEdit(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell, index) => (index === 5000 ? { ...cell, value: "令和6年度" } : cell)),
    })),
  };
}

/**
 * Reviewing a generated list beside reading the same snapshot with `JSON.parse`, the least that any reader must do.
 *
 * @param measures rows of the list
 */
export function benchReview(measures = 10_000): readonly BenchRow[] {
  const today = parseCalendarDay("2025-03-31");
  if (today === undefined) throw new Error("No such day");
  const snapshot = generatePlan(measures);
  const json = JSON.stringify(snapshot);
  const edited = withEdit(snapshot);
  const label = measures.toLocaleString("en");
  return [
    compare(
      `review of ${label} measures / JSON.parse`,
      () => reviewWorkbook(snapshot, { today }),
      () => JSON.parse(json) as unknown,
    ),
    compare(
      `review after one edited cell / first review`,
      () => reviewWorkbook(edited, { today }),
      () => reviewWorkbook(snapshot, { today }),
    ),
  ];
}
