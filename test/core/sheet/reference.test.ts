import fc from "fast-check";
import { formatReference, parseReference } from "../../../src/core/sheet/reference";

describe("references to an area of a sheet", () => {
  it.each([
    ["=一覧!$B$5", "一覧", 4, 1],
    ["'課''別 9月'!$A$6:$A$7", "課'別 9月", 5, 0],
    ["=Sheet1!C3", "Sheet1", 2, 2],
  ])("reads %s", (formula, sheet, top, left) => {
    expect(parseReference(formula)).toMatchObject({ sheet, area: { top, left } });
  });

  it.each(["=一覧!#REF!", "=A1", "=SUM(一覧!A1)", "=一覧!A1,一覧!B2", "=#REF!", ""])(
    "reads nothing of %s",
    (formula) => {
      expect(parseReference(formula)).toBeUndefined();
    },
  );

  it("reads what it writes", () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => !/[\\/?*[\]:!\n]|^'|'$/u.test(text));
    const index = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(name, index, index, index, index, (sheet, top, left, height, width) => {
        const right = Math.min(left + width, 16_383);
        const area = { top, left, bottom: top + height, right };
        expect(parseReference(`=${formatReference({ sheet, area })}`)).toEqual({ sheet, area });
      }),
    );
  });
});
