import { parseFormula } from "../../../src/emulator/calc/formula/parse-formula";

describe("the parser of formulas", () => {
  it.each([
    "",
    "=",
    "=1+",
    "=(1",
    "=SUM(1,2",
    "=1 2",
    '="open',
    "=A1:B",
    "=A1:INDEX(B:B,2)",
    "=Sheet1:Sheet3!A1",
    "=[1]Sheet1!A1",
    "='[book.xlsx]一覧'!A1",
    "={1,2;3}",
    "={A1}",
    "=表[列",
    "=表[[列]x[列]]",
    "=1a",
    "=ZZZ1:A1",
    "=A1048577:A1",
    "=,1",
    "=1;2",
    "=LET(x,1,x)()",
  ])("refuses %s", (formula) => {
    expect(parseFormula(formula)).toBeUndefined();
  });

  it("reads the parts of a structured reference", () => {
    const parse = (formula: string) => parseFormula(formula);
    const column = ["期限", "期限"];
    expect(parse("=表[期限]")).toEqual({ kind: "table", table: "表", parts: [], columns: column });
    expect(parse("=表[@期限]")).toEqual({
      kind: "table",
      table: "表",
      parts: ["#this row"],
      columns: column,
    });
    expect(parse("=[@[期限]]")).toEqual({ kind: "table", parts: ["#this row"], columns: column });
    expect(parse("=表[[#This Row],[期限]]")).toEqual(parse("=表[@期限]"));
    expect(parse("=表[#This Row]")).toEqual({ kind: "table", table: "表", parts: ["#this row"] });
    expect(parse("=表[]")).toEqual({ kind: "table", table: "表", parts: [] });
    expect(parse("=表[[#Headers], [#Data], [番号]:[期限]]")).toEqual({
      kind: "table",
      table: "表",
      parts: ["#headers", "#data"],
      columns: ["番号", "期限"],
    });
    expect(parse("=表['[予定'] '#1 it''s]")).toEqual({
      kind: "table",
      table: "表",
      parts: [],
      columns: ["[予定] #1 it's", "[予定] #1 it's"],
    });
  });

  it("drops the prefix of newer functions and reads names that look like columns", () => {
    expect(parseFormula("=_xlfn.IFS(TRUE,1)")).toEqual(parseFormula("=ifs(true,1)"));
    expect(parseFormula("=_xlfn._xlws.FILTER(A1,B1)")).toMatchObject({ kind: "call", name: "FILTER" });
    expect(parseFormula("=ABCD1")).toEqual({ kind: "name", name: "ABCD1" });
    expect(parseFormula("=R1C1期")).toEqual({ kind: "name", name: "R1C1期" });
  });

  it("reads over blanks and line feeds", () => {
    expect(parseFormula("= IF( A1 ,\n 1 , 2 ) ")).toEqual(parseFormula("=IF(A1,1,2)"));
  });
});
