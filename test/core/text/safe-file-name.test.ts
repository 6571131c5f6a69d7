import fc from "fast-check";
import { safeFileName } from "../../../src/core/text/safe-file-name";

describe("safeFileName", () => {
  it.each([
    ["R5/9 進捗集計", "csv", "R5_9 進捗集計.csv"],
    ['<計画> "案"', "xlsx", "_計画_ _案_.xlsx"],
    ["..\\..\\起動", "csv", "_.._起動.csv"],
    ["con", "csv", "_con.csv"],
    ["計画。 . ", "csv", "計画。.csv"],
    ["", "csv", "進捗集計.csv"],
    ["計画\u202Efdp", "xlsx", "計画_fdp.xlsx"],
  ])("makes %j with %s into %j", (text, extension, name) => {
    expect(safeFileName(text, extension)).toBe(name);
  });

  it("never gives a name that leads elsewhere or that Windows refuses", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const name = safeFileName(text, "csv");
        expect(name).toMatch(/^[^\\/:*?"<>|.][^\\/:*?"<>|]*\.csv$/u);
        expect(name.length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
