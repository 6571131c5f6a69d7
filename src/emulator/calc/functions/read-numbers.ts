import type { CellError } from "../../../core/sheet/snapshot";
import { toNumber } from "../values/coerce";
import { visitValues } from "../values/read-value";
import { isError, isMatrix, isReference, type Value } from "../values/value";
import type { CallContext } from "./calc-function";

/**
 * The numbers of all arguments, as SUM and its like take them: in cells and arrays only what is a number, given directly
 * also truth values and texts that read as numbers.
 *
 * @returns the first error among them
 */
export function readNumbers(args: readonly Value[], { book }: CallContext): readonly number[] | CellError {
  const numbers: number[] = [];
  let failure: CellError | undefined;
  for (const arg of args) {
    const isDirect = !isReference(arg) && !isMatrix(arg);
    visitValues(arg, book, (value) => {
      const number = isDirect || isError(value) ? toNumber(value, book.dateSystem) : value;
      if (isError(number)) failure ??= number;
      else if (typeof number === "number") numbers.push(number);
    });
    if (failure !== undefined) return failure;
  }
  return numbers;
}
