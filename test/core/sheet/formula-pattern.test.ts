import { parseFormulaPattern, relativeFormula, shiftFormula } from "../../../src/core/sheet/formula-pattern";

describe("shiftFormula", () => {
  test.each([
    ["=A1+1", "=B3+1"],
    ["=$A1+A$1+$A$1", "=$A3+B$1+$A$1"],
    ["=SUM(A1:C3)", "=SUM(B3:D5)"],
    ["=SUM(A:C)+SUM($A:$C)", "=SUM(B:D)+SUM($A:$C)"],
    ["=SUM(1:3)+SUM($1:$3)", "=SUM(3:5)+SUM($1:$3)"],
    ["=一覧!A1+'9月末 A1'!A1", "=一覧!B3+'9月末 A1'!B3"],
    ["=Q1!A1+SUM(Q1:Q4!A1)", "=Q1!B3+SUM(Q1:Q4!B3)"],
    ["='It''s A1'!A1", "='It''s A1'!B3"],
    ['=A1&"A1と""B2"""', '=B3&"A1と""B2"""'],
    ["=LOG10(A1)+ATAN2(A1,B1)", "=LOG10(B3)+ATAN2(B3,C3)"],
    ["=売上1+A1_合計+TRUE", "=売上1+A1_合計+TRUE"],
    ["=SUM(表1[A1])+表1[[#This Row],[B2]]+A1", "=SUM(表1[A1])+表1[[#This Row],[B2]]+B3"],
    ["=表['[A1'']]+A1+'別 紙'!A1", "=表['[A1'']]+B3+'別 紙'!B3"],
    ["=[1]一覧!A1", "=[1]一覧!B3"],
    ["=IF(A1=#REF!,#N/A,1E5)", "=IF(B3=#REF!,#N/A,1E5)"],
    ["=A1#", "=B3#"],
    ["=XFE1+A1048577", "=XFE1+A1048577"],
  ])("moves %s two down and one right to %s", (formula, moved) => {
    expect(shiftFormula(parseFormulaPattern(formula), 2, 1)).toBe(moved);
  });

  test("gives #REF! for what leaves the grid", () => {
    const pattern = parseFormulaPattern("=A1+B2+$A2");
    expect(shiftFormula(pattern, -1, -1)).toBe("=#REF!+A1+$A1");
    expect(shiftFormula(parseFormulaPattern("=XFD1048576"), 1, 0)).toBe("=#REF!");
  });

  test("leaves every formula as it is when nothing moves", () => {
    const formula = "=SUM('a b'!$A:C)*表[[x]:[y]]&\"A1\"-1:2";
    expect(shiftFormula(parseFormulaPattern(formula), 0, 0)).toBe(formula);
  });
});

describe("relativeFormula", () => {
  test.each([
    ["=$A5*B$1&C7", "=$A6*B$1&C8", true],
    ["=SUM(A1:A5)", "=SUM(A2:A6)", true],
    ["=SUM(4:5)", "=SUM(5:6)", true],
    ['=IF($A5="","A5",$A5)', '=IF($A6="","A5",$A6)', true],
    ["=$A5*B$1", "=$A6*B$2", false],
    ["=$A5", "=$A5", false],
    ['=IF($A5="","A5",$A5)', '=IF($A6="","A6",$A6)', false],
  ])("tells whether %s in row 5 and %s in row 6 are copies: %s", (first, second, areCopies) => {
    expect(relativeFormula(first, 4) === relativeFormula(second, 5)).toBe(areCopies);
    expect(shiftFormula(parseFormulaPattern(first), 1, 0) === second).toBe(areCopies);
  });
});
