import { createCalculator } from "../../../src/emulator/calc/calculator";
import { toCalcWorkbook, recalculateSnapshot } from "../../../src/emulator/calc/recalculate-snapshot";
import { FUNCTION_CASES } from "./function-cases";
import { OPERATOR_CASES } from "./operator-cases";
import { SAMPLE_SHEET, SAMPLE_WORKBOOK } from "./sample-workbook";

const calculator = createCalculator(toCalcWorkbook(recalculateSnapshot(SAMPLE_WORKBOOK)));
const AT = { sheet: SAMPLE_SHEET, row: 100, column: 15 };

/** Each table was held against LibreOffice; see docs/decisions/0008-calculator.md. */
describe("a formula's value", () => {
  it.each(OPERATOR_CASES)("=%s", (formula, value) => {
    expect(calculator.evaluate(`=${formula}`, AT)).toEqual(value);
  });

  describe.each(Object.entries(FUNCTION_CASES))("with %s functions", (_, cases) => {
    it.each(cases)("=%s", (formula, value) => {
      expect(calculator.evaluate(`=${formula}`, AT)).toEqual(value);
    });
  });
});
