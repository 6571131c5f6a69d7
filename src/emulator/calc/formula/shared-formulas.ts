import type { FormulaNode } from "./formula-node";
import { parseFormula } from "./parse-formula";

/** A parsed formula and the row that it was written for. */
export interface SharedFormula {
  readonly node: FormulaNode;
  readonly row: number;
}

/** Quoted texts, sheet names and columns of tables, which stay as they are; or a cell with its row. */
const PIECE =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\p{L}\p{M}\p{N}_.・\\$])(\$?[A-Za-z]{1,3})([1-9]\d{0,6})(?![\p{L}\p{M}\p{N}_.・(![])/gu;
/** Whole rows (`1:3`) have numbers that the pattern above does not see. */
const WHOLE_ROWS = /\d:\$?\d/;

/**
 * Parses formulas that were filled down a column only once: they differ in nothing but rows counted from their own.
 */
export class SharedFormulas {
  readonly #known = new Map<string, SharedFormula | undefined>();

  /**
   * The formula of a cell. Its relative rows are to be moved by the distance of the cell's row to `row`.
   *
   * @returns `undefined` where the text is no formula of the grammar
   * @example formulas.at("=A5*2", 4, 1) // the same node as at("=A6*2", 5, 1)
   */
  at(formula: string, row: number, column: number): SharedFormula | undefined {
    const relative = WHOLE_ROWS.test(formula)
      ? `${String(row)},${formula}`
      : formula.replace(PIECE, (piece, name: string | undefined, digits: string | undefined) =>
          name === undefined ? piece : `${name}{${String(Number(digits) - row)}}`,
        );
    const key = `${String(column)},${relative}`;
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known;
    const node = parseFormula(formula);
    const shared = node === undefined ? undefined : { node, row };
    this.#known.set(key, shared);
    return shared;
  }
}
