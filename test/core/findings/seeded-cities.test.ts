import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { parseCalendarDay } from "../../../src/core/calendar/calendar-day";
import type { Finding } from "../../../src/core/findings/finding";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { rules } from "../../../src/core/rules";
import { formatAddress, type CellRef } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { seededFaults } from "../../../src/samples/hr-plan-faults";
import { buildXlsx } from "../../support/build-xlsx";
import { asagiriCity } from "./cities/asagiri-city";
import { hagoromoCity } from "./cities/hagoromo-city";
import { hamakazeCity } from "./cities/hamakaze-city";
import { misakiCity } from "./cities/misaki-city";
import { satoyamaTown } from "./cities/satoyama-town";
import { shiomiCity } from "./cities/shiomi-city";
import { shirakabaTown } from "./cities/shirakaba-town";
import { takaseCity } from "./cities/takase-city";
import { wakabaCity } from "./cities/wakaba-city";
import { aoiwaTown } from "./cities/aoiwa-town";
import { kitanamiCity } from "./cities/kitanami-city";
import { minaminoCity } from "./cities/minamino-city";
import { tsukigataCity } from "./cities/tsukigata-city";
import { harbourCity } from "./cities/harbour-city";
import { plainCity } from "./cities/plain-city";
import { riverCity } from "./cities/river-city";
import { tsubakiCity } from "./cities/tsubaki-city";
import { yunagiCity } from "./cities/yunagi-city";
import { shiomidaiCity } from "./cities/shiomidai-city";
import { yunoharaTown } from "./cities/yunohara-town";
import { wakakusaCity } from "./cities/wakakusa-city";
import { hinodeCity } from "./cities/hinode-city";
import { kawabeCity } from "./cities/kawabe-city";
import { minatoTown } from "./cities/minato-town";
import { shirakabanoCity } from "./cities/shirakabano-city";
import { kasumiCity } from "./cities/kasumi-city";
import { koganeCity } from "./cities/kogane-city";
import type { SeededCity, SeededFault } from "./cities/seeded-city";
import { valleyCity } from "./cities/valley-city";

const CITIES: readonly SeededCity[] = [
  harbourCity,
  valleyCity,
  plainCity,
  riverCity,
  asagiriCity,
  hamakazeCity,
  misakiCity,
  satoyamaTown,
  shiomiCity,
  shirakabaTown,
  takaseCity,
  wakabaCity,
  aoiwaTown,
  kitanamiCity,
  minaminoCity,
  tsukigataCity,
  tsubakiCity,
  yunagiCity,
  shiomidaiCity,
  yunoharaTown,
  wakakusaCity,
  hinodeCity,
  kawabeCity,
  minatoTown,
  shirakabanoCity,
  kasumiCity,
  koganeCity,
  hagoromoCity,
];

function findingsOf(workbook: WorkbookSnapshot, day = "2024-11-01"): readonly Finding[] {
  const today = parseCalendarDay(day);
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
  const findings = findingsOf(city.workbook, city.today);
  const accepted = city.accepted ?? [];

  it.each(city.faults)("gives away $rule at $at", (fault) => {
    expect(findings.filter((finding) => isSeeded(finding, [fault]))).toHaveLength(1);
  });

  it("is blamed for nothing else", () => {
    const others = findings.filter((finding) => !isSeeded(finding, [...city.faults, ...accepted]));
    expect(others.map(({ rule, at }) => `${rule} ${nameOf(at)}`)).toEqual([]);
  });

  const { sound } = city;
  if (sound !== undefined) {
    it("is blamed for nothing before the faults, but for what is true of it", () => {
      const blamed = findingsOf(sound, city.today).filter((finding) => !isSeeded(finding, accepted));
      expect(blamed.map(({ rule, at }) => `${rule} ${nameOf(at)}`)).toEqual([]);
    });

    it("gives away the same when it comes as a file", () => {
      const list = (findings: readonly Finding[]): readonly string[] =>
        findings.map(({ rule, at }) => `${rule} ${nameOf(at)}`);
      expect(list(findingsOf(readXlsx(buildXlsx(city.workbook)), city.today))).toEqual(list(findings));
    });
  }
});

/** Columns that the product itself wrote, and formats that no cell holds: seeded in the rules' own tests. */
const SEEDED_ELSEWHERE = new Set(["stale-columns", "duplicated-conditional-format"]);

test("every rule has a fault seeded for it, in a city's workbook or in the sample", () => {
  const seeded = new Set(
    [...CITIES.flatMap(({ faults }) => faults), ...seededFaults()].map(({ rule }) => rule),
  );
  expect(rules.map(({ id }) => id).filter((id) => !seeded.has(id) && !SEEDED_ELSEWHERE.has(id))).toEqual([]);
});
