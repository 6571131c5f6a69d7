import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import type { Review } from "../../src/core/review";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { rules } from "../../src/core/rules";
import { formatAddress, type CellRef } from "../../src/core/sheet/address";
import { seededFaults } from "../../src/samples/hr-plan-faults";
import { readSamples } from "../support/samples";

const samples = readSamples();
const implemented = new Set(rules.map(({ id }) => id));

function review(fileName: string): Review {
  const bytes = samples.get(fileName);
  const today = parseCalendarDay("2025-06-01");
  if (bytes === undefined || today === undefined) throw new Error(`No sample ${fileName}`);
  return reviewWorkbook(readXlsx(bytes), { today });
}

describe("the review of a sound sample", () => {
  it.each([
    ["2_職員育成プラン.xlsx", "2025-03-31", 30, 7],
    ["3_適正事務推進プラン.xlsx", "2024-09-30", 25, 0],
    ["4_デジタル市役所推進計画.xlsx", "2024-12-31", 24, 0],
  ])("%s finds nothing but what is late", (fileName, asOf, measures, indicators) => {
    const reviewed = review(fileName);
    expect(reviewed.asOf).toBe(asOf);
    expect([reviewed.measures.length, reviewed.indicators.length]).toEqual([measures, indicators]);
    expect(reviewed.findings.filter(({ rule }) => rule !== "overdue-measure")).toEqual([]);
    expect(reviewed.summary.overdue).toBeGreaterThan(0);
  });
});

describe("the review of the faulty sample", () => {
  const { findings } = review("1_職員育成プラン（点検前）.xlsx");

  function points(at: CellRef, sheet: string, address: string): boolean {
    return at.sheet === sheet && formatAddress(at.row, at.column) === address;
  }

  it.each(seededFaults().filter(({ rule }) => implemented.has(rule)))(
    "finds $rule at $sheet!$address",
    ({ rule, sheet, address }) => {
      const hits = findings.filter(
        (finding) =>
          finding.rule === rule && [finding.at, ...finding.related].some((at) => points(at, sheet, address)),
      );
      expect(hits).toHaveLength(1);
    },
  );

  it("is blamed for nothing but its faults and what was late before", () => {
    const faults = seededFaults();
    const others = findings.filter(
      ({ rule, at, related }) =>
        rule !== "overdue-measure" &&
        !faults.some(
          (fault) =>
            fault.rule === rule &&
            [at, ...related].some((place) => points(place, fault.sheet, fault.address)),
        ),
    );
    expect(others.map(({ rule, at }) => `${rule} ${formatAddress(at.row, at.column)}`)).toEqual([]);
    const late = (found: Review["findings"]): number =>
      found.filter(({ rule }) => rule === "overdue-measure").length;
    expect(late(findings)).toBe(late(review("2_職員育成プラン.xlsx").findings) + 1);
  });
});
