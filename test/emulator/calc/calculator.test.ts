import { formatCellRef } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { createCalculator } from "../../../src/emulator/calc/calculator";
import { recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { WorkbookModel } from "../../../src/emulator/model/workbook-model";
import { calcSheet, calcWorkbook, valueIn } from "./calc-sheets";

describe("the calculator", () => {
  it("computes formulas after those that they read, across sheets", () => {
    const computed = recalculateSnapshot(
      calcWorkbook(
        calcSheet("集計", { A1: "='取組 一覧'!B1*2", A2: "=A1+1" }),
        calcSheet("取組 一覧", { A1: 5, B1: "=A1+1" }),
      ),
    );
    expect(valueIn(computed, "集計", "A1")).toBe(12);
    expect(valueIn(computed, "集計", "A2")).toBe(13);
  });

  it("computes a running total of ten thousand rows without running out of stack", () => {
    const contents: Record<string, CellValue> = { A1: 1 };
    for (let row = 2; row <= 10_000; row += 1) contents[`A${String(row)}`] = `=A${String(row - 1)}+1`;
    const reversed = calcSheet("和", contents);
    const computed = recalculateSnapshot(calcWorkbook({ ...reversed, cells: [...reversed.cells].reverse() }));
    expect(valueIn(computed, "和", "A10000")).toBe(10_000);
  });

  it("gives 0 to formulas that read themselves, names them, and computes what reads them", () => {
    const model = new WorkbookModel(
      calcWorkbook(
        calcSheet("輪", {
          A1: "=B1+1",
          B1: "=C1",
          C1: "=SUM(A1:A20)",
          D1: "=D1",
          E1: "=A1+7",
          F1: "=G1",
          G1: 3,
        }),
      ),
    );
    const { changes, circular } = createCalculator(model).recalculate("all");
    expect(circular.map(formatCellRef).sort()).toEqual(["輪!A1", "輪!B1", "輪!C1", "輪!D1"]);
    expect(changes.map((change) => [formatCellRef(change), change.value]).sort()).toEqual([
      ["輪!E1", 7],
      ["輪!F1", 3],
    ]);
  });

  it("computes only what depends on a changed cell, and reads new formulas", () => {
    const model = new WorkbookModel(
      calcWorkbook(
        calcSheet("表", { A1: 1, A2: 2, B1: "=A1*10", B2: "=A2*10", C1: "=SUM(B1:B2)", D1: "=SUM(A1:A900)" }),
      ),
    );
    const calculator = createCalculator(model);
    const sheet = model.findSheet("表");
    if (sheet === undefined) throw new RangeError();
    const settle = (row: number, column: number): readonly unknown[] => {
      const { changes } = calculator.recalculate([{ sheet: "表", row, column }]);
      for (const change of changes) {
        const state = sheet.cellAt(change.row, change.column);
        sheet.setCell(change.row, change.column, { ...state, value: change.value });
      }
      return changes.map((change) => `${formatCellRef(change)} ${String(change.value)}`).sort();
    };
    for (const change of calculator.recalculate("all").changes) {
      const state = sheet.cellAt(change.row, change.column);
      sheet.setCell(change.row, change.column, { ...state, value: change.value });
    }

    sheet.setCell(0, 0, { value: 4 });
    expect(settle(0, 0)).toEqual(["表!B1 40", "表!C1 60", "表!D1 6"]);
    sheet.setCell(500, 0, { value: 100 });
    expect(settle(500, 0)).toEqual(["表!D1 106"]);
    sheet.setCell(1, 1, { value: 0, formula: "=A1" });
    expect(settle(1, 1)).toEqual(["表!B2 4", "表!C1 44"]);
    sheet.setCell(1, 0, { value: 3 });
    expect(settle(1, 0)).toEqual(["表!D1 107"]);
    sheet.setCell(1, 1, undefined);
    expect(settle(1, 1)).toEqual(["表!C1 40"]);
  });

  it("evaluates a rule's formula relative to the cell that it was written for", () => {
    const calculator = createCalculator(
      new WorkbookModel(calcWorkbook(calcSheet("表", { A2: 1, A10: 9, C10: 9, C2: 0 }))),
    );
    const base = { row: 1, column: 1 };
    expect(calculator.evaluate("=$A2>5", { sheet: "表", row: 9, column: 3 }, base)).toBe(true);
    expect(calculator.evaluate("=A2>5", { sheet: "表", row: 1, column: 3 }, base)).toBe(false);
    expect(calculator.evaluate("=A$2>5", { sheet: "表", row: 9, column: 1 }, base)).toBe(false);
  });

  it("follows names, also relative ones and names in names, and tells unknown ones", () => {
    const model = new WorkbookModel({
      ...calcWorkbook(
        calcSheet("設定", { A1: 10, B1: 20, B2: "=進捗_基準日+1", C2: "=左*2", D2: "=無い", E2: "=輪1" }),
      ),
      names: [
        { name: "進捗_基準日", formula: "=設定!$A$1" },
        { name: "左", formula: "=設定!XFD1" },
        { name: "輪1", formula: "=輪2" },
        { name: "輪2", formula: "=輪1" },
      ],
    });
    const { changes } = createCalculator(model).recalculate("all");
    expect(changes.map((change) => [formatCellRef(change), change.value])).toEqual([
      ["設定!B2", 11],
      ["設定!C2", 22],
      ["設定!D2", { error: "#NAME?" }],
      ["設定!E2", { error: "#REF!" }],
    ]);
  });

  it("leaves alone what its grammar does not know", () => {
    const snapshot = calcWorkbook(calcSheet("表", { A1: "=[1]他!A1", A2: "=LET(x,1,x)", A3: "=SUM(" }));
    const computed = recalculateSnapshot(snapshot);
    expect(valueIn(computed, "表", "A1")).toBe(0);
    expect(valueIn(computed, "表", "A2")).toEqual({ error: "#NAME?" });
    expect(valueIn(computed, "表", "A3")).toBe(0);
  });

  it("computes TODAY from the clock that it is given, at every change", () => {
    let now = 46_000.75;
    const model = new WorkbookModel(calcWorkbook(calcSheet("表", { A1: "=TODAY()+1", B1: 2 })));
    const calculator = createCalculator(model, { now: () => now });
    expect(calculator.recalculate("all").changes.map(({ value }) => value)).toEqual([46_001]);
    now += 1;
    expect(
      calculator.recalculate([{ sheet: "表", row: 0, column: 1 }]).changes.map(({ value }) => value),
    ).toEqual([46_002]);
    expect(createCalculator(model).evaluate("=TODAY()", { sheet: "表", row: 0, column: 0 })).toEqual({
      error: "#NAME?",
    });
  });
});
