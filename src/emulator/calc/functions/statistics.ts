import { sizeOf } from "../../../core/sheet/area";
import { toNumber } from "../values/coerce";
import { toScalar, visitValues } from "../values/read-value";
import {
  DIVISION_BY_ZERO,
  isError,
  isMatrix,
  isReference,
  WRONG_NUMBER,
  WRONG_VALUE,
  type Scalar,
} from "../values/value";
import { MANY, rangeFunction, type FunctionTable } from "./calc-function";
import { readNumbers } from "./read-numbers";

function ofNumbers(compute: (numbers: readonly number[]) => Scalar) {
  return rangeFunction([1, MANY], (args, context) => {
    const numbers = readNumbers(args, context);
    return isError(numbers) ? numbers : compute(numbers);
  });
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((best, value) => Math.max(best, value));
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((best, value) => Math.min(best, value));
}

/** The k-th number in an order. */
function ranked(order: (a: number, b: number) => number) {
  return rangeFunction([2, 2], ([range = null, rank = null], context) => {
    const numbers = readNumbers([range], context);
    const place = toNumber(toScalar(rank, context.place, context.book), context.book.dateSystem);
    if (isError(numbers)) return numbers;
    if (isError(place)) return place;
    return [...numbers].sort(order)[Math.ceil(place) - 1] ?? WRONG_NUMBER;
  });
}

const COUNT = rangeFunction([1, MANY], (args, { book }) => {
  let count = 0;
  for (const arg of args) {
    const isDirect = !isReference(arg) && !isMatrix(arg);
    visitValues(arg, book, (value) => {
      const number = isDirect ? toNumber(value, book.dateSystem) : value;
      if (typeof number === "number") count += 1;
    });
  }
  return count;
});

const COUNTA = rangeFunction([1, MANY], (args, { book }) => {
  let count = 0;
  for (const arg of args) {
    const isDirect = !isReference(arg) && !isMatrix(arg);
    visitValues(arg, book, (value) => {
      if (isDirect || value !== null) count += 1;
    });
  }
  return count;
});

/** Blank cells and cells whose formula gives an empty text. */
const COUNTBLANK = rangeFunction([1, 1], ([range = null], { book }) => {
  if (!isReference(range)) return WRONG_VALUE;
  const { rows, columns } = sizeOf(range.area);
  let filled = 0;
  visitValues(range, book, (value) => {
    if (value !== null && value !== "") filled += 1;
  });
  return rows * columns - filled;
});

export const STATISTICAL_FUNCTIONS: FunctionTable = {
  COUNT,
  COUNTA,
  COUNTBLANK,
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : largest(numbers))),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : smallest(numbers))),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0 ? DIVISION_BY_ZERO : numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
  ),
  MEDIAN: ofNumbers((numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    return low === undefined || high === undefined ? WRONG_NUMBER : (low + high) / 2;
  }),
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
};
