import type { CalcBook } from "./calc-book";
import type { BinaryOperator, CallNode, FormulaNode } from "./formula/formula-node";
import { FUNCTIONS } from "./functions";
import type { CallContext } from "./functions/calc-function";
import { liftOverArrays } from "./lift-over-arrays";
import { resolveArea, resolveTable, type Place } from "./resolve-reference";
import { computeBinary, computeUnary } from "./values/compute-operator";
import { toScalar } from "./values/read-value";
import { UNKNOWN_NAME, WRONG_REFERENCE, WRONG_VALUE, type Scalar, type Value } from "./values/value";

/** Names that lead to names: deeper than this they lead back to themselves. */
const MOST_NAMES = 32;

/** Computes the parts of one formula at one place. */
class FormulaEvaluator {
  readonly #context: Omit<CallContext, "asArrays">;
  readonly #nameDepth: number;

  constructor(context: Omit<CallContext, "asArrays">, nameDepth: number) {
    this.#context = context;
    this.#nameDepth = nameDepth;
  }

  /** @param asArrays whether operators and functions of single values run over all cells of a reference */
  evaluate(node: FormulaNode, asArrays: boolean): Value {
    const { book, place } = this.#context;
    switch (node.kind) {
      case "literal":
        return node.value;
      case "omitted":
        return null;
      case "array":
        return { kind: "matrix", rows: node.rows, columns: node.columns, values: node.values };
      case "area":
        return resolveArea(node, place, book);
      case "table":
        return resolveTable(node, place, book);
      case "name":
        return this.#name(node.name, asArrays);
      case "unary": {
        const operand = this.evaluate(node.operand, asArrays);
        const { operator } = node;
        if (operator === "@") return toScalar(operand, place, book);
        if (operator === "+") return operand;
        const context = { book, place, asArrays };
        return liftOverArrays([operand], context, (scalars) =>
          computeUnary(operator, scalars[0] ?? null, book.dateSystem),
        );
      }
      case "binary":
        return this.#binary(node.operator, node.left, node.right, asArrays);
      case "call":
        return this.#call(node, asArrays);
    }
  }

  #binary(operator: BinaryOperator, leftNode: FormulaNode, rightNode: FormulaNode, asArrays: boolean): Value {
    const context = { ...this.#context, asArrays };
    const { dateSystem } = context.book;
    const operands = [this.evaluate(leftNode, asArrays), this.evaluate(rightNode, asArrays)];
    return liftOverArrays(operands, context, (scalars) =>
      computeBinary(operator, scalars[0] ?? null, scalars[1] ?? null, dateSystem),
    );
  }

  #name(name: string, asArrays: boolean): Value {
    const { book, place } = this.#context;
    const formula = book.nameFormula(name);
    if (formula === undefined) return UNKNOWN_NAME;
    if (this.#nameDepth >= MOST_NAMES) return WRONG_REFERENCE;
    const fromFirstCell = { ...place, rowShift: place.row, columnShift: place.column };
    const context = { book, place: fromFirstCell };
    return new FormulaEvaluator(context, this.#nameDepth + 1).evaluate(formula, asArrays);
  }

  #call({ name, args }: CallNode, asArrays: boolean): Value {
    const called = FUNCTIONS.get(name);
    if (called === undefined) return UNKNOWN_NAME;
    // Excel does not let such a formula be entered.
    if (args.length < called.minimum || args.length > called.maximum) return WRONG_VALUE;
    switch (called.kind) {
      case "scalar": {
        const values = args.map((arg) => this.evaluate(arg, asArrays));
        const context = { ...this.#context, asArrays };
        return liftOverArrays(values, context, (scalars) => called.compute(scalars, context));
      }
      case "range": {
        const inArrays = asArrays || called.forcesArrays;
        const values = args.map((arg) => this.evaluate(arg, inArrays));
        return called.compute(values, { ...this.#context, asArrays: inArrays });
      }
      case "lazy":
        return called.compute(
          args.map((arg) => () => this.evaluate(arg, false)),
          { ...this.#context, asArrays: false },
        );
    }
  }
}

/**
 * Computes a parsed formula at a place, as the formula of an ordinary cell (not of an array).
 *
 * @returns a single value; a blank cell that the formula hands on counts as 0, as Excel shows it
 */
export function evaluateFormula(node: FormulaNode, place: Place, book: CalcBook): Exclude<Scalar, null> {
  const value = new FormulaEvaluator({ book, place }, 0).evaluate(node, false);
  return toScalar(value, place, book) ?? 0;
}
