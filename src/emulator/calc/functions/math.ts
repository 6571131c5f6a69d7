import { isError, DIVISION_BY_ZERO, WRONG_NUMBER, WRONG_VALUE, type Scalar } from "../values/value";
import { computeBinary } from "../values/compute-operator";
import { toMatrix } from "../values/read-value";
import { MANY, rangeFunction, scalarFunction, type FunctionTable } from "./calc-function";
import { readNumbers } from "./read-numbers";

/** Sums the products of values at the same place; all arrays have one shape, what is no number counts as 0. */
const SUMPRODUCT = rangeFunction(
  [1, MANY],
  (args, { book }) => {
    const matrices = args.map((arg) => toMatrix(arg, book));
    const [first] = matrices;
    if (first === undefined) return WRONG_VALUE;
    if (matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
      return WRONG_VALUE;
    let sum = 0;
    for (let index = 0; index < first.values.length; index += 1) {
      let product = 1;
      for (const { values } of matrices) {
        const value = values[index] ?? null;
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
    return sum;
  },
  true,
);

export const MATH_FUNCTIONS: FunctionTable = {
  ABS: scalarFunction(["number"], [], ([value]) => Math.abs(value)),
  SIGN: scalarFunction(["number"], [], ([value]) => Math.sign(value)),
  SQRT: scalarFunction(["number"], [], ([value]) => (value < 0 ? WRONG_NUMBER : Math.sqrt(value))),
  POWER: scalarFunction(["number", "number"], [], ([base, exponent], { book }): Scalar =>
    computeBinary("^", base, exponent, book.dateSystem),
  ),
  MOD: scalarFunction(["number", "number"], [], ([value, divisor]) =>
    // The remainder has the sign of the divisor.
    divisor === 0 ? DIVISION_BY_ZERO : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: scalarFunction(["number", "number"], [], ([value, divisor]) =>
    divisor === 0 ? DIVISION_BY_ZERO : Math.trunc(value / divisor),
  ),
  SUM: rangeFunction([1, MANY], (args, context) => {
    const numbers = readNumbers(args, context);
    return isError(numbers) ? numbers : numbers.reduce((sum, value) => sum + value, 0);
  }),
  PRODUCT: rangeFunction([1, MANY], (args, context) => {
    const numbers = readNumbers(args, context);
    if (isError(numbers)) return numbers;
    return numbers.length === 0 ? 0 : numbers.reduce((product, value) => product * value, 1);
  }),
  SUMPRODUCT,
};
