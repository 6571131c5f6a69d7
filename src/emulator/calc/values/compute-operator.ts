import type { ArithmeticOperator, BinaryOperator, ComparisonOperator } from "../formula/formula-node";
import { toNumber, toText } from "./coerce";
import { compareValues } from "./compare-values";
import { DIVISION_BY_ZERO, isError, WRONG_NUMBER, type Scalar } from "./value";

/** What is left of a sum of nearly opposite numbers is noise below the 15 figures that Excel keeps. */
function withoutNoise(sum: number, term: number): number {
  return Math.abs(sum) < Math.abs(term) * 2 ** -48 ? 0 : sum;
}

function raise(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return WRONG_NUMBER;
  return base === 0 && exponent < 0 ? DIVISION_BY_ZERO : base ** exponent;
}

const ARITHMETIC: Readonly<Record<ArithmeticOperator, (a: number, b: number) => Scalar>> = {
  "+": (a, b) => withoutNoise(a + b, a),
  "-": (a, b) => withoutNoise(a - b, a),
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? DIVISION_BY_ZERO : a / b),
  "^": raise,
};

const COMPARISONS: Readonly<Record<ComparisonOperator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function isArithmetic(operator: BinaryOperator): operator is ArithmeticOperator {
  return operator in ARITHMETIC;
}

/** Joins, compares or calculates two values as Excel does; errors go on, the left one first. */
export function computeBinary(
  operator: BinaryOperator,
  left: Scalar,
  right: Scalar,
  dateSystem: 1900 | 1904,
): Scalar {
  if (operator === "&") {
    const [a, b] = [toText(left), toText(right)];
    return isError(a) ? a : isError(b) ? b : a + b;
  }
  if (!isArithmetic(operator)) {
    const order = compareValues(left, right);
    return isError(order) ? order : COMPARISONS[operator](order);
  }
  const a = toNumber(left, dateSystem);
  if (isError(a)) return a;
  const b = toNumber(right, dateSystem);
  if (isError(b)) return b;
  const result = ARITHMETIC[operator](a, b);
  return typeof result === "number" && !Number.isFinite(result) ? WRONG_NUMBER : result;
}

/** A number with its sign turned, or a hundredth of it. */
export function computeUnary(operator: "-" | "%", value: Scalar, dateSystem: 1900 | 1904): Scalar {
  const number = toNumber(value, dateSystem);
  if (isError(number)) return number;
  return operator === "%" ? number / 100 : 0 - number;
}
