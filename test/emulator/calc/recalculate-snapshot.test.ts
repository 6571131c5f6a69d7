import { recalculateSnapshot, toCalcWorkbook } from "../../../src/emulator/calc/recalculate-snapshot";
import { createCalculator } from "../../../src/emulator/calc/calculator";
import { calcSheet, calcWorkbook, valueIn } from "./calc-sheets";
import { SAMPLE_SHEET, SAMPLE_WORKBOOK } from "./sample-workbook";

describe("a recalculated snapshot", () => {
  it("has the values of its formulas, and is the same snapshot once they are true", () => {
    const computed = recalculateSnapshot(SAMPLE_WORKBOOK);
    expect(valueIn(computed, SAMPLE_SHEET, "A6")).toBe("");
    expect(valueIn(computed, SAMPLE_SHEET, "I4")).toBe(0.75);
    expect(valueIn(computed, SAMPLE_SHEET, "I5")).toBe(2.25);
    expect(recalculateSnapshot(computed)).toBe(computed);
  });

  it("reads the row of a table from inside and from beside it", () => {
    const table = {
      name: "表1",
      area: { top: 0, left: 0, bottom: 2, right: 1 },
      hasHeaders: true,
      hasTotals: false,
    };
    const computed = recalculateSnapshot(
      calcWorkbook(
        calcSheet("一覧", { A1: "値", B1: "倍", A2: 3, B2: "=[@値]*2", A3: 4, B3: "=表1[@値]*2" }, [table]),
        calcSheet("外", {
          C2: "=表1[@値]",
          C9: "=表1[@値]",
          C3: "=[@値]",
          D3: "=表1[無い]",
          E3: "=無い[値]",
        }),
      ),
    );
    const outside = ["C2", "C9", "C3", "D3", "E3"].map((address) => valueIn(computed, "外", address));
    expect([valueIn(computed, "一覧", "B2"), valueIn(computed, "一覧", "B3")]).toEqual([6, 8]);
    expect(outside).toEqual([
      3,
      { error: "#VALUE!" },
      { error: "#REF!" },
      { error: "#REF!" },
      { error: "#REF!" },
    ]);
  });

  it("takes of several cells the one in line with the formula, where one value is wanted", () => {
    const computed = recalculateSnapshot(
      calcWorkbook(
        calcSheet("表", {
          ...{ A1: 1, A2: 2, A3: 3, B2: "=A1:A3*10", C2: "=A1:A3", D9: "=A1:A3", E2: "=LEN(A:A)" },
          ...{ F2: "=A1:B2+1", G2: '=IF(A1:A3=2,"中","外")', H2: "={5,6}", I2: "=SUM(A1:A3*10)" },
        }),
      ),
    );
    expect(["B2", "C2", "D9", "E2", "F2", "G2", "H2", "I2"].map((at) => valueIn(computed, "表", at))).toEqual(
      [20, 2, { error: "#VALUE!" }, 1, { error: "#VALUE!" }, "中", 5, 20],
    );
  });

  it("counts days from 1904 where the workbook does", () => {
    const computed = recalculateSnapshot({
      ...calcWorkbook(
        calcSheet("表", { A1: "=DATE(1904,1,2)", A2: "=YEAR(A1)", A3: "=WEEKDAY(0)", A4: '="2026/3/31"+0' }),
      ),
      dateSystem: 1904,
    });
    expect(["A1", "A2", "A3", "A4"].map((address) => valueIn(computed, "表", address))).toEqual([
      1, 1904, 6, 44_650,
    ]);
  });

  it("computes what a filled-down formula reads, cell by cell", () => {
    const contents: Record<string, string | number> = { A1: 1 };
    for (let row = 2; row <= 40; row += 1) {
      contents[`A${String(row)}`] = row;
      contents[`B${String(row)}`] = `=$A${String(row)}*A$1+SUM(A${String(row - 1)}:A${String(row)})`;
    }
    const computed = recalculateSnapshot(calcWorkbook(calcSheet("表", contents)));
    for (let row = 2; row <= 40; row += 1) {
      expect(valueIn(computed, "表", `B${String(row)}`)).toBe(row + row - 1 + row);
    }
  });
});

describe("a change of one cell", () => {
  it("lets only its dependents be read again", () => {
    const contents: Record<string, string | number> = {};
    for (let row = 1; row <= 2000; row += 1) {
      contents[`A${String(row)}`] = row;
      contents[`B${String(row)}`] = `=A${String(row)}+1`;
    }
    const workbook = toCalcWorkbook(calcWorkbook(calcSheet("表", contents)));
    let reads = 0;
    const counted = workbook.sheets.map((sheet) => ({
      ...sheet,
      cellAt: (row: number, column: number) => {
        reads += 1;
        return sheet.cellAt(row, column);
      },
    }));
    const calculator = createCalculator({ ...workbook, sheets: counted });
    calculator.recalculate("all");
    expect(reads).toBeGreaterThanOrEqual(4000);
    reads = 0;
    calculator.recalculate([{ sheet: "表", row: 999, column: 0 }]);
    expect(reads).toBeLessThan(10);
  });
});
