import { parseCalendarDay } from "../../../src/core/calendar/calendar-day";
import { findEra, formatDay, formatFiscalYear } from "../../../src/core/calendar/era";
import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";

describe("formatDay", () => {
  test.each([
    ["2023-09-30", "令和5年9月30日"],
    ["2019-05-01", "令和元年5月1日"],
    ["2019-04-30", "平成31年4月30日"],
    ["1989-01-08", "平成元年1月8日"],
    ["1989-01-07", "昭和64年1月7日"],
    ["1926-12-25", "昭和元年12月25日"],
    ["1867-12-31", "1867年12月31日"],
  ])("writes %s as %s", (iso, expected) => {
    const day = parseCalendarDay(iso);
    expect(day === undefined ? undefined : formatDay(day, "ja")).toBe(expected);
  });

  test("agrees with the calendar of Intl on the first of every month since Meiji 6", () => {
    const intl = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
      era: "long",
      year: "numeric",
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    });
    for (let month = 1873 * 12; month < 2060 * 12; month += 1) {
      const iso = `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}-01`;
      const day = parseCalendarDay(iso);
      expect(day === undefined ? "" : formatDay(day, "ja")).toBe(intl.format(new Date(`${iso}T00:00:00Z`)));
    }
  });

  test("writes English in short", () => {
    const day = parseCalendarDay("2024-02-29");
    expect(day === undefined ? "" : formatDay(day, "en")).toBe("29 Feb 2024");
  });
});

describe("formatFiscalYear", () => {
  test.each([
    [2023, "令和5年度"],
    [2019, "令和元年度"],
    [2018, "平成30年度"],
    [1989, "平成元年度"],
    [1988, "昭和63年度"],
  ])("writes %i as %s", (year, expected) => {
    const fiscalYear = toFiscalYear(year);
    expect(fiscalYear === undefined ? "" : formatFiscalYear(fiscalYear, "ja")).toBe(expected);
  });
});

describe("findEra", () => {
  test.each([
    ["令和", 2018],
    ["h", 1988],
    ["昭", 1925],
  ])("knows %s", (written, base) => {
    expect(findEra(written)?.base).toBe(base);
  });

  test("knows no other word", () => {
    expect(findEra("慶応")).toBeUndefined();
  });
});
