import { toFormula } from "./formula-text";
import type { ReadBudget } from "./read-budget";
import { type FormulaPattern, parseFormulaPattern, shiftFormula } from "../../core/sheet/formula-pattern";

interface SharedFormula {
  readonly pattern: FormulaPattern;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet that several cells share: one cell spells it out, the others follow. */
export class SharedFormulas {
  private readonly known = new Map<string, SharedFormula>();

  constructor(private readonly budget: ReadBudget) {}

  /**
   * The formula of a cell with its leading `=`.
   *
   * @param text as the cell spells it; blank in a cell that follows another
   * @param index of the shared formula; `undefined` where the cell shares none
   */
  formulaAt(
    row: number,
    column: number,
    text: string | undefined,
    index: string | undefined,
  ): string | undefined {
    if (text !== undefined && text.trim() !== "") {
      const formula = toFormula(text);
      if (index !== undefined && !this.known.has(index)) {
        this.budget.keepItem();
        this.known.set(index, { pattern: parseFormulaPattern(formula), row, column });
      }
      return formula;
    }
    const shared = index === undefined ? undefined : this.known.get(index);
    return shared === undefined
      ? undefined
      : shiftFormula(shared.pattern, row - shared.row, column - shared.column);
  }
}
