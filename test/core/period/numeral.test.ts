import { endOfNumeral, readNumeralAt } from "../../../src/core/period/numeral";

function numberIn(text: string): number | undefined {
  return readNumeralAt(text, 0, endOfNumeral(text, 0));
}

describe("a number at a place of a text", () => {
  test.each([
    ["7月", 7],
    ["2024年", 2024],
    ["元年", 1],
    ["二十三年", 23],
    ["十月", 10],
    ["月", undefined],
    ["一二三四五年", undefined],
    ["二十三四年", undefined],
  ])("in %s is %s", (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  test("is not sought through a long row of kanji, which every place of the row would do again", () => {
    const row = "一".repeat(16_000);
    expect(endOfNumeral(row, 0)).toBeLessThan(10);
    expect(numberIn(row)).toBeUndefined();
  });
});
