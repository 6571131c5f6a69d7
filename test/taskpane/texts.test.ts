import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import { toFiscalYear, type FiscalYear } from "../../src/core/calendar/fiscal-year";
import { cellLabel } from "../../src/taskpane/cell-label";
import { formatFiscalYears } from "../../src/core/calendar/format-fiscal-years";
import { percentOf } from "../../src/taskpane/percent-of";
import { resolveLanguage } from "../../src/taskpane/language";
import { formatCount, formatPercent, formatQuantity } from "../../src/core/text/format-number";
import { reportingDates } from "../../src/taskpane/reporting-dates";

function yearOf(value: number): FiscalYear {
  const year = toFiscalYear(value);
  if (year === undefined) throw new Error(`Not a fiscal year: ${String(value)}`);
  return year;
}

describe("formatFiscalYears", () => {
  it.each([
    [2021, 2023, "令和3～5年度"],
    [2017, 2020, "平成29～令和2年度"],
    [2019, 2019, "令和元年度"],
    [2019, 2021, "令和元～3年度"],
  ])("writes %s to %s as %s", (start, end, text) => {
    expect(formatFiscalYears(yearOf(start), yearOf(end), "ja")).toBe(text);
  });

  it("writes English years in full", () => {
    expect(formatFiscalYears(yearOf(2021), yearOf(2023), "en")).toBe("FY2021–2023");
  });
});

test.each([
  [0, 0, "0%"],
  [0, 12, "0%"],
  [3, 12, "25%"],
  [999, 1000, "99%"],
  [1000, 1000, "100%"],
])("%s of %s is %s", (done, total, text) => {
  expect(percentOf(done, total)).toBe(text);
});

describe("numbers", () => {
  it("have one decimal and a real minus sign in percent, and never a minus zero", () => {
    expect([0.5294, 1.1, -0.08, -0.0001, 0].map(formatPercent)).toEqual([
      "52.9%",
      "110.0%",
      "−8.0%",
      "0.0%",
      "0.0%",
    ]);
  });

  it("keep the unit as staff write it", () => {
    expect(formatQuantity(57.5, "%")).toBe("57.5%");
    expect(formatQuantity(1234.5, "人")).toBe("1,234.5人");
    expect(formatCount(10000)).toBe("10,000");
  });

  it.each([
    ["m2", "㎡"],
    ["m2/人", "㎡/人"],
    ["mg/m3", "mg/㎥"],
    ["km2", "㎢"],
    ["km", "km"],
    ["pm2.5", "pm2.5"],
    ["m23", "m23"],
    ["m", "m"],
  ])("writes the unit %s as %s", (unit, written) => {
    expect(formatQuantity(3, unit)).toBe(`3${written}`);
  });
});

describe("cellLabel", () => {
  it("names a cell as people do, without the quotes of formulas", () => {
    expect(cellLabel({ sheet: "9月末 時点", row: 4, column: 27 })).toBe("9月末 時点!AB5");
  });
});

describe("resolveLanguage", () => {
  it("follows Office unless a language was chosen", () => {
    expect(resolveLanguage("auto", "ja-JP")).toBe("ja");
    expect(resolveLanguage("auto", "en-US")).toBe("en");
    expect(resolveLanguage("auto", "")).toBe("ja");
    expect(resolveLanguage("en", "ja-JP")).toBe("en");
  });
});

describe("reportingDates", () => {
  const plan = { startFiscalYear: yearOf(2021), endFiscalYear: yearOf(2023) };

  it.each([
    ["2022-10-01", "2022-09-30", "2023-03-31"],
    ["2023-03-31", "2022-09-30", "2023-03-31"],
    ["2026-11-21", "2023-09-30", "2024-03-31"],
    ["2019-05-01", "2021-09-30", "2022-03-31"],
  ])("on %s are %s and %s", (today, midYear, yearEnd) => {
    const day = parseCalendarDay(today);
    if (day === undefined) throw new Error(`Not a day: ${today}`);
    expect(reportingDates(day, plan)).toEqual({ midYear, yearEnd });
  });
});
