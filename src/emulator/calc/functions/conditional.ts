import { sizeOf } from "../../../core/sheet/area";
import type { CellError } from "../../../core/sheet/snapshot";
import { createCriterion } from "../values/create-criterion";
import { toScalar } from "../values/read-value";
import {
  DIVISION_BY_ZERO,
  isError,
  isMatrix,
  isReference,
  WRONG_VALUE,
  type Reference,
  type Scalar,
  type Value,
} from "../values/value";
import {
  MANY,
  mapValues,
  rangeFunction,
  type CallContext,
  type FunctionTable,
  type RangeFunction,
} from "./calc-function";

interface Condition {
  readonly range: Reference;
  readonly holds: (value: Scalar) => boolean;
}

function sameSize(a: Reference, b: Reference): boolean {
  const [first, second] = [sizeOf(a.area), sizeOf(b.area)];
  return first.rows === second.rows && first.columns === second.columns;
}

/** The rows and columns, counted from the first cell, behind which every range is blank. */
function usedSize(ranges: readonly Reference[], { book }: CallContext): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const { sheet, area } of ranges) {
    const used = book.usedArea(sheet);
    if (used === undefined) continue;
    rows = Math.max(rows, Math.min(used.bottom, area.bottom) - area.top + 1);
    columns = Math.max(columns, Math.min(used.right, area.right) - area.left + 1);
  }
  return { rows, columns };
}

/** Visits the places (from the first cell) where all conditions hold; returns how many there are, blanks included. */
function visitMatches(
  conditions: readonly Condition[],
  context: CallContext,
  visit: (row: number, column: number) => void,
): number {
  const [first] = conditions;
  if (first === undefined) return 0;
  const used = usedSize(
    conditions.map(({ range }) => range),
    context,
  );
  const whole = sizeOf(first.range.area);
  const { book } = context;
  let count = 0;
  for (let row = 0; row < used.rows; row += 1) {
    for (let column = 0; column < used.columns; column += 1) {
      const holds = conditions.every(({ range, holds }) =>
        holds(book.read(range.sheet, range.area.top + row, range.area.left + column)),
      );
      if (!holds) continue;
      count += 1;
      visit(row, column);
    }
  }
  const blanks = whole.rows * whole.columns - used.rows * used.columns;
  return conditions.every(({ holds }) => holds(null)) ? count + blanks : count;
}

/** One criterion may stand for several values: the function is then computed for each of them. */
function forEachCriterion(
  criteria: readonly Value[],
  context: CallContext,
  compute: (criteria: readonly Scalar[]) => Scalar,
): Value {
  const { place, book, asArrays } = context;
  const isWide = (value: Value): boolean => isMatrix(value) || (asArrays && isReference(value));
  const wide = criteria.findIndex(isWide);
  const singles = criteria.map((criterion) => toScalar(criterion, place, book));
  const widest = criteria[wide];
  if (widest === undefined) return compute(singles);
  return mapValues(widest, context, (value) =>
    compute(singles.map((single, index) => (index === wide ? value : single))),
  );
}

/** Pairs of a range and what is asked of it. */
function readConditions(
  args: readonly Value[],
): { ranges: readonly Reference[]; criteria: readonly Value[] } | CellError {
  const ranges: Reference[] = [];
  const criteria: Value[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index] ?? null;
    if (!isReference(range) || index + 1 >= args.length) return WRONG_VALUE;
    ranges.push(range);
    criteria.push(args[index + 1] ?? null);
  }
  const [first] = ranges;
  return first === undefined || ranges.some((range) => !sameSize(first, range))
    ? WRONG_VALUE
    : { ranges, criteria };
}

/** Computes something over the values of a range where all conditions hold. */
function summarize(
  values: Reference,
  conditionArgs: readonly Value[],
  context: CallContext,
  compute: (numbers: readonly number[]) => Scalar,
): Value {
  const conditions = readConditions(conditionArgs);
  if (isError(conditions)) return conditions;
  const { ranges, criteria } = conditions;
  const { book } = context;
  return forEachCriterion(criteria, context, (scalars) => {
    const numbers: number[] = [];
    let failure: CellError | undefined;
    visitMatches(toConditions(ranges, scalars, context), context, (row, column) => {
      const value = book.read(values.sheet, values.area.top + row, values.area.left + column);
      if (isError(value)) failure ??= value;
      else if (typeof value === "number") numbers.push(value);
    });
    return failure ?? compute(numbers);
  });
}

function toConditions(
  ranges: readonly Reference[],
  criteria: readonly Scalar[],
  { book }: CallContext,
): readonly Condition[] {
  return ranges.map((range, index) => ({
    range,
    holds: createCriterion(criteria[index] ?? null, book.dateSystem),
  }));
}

function counting(maximum: number): RangeFunction {
  return rangeFunction([2, maximum], (args, context) => {
    const conditions = readConditions(args);
    if (isError(conditions)) return conditions;
    const { ranges, criteria } = conditions;
    return forEachCriterion(criteria, context, (scalars) =>
      visitMatches(toConditions(ranges, scalars, context), context, () => undefined),
    );
  });
}

/** SUMIF and AVERAGEIF: the values, where they are given, are an area of the condition's size from their first cell. */
function withOneCondition(compute: (numbers: readonly number[]) => Scalar): RangeFunction {
  return rangeFunction([2, 3], ([range = null, criterion = null, values = range], context) => {
    if (!isReference(range) || !isReference(values)) return WRONG_VALUE;
    return summarize(values, [range, criterion], context, compute);
  });
}

/** SUMIFS and its like: the values come first and have the size of every range. */
function withConditions(compute: (numbers: readonly number[]) => Scalar): RangeFunction {
  return rangeFunction([3, MANY], ([values = null, range = null, ...rest], context) => {
    if (!isReference(values) || !isReference(range) || !sameSize(values, range)) return WRONG_VALUE;
    return summarize(values, [range, ...rest], context, compute);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

function average(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIVISION_BY_ZERO : sum(numbers) / numbers.length;
}

export const CONDITIONAL_FUNCTIONS: FunctionTable = {
  COUNTIF: counting(2),
  COUNTIFS: counting(MANY),
  SUMIF: withOneCondition(sum),
  SUMIFS: withConditions(sum),
  AVERAGEIF: withOneCondition(average),
  AVERAGEIFS: withConditions(average),
  MAXIFS: withConditions((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MINIFS: withConditions((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
};
