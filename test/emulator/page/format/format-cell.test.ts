import type { CellValue } from "../../../../src/core/sheet/snapshot";
import { formatCell } from "../../../../src/emulator/page/format/format-cell";
import { splitSections } from "../../../../src/emulator/page/format/tokenize-format";

function shown(value: CellValue, numberFormat?: string, dateSystem: 1900 | 1904 = 1900): string {
  return formatCell({ value, ...(numberFormat === undefined ? {} : { numberFormat }) }, dateSystem).text;
}

describe("formatCell", () => {
  test.each([
    [45_199, '[$-411]ggge"年"m"月"d"日"', "令和5年9月30日"],
    [45_199, "[$-411]ge.m.d;@", "R5.9.30"],
    [43_585, "[$-411]gge.m.d", "平31.4.30"],
    [43_586, "ggge", "令和1"],
    [45_199, "yyyy/m/d", "2023/9/30"],
    [45_199, "yy-mm-dd", "23-09-30"],
    [45_199, 'm"月"d"日"(aaa)', "9月30日(土)"],
    [45_199, "aaaa", "土曜日"],
    [45_199, "d-mmm-yyyy", "30-Sep-2023"],
    [45_199.5, "yyyy/mm/dd h:mm:ss", "2023/09/30 12:00:00"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [0.999_999_9, "h:mm", "0:00"],
    [1.5, "[h]:mm", "36:00"],
  ])("shows the date or time %p under %p as %p", (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  test("counts days from 1904 where the workbook does", () => {
    expect(shown(43_737, "yyyy/m/d", 1904)).toBe("2023/9/30");
  });

  test("fills a date that no calendar has with signs", () => {
    expect(shown(-1, "yyyy/m/d")).toBe("########");
  });

  test.each([
    [0.529_411, "0.0%", "52.9%"],
    [1_234_567, "#,##0", "1,234,567"],
    [-1234.5, "#,##0.00;[Red]-#,##0.00", "-1,234.50"],
    [-5, '"△"0;"▲"0', "▲5"],
    [0, '0;-0;"―"', "―"],
    [0, "0;-0;;@", ""],
    [2, ";;;", ""],
    [-2, ";;;", ""],
    [1.005, "0.00", "1.01"],
    [1_234_567, "#,##0,", "1,235"],
    [12, "000", "012"],
    [0.5, "#.##", ".5"],
    [1.5, "0.##", "1.5"],
    [5, '0"件"', "5件"],
    [1234, "[$¥-411]#,##0", "¥1,234"],
    [12_345.678, "0.00E+00", "1.23E+04"],
    [3, 'General"人"', "3人"],
    [-0.4, "0", "0"],
    [-3, "0_);[Red](0)", "(3)"],
    [0.25, "# ?/?", "0.25"],
    [150, "[>=100]0.0;0", "150"],
  ])("shows the number %p under %p as %p", (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  test.each([
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.33333333333"],
    [123_456_789_012, "1.23457E+11"],
    [0, "0"],
  ])("shows %p without a format as %p", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test("shows texts, errors and truth values, each at its side", () => {
    expect(formatCell({ value: "取組" }, 1900)).toEqual({ text: "取組", align: "left" });
    expect(formatCell({ value: 1 }, 1900).align).toBe("right");
    expect(formatCell({ value: { error: "#REF!" } }, 1900)).toEqual({ text: "#REF!", align: "center" });
    expect(formatCell({ value: true }, 1900)).toEqual({ text: "TRUE", align: "center" });
    expect(formatCell({ value: null }, 1900).text).toBe("");
    expect(shown("可", '0;0;0;"<"@">"')).toBe("<可>");
    expect(shown("可", ";;;")).toBe("");
  });

  test("parts sections at semicolons outside quotes only", () => {
    expect(splitSections('0";"0;;"無し"')).toEqual(['0";"0', "", '"無し"']);
    expect(splitSections(";;;@")).toEqual(["", "", "", "@"]);
  });
});
