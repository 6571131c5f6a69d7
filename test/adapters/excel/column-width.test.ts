import { findDigitPixels, toCharacters, toPoints } from "../../../src/adapters/excel/column-width";

describe("widths of columns", () => {
  test.each([
    ["Calibri 11", 8.43, 48, 7],
    ["游ゴシック 11", 8.38, 54, 8],
    ["a sheet whose standard width was changed", 3, 21.75, 8],
  ])("finds the digit of %s", (_, digits, points, pixels) => {
    expect(findDigitPixels(digits, points)).toBe(pixels);
  });

  test("takes the usual Japanese font where no column of standard width was found", () => {
    expect(findDigitPixels(8.43, undefined)).toBe(8);
  });

  test("gives the width that Excel writes into a file", () => {
    expect(toCharacters(54, 8)).toBe(9);
    expect(toCharacters(45.75, 7)).toBe(8.7109375);
  });

  test.each([4, 8, 9.125, 14, 60])("brings back a width of %d characters", (width) => {
    expect(toCharacters(toPoints(width, 8), 8)).toBe(width);
  });
});
