import type { Area } from "../../core/sheet/snapshot";
import type { CallContext } from "./functions/calc-function";
import { toMatrix, toScalar } from "./values/read-value";
import { isMatrix, isReference, matrixAt, type Matrix, type Scalar, type Value } from "./values/value";

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/**
 * Computes something of single values: once, or place by place where an operand is an array. References count as arrays
 * only where the formula runs over arrays; elsewhere they give the cell in line with the formula.
 *
 * @param compute must not keep the list that it is given: the next place comes in the same one
 */
export function liftOverArrays(
  operands: readonly Value[],
  { book, place, asArrays }: CallContext,
  compute: (scalars: readonly Scalar[]) => Scalar,
): Value {
  const isWide = (value: Value): boolean =>
    isMatrix(value) || (asArrays && isReference(value) && !isOneCell(value.area));
  if (!operands.some(isWide)) return compute(operands.map((operand) => toScalar(operand, place, book)));

  const matrices = operands.map((operand): Matrix =>
    toMatrix(isWide(operand) ? operand : toScalar(operand, place, book), book),
  );
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const values: Scalar[] = [];
  const scalars: Scalar[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      matrices.forEach((matrix, index) => {
        scalars[index] = matrixAt(matrix, row, column);
      });
      values.push(compute(scalars));
    }
  }
  return { kind: "matrix", rows, columns, values };
}
