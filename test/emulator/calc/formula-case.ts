import type { CellError, CellValue } from "../../../src/core/sheet/snapshot";

/** A formula (without its `=`) on the sample sheet, and the value that Excel gives it. */
export type FormulaCase = readonly [formula: string, value: CellValue];

export function error(name: string): CellError {
  return { error: name };
}
