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
 * Reviewing a generated list beside reading with `JSON.parse` what goes in, the cells of its snapshot, and what comes out:
 * its measures, each with its periods, status, places and judgement.
 *
 * @param measures rows of the list
 */
export function benchReview(measures = 10_000): readonly BenchRow[] {
  const today = parseCalendarDay("2025-03-31");
  if (today === undefined) throw new Error("No such day");
  const snapshot = generatePlan(measures);
  const json = JSON.stringify(snapshot);
  const judged = JSON.stringify(reviewWorkbook(snapshot, { today }).measures);
  const edited = withEdit(snapshot);
  const label = measures.toLocaleString("en");
  return [
    compare(
      `review of ${label} measures / JSON.parse of their cells`,
      () => reviewWorkbook(snapshot, { today }),
      () => JSON.parse(json) as unknown,
    ),
    compare(
      `review of ${label} measures / JSON.parse of the judged measures`,
      () => reviewWorkbook(snapshot, { today }),
      () => JSON.parse(judged) as unknown,
    ),
    compare(
      `review after one edited cell / first review`,
      () => reviewWorkbook(edited, { today }),
      () => reviewWorkbook(snapshot, { today }),
    ),
  ];
}
