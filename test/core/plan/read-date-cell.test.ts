import { readDateCell } from "../../../src/core/plan/read-date-cell";
import type { CellValue } from "../../../src/core/sheet/snapshot";

function read(value: CellValue, numberFormat?: string, dateSystem: 1900 | 1904 = 1900): string | undefined {
  const cell = { row: 0, column: 0, value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  const found = readDateCell(cell, dateSystem);
  return found === undefined ? undefined : `${found.first}..${found.last}`;
}

describe("readDateCell", () => {
  test.each([
    ["yyyy/m/d", "2024-10-01..2024-10-01"],
    ['[$-411]ggge"年"m"月"d"日"', "2024-10-01..2024-10-01"],
    ["m/d", "2024-10-01..2024-10-01"],
    ['yyyy"年"m"月"', "2024-10-01..2024-10-31"],
    ["[$-411]ge.m", "2024-10-01..2024-10-31"],
    ["mmm-yy", "2024-10-01..2024-10-31"],
  ])("shows the days that %s shows", (format, expected) => {
    expect(read(45566, format)).toBe(expected);
  });

  test("drops the time of day", () => {
    expect(read(45566.75, "yyyy/m/d h:mm")).toBe("2024-10-01..2024-10-01");
  });

  test("knows a date whose format was lost", () => {
    expect(read(45566)).toBe("2024-10-01..2024-10-01");
  });

  test("counts from 1904 where the workbook does", () => {
    expect(read(44104, "yyyy/m/d", 1904)).toBe("2024-10-01..2024-10-01");
  });

  test.each<readonly [string, CellValue, string | undefined]>([
    ["a year", 2025, undefined],
    ["a count", 12, "0"],
    ["a percentage", 0.8, "0.0%"],
    ["a time of day", 0.5, "h:mm"],
    ["a text", "2024/10/1", undefined],
    ["an error", { error: "#N/A" }, "yyyy/m/d"],
    ["an amount with a unit", 45000, '#,##0"円"'],
    ["a serial before time began", -3, "yyyy/m/d"],
  ])("is no date: %s", (_, value, format) => {
    expect(read(value, format)).toBeUndefined();
  });
});
