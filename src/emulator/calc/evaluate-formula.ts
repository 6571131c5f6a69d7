import type { Area } from "../../core/sheet/snapshot";
import type { CalcBook } from "./calc-book";
import type { BinaryOperator, CallNode, FormulaNode } from "./formula/formula-node";
import { FUNCTIONS } from "./functions";
import type { CallContext } from "./functions/calc-function";
import { resolveArea, resolveTable, type Place } from "./resolve-reference";
import { computeBinary, computeUnary } from "./values/compute-operator";
import { toMatrix, toScalar } from "./values/read-value";
import {
  isMatrix,
  isReference,
  matrixAt,
  UNKNOWN_NAME,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values/value";

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
        return this.#lift([operand], asArrays, ([value = null]) =>
          computeUnary(operator, value, book.dateSystem),
        );
      }
      case "binary":
        return this.#binary(node.operator, node.left, node.right, asArrays);
      case "call":
        return this.#call(node, asArrays);
    }
  }

  #binary(operator: BinaryOperator, leftNode: FormulaNode, rightNode: FormulaNode, asArrays: boolean): Value {
    const { dateSystem } = this.#context.book;
    const operands = [this.evaluate(leftNode, asArrays), this.evaluate(rightNode, asArrays)];
    return this.#lift(operands, asArrays, ([left = null, right = null]) =>
      computeBinary(operator, left, right, dateSystem),
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
        return this.#lift(values, asArrays, (scalars) =>
          called.compute(scalars, { ...this.#context, asArrays }),
        );
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

  /** Computes once, or value by value over arrays; references count as arrays only where the formula is one. */
  #lift(
    operands: readonly Value[],
    asArrays: boolean,
    compute: (scalars: readonly Scalar[]) => Scalar,
  ): Value {
    const { book, place } = this.#context;
    const isWide = (value: Value): boolean =>
      isMatrix(value) || (asArrays && isReference(value) && !isOneCell(value.area));
    if (!operands.some(isWide)) return compute(operands.map((operand) => toScalar(operand, place, book)));

    const matrices = operands.map((operand) =>
      isReference(operand) && !isWide(operand)
        ? toMatrix(toScalar(operand, place, book), book)
        : toMatrix(operand, book),
    );
    const rows = Math.max(...matrices.map((matrix) => matrix.rows));
    const columns = Math.max(...matrices.map((matrix) => matrix.columns));
    const values: Scalar[] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        values.push(compute(matrices.map((matrix) => matrixAt(matrix, row, column))));
      }
    }
    return { kind: "matrix", rows, columns, values };
  }
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
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
