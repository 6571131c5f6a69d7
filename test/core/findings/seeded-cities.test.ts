import { parseCalendarDay } from "../../../src/core/calendar/calendar-day";
import type { Finding } from "../../../src/core/findings/finding";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { rules } from "../../../src/core/rules";
import { formatAddress, type CellRef } from "../../../src/core/sheet/address";
import { seededFaults } from "../../../src/samples/hr-plan-faults";
import { harbourCity } from "./cities/harbour-city";
import { plainCity } from "./cities/plain-city";
import { riverCity } from "./cities/river-city";
import type { SeededCity, SeededFault } from "./cities/seeded-city";
import { valleyCity } from "./cities/valley-city";

const CITIES: readonly SeededCity[] = [harbourCity, valleyCity, plainCity, riverCity];

function findingsOf({ workbook }: SeededCity): readonly Finding[] {
  const today = parseCalendarDay("2024-11-01");
  if (today === undefined) throw new Error("Not a day");
  return reviewWorkbook(workbook, { today }).findings;
}

function nameOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${formatAddress(row, column)}`;
}

function isSeeded({ rule, at, related }: Finding, faults: readonly SeededFault[]): boolean {
  const places = [at, ...related].map(nameOf);
  return faults.some((fault) => fault.rule === rule && places.includes(fault.at));
}

describe.each(CITIES)("the workbook of $name", (city) => {
  const findings = findingsOf(city);

  it.each(city.faults)("gives away $rule at $at", (fault) => {
    expect(findings.filter((finding) => isSeeded(finding, [fault]))).toHaveLength(1);
  });

  it("is blamed for nothing else", () => {
    const others = findings.filter((finding) => !isSeeded(finding, city.faults));
    expect(others.map(({ rule, at }) => `${rule} ${nameOf(at)}`)).toEqual([]);
  });
});

test("every rule has a fault seeded for it, in a city's workbook or in the sample", () => {
  const seeded = new Set(
    [...CITIES.flatMap(({ faults }) => faults), ...seededFaults()].map(({ rule }) => rule),
  );
  expect(rules.map(({ id }) => id).filter((id) => !seeded.has(id))).toEqual([]);
});
