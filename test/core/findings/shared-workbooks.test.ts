import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { parseCalendarDay } from "../../../src/core/calendar/calendar-day";
import type { Finding } from "../../../src/core/findings/finding";
import { reviewWorkbook } from "../../../src/core/review-workbook";

/** Real plans beside the project, not in it; every finding in them was read and judged by eye. */
const FOLDER = path.resolve(__dirname, "../../../../shared/workbooks");
const isThere = existsSync(FOLDER);
const describeShared = isThere ? describe : describe.skip;
if (!isThere) process.stdout.write(`skipped: ${FOLDER} is not there\n`);

function findingsOf(name: string): readonly Finding[] {
  const today = parseCalendarDay("2026-11-21");
  if (today === undefined) throw new Error("Not a day");
  return reviewWorkbook(readXlsx(readFileSync(path.join(FOLDER, `${name}.xlsx`))), { today }).findings;
}

function countByRule(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describeShared("the review of real plans", () => {
  test.each([
    ["action-plan", { "cross-sheet-mismatch": 1, "missing-column": 1 }],
    ["compliance", { "missing-period": 7 }],
    [
      "hr-plan",
      { "cross-sheet-mismatch": 4, "cross-listing-drift": 4, "missing-actual": 1, "missing-column": 1 },
    ],
    ["management-plan", { "overdue-measure": 54, "outdated-era": 1, "target-not-beyond-baseline": 1 }],
    ["response-policy", { "missing-column": 1 }],
  ])("%s: nothing is called an error, and what is said holds", (name, counts) => {
    const findings = findingsOf(name);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(countByRule(findings)).toEqual(counts);
  });
});
