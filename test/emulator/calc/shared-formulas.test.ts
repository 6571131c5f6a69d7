import { SharedFormulas } from "../../../src/emulator/calc/formula/shared-formulas";
import { parseFormula } from "../../../src/emulator/calc/formula/parse-formula";

describe("formulas filled down a column", () => {
  it("are parsed once", () => {
    const formulas = new SharedFormulas();
    const first = formulas.at('=IF($A5="","",SUM(B$1:B5)-一覧!C4)', 4, 3);
    expect(first?.node).toEqual(parseFormula('=IF($A5="","",SUM(B$1:B5)-一覧!C4)'));
    expect(formulas.at('=IF($A105="","",SUM(B$1:B105)-一覧!C104)', 104, 3)).toBe(first);
  });

  it.each([
    ["texts", '="A1"', '="A2"'],
    ["names", "=期限_A1", "=期限_A2"],
    ["names that end in letters of a column", "=期限A1", "=期限A2"],
    ["functions", "=LOG1(5)", "=LOG2(5)"],
    ["sheets", "='A1'!$B$1", "='A2'!$B$1"],
    ["sheets without quotes", "=A1!$B$1", "=A2!$B$1"],
    ["columns of tables", "=表[A1]", "=表[A2]"],
    ["tables", "=A1[列]", "=A2[列]"],
    ["numbers", "=1", "=2"],
    ["powers of ten", "=$A$1+1E1", "=$A$1+1E2"],
    ["fixed rows", "=A$1", "=A$2"],
    ["whole rows", "=SUM(1:1)", "=SUM(2:2)"],
    ["rows that stay", "=A7", "=A7"],
  ])("are not mixed up where %s differ", (_, above, below) => {
    const formulas = new SharedFormulas();
    expect(formulas.at(below, 1, 3)).not.toBe(formulas.at(above, 0, 3));
    expect(formulas.at(below, 1, 3)?.node).toEqual(parseFormula(below));
  });

  it("are not shared with another column or another row of whole rows", () => {
    const formulas = new SharedFormulas();
    expect(formulas.at("=A1", 0, 4)).not.toBe(formulas.at("=A1", 0, 3));
    expect(formulas.at("=1:3", 23, 1)).not.toBe(formulas.at("=1:3", 3, 12));
    expect(formulas.at("=1:3", 24, 1)).not.toBe(formulas.at("=1:3", 23, 1));
  });
});
