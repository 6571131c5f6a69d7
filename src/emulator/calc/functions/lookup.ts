import { sizeOf } from "../../../core/sheet/area";
import { toLogical, toNumber } from "../values/coerce";
import { compareValues } from "../values/compare-values";
import { createTextMatcher } from "../values/match-text";
import { toMatrix, toScalar } from "../values/read-value";
import {
  isError,
  isReference,
  NOT_AVAILABLE,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "../values/value";
import { mapValues, rangeFunction, type CallContext, type FunctionTable } from "./calc-function";

/** How values are compared: exactly (0), or the last one not above (1) or not below (-1) what is looked for. */
type MatchType = -1 | 0 | 1;

/** The first equal value, of one kind and with wildcards. */
function findExact(wanted: Exclude<Scalar, null>, values: readonly Scalar[]): number {
  if (typeof wanted === "string") {
    const matches = createTextMatcher(wanted);
    return values.findIndex((value) => typeof value === "string" && matches(value));
  }
  return values.findIndex((value) => typeof value === typeof wanted && compareValues(value, wanted) === 0);
}

/** The last value of the same kind that is not beyond what is looked for, in values that are sorted. */
function findSorted(wanted: Exclude<Scalar, null>, values: readonly Scalar[], direction: 1 | -1): number {
  let found = -1;
  for (const [index, value] of values.entries()) {
    if (typeof value !== typeof wanted || isError(value)) continue;
    const order = compareValues(value, wanted);
    if (isError(order)) continue;
    if (order * direction > 0) break;
    found = index;
  }
  return found;
}

/** Where a value stands among others, from 0, or an error. */
function findPosition(wanted: Scalar, values: readonly Scalar[], type: MatchType): Scalar {
  if (isError(wanted)) return wanted;
  const value = wanted ?? 0;
  const found = type === 0 ? findExact(value, values) : findSorted(value, values, type);
  return found === -1 ? NOT_AVAILABLE : found;
}

function single(value: Value | undefined, { place, book }: CallContext): Scalar {
  return toScalar(value ?? null, place, book);
}

function numberOf(value: Value | undefined, fallback: number, context: CallContext) {
  return value === undefined ? fallback : toNumber(single(value, context), context.book.dateSystem);
}

const MATCH = rangeFunction([2, 3], ([wanted = null, range = null, type], context) => {
  const { rows, columns, values } = toMatrix(range, context.book);
  const direction = numberOf(type, 1, context);
  if (isError(direction)) return direction;
  if (rows > 1 && columns > 1) return NOT_AVAILABLE;
  return mapValues(wanted, context, (value) => {
    const found = findPosition(value, values, Math.sign(direction) as MatchType);
    return typeof found === "number" ? found + 1 : found;
  });
});

/** A part of a reference stays a reference; row or column 0 stand for all of them. */
const INDEX = rangeFunction([2, 3], ([source = null, first, second], context) => {
  if (isError(source)) return source;
  const table = isReference(source) ? undefined : toMatrix(source, context.book);
  const { rows, columns } = isReference(source) ? sizeOf(source.area) : (table ?? { rows: 1, columns: 1 });
  const isLine = second === undefined && rows === 1 && columns > 1;
  const row = isLine ? 1 : numberOf(first, 0, context);
  const column = isLine ? numberOf(first, 0, context) : numberOf(second, columns === 1 ? 1 : 0, context);
  if (isError(row)) return row;
  if (isError(column)) return column;
  const [atRow, atColumn] = [Math.trunc(row), Math.trunc(column)];
  if (atRow < 0 || atColumn < 0) return WRONG_VALUE;
  if (atRow > rows || atColumn > columns) return WRONG_REFERENCE;
  const [top, bottom] = atRow === 0 ? [0, rows - 1] : [atRow - 1, atRow - 1];
  const [left, right] = atColumn === 0 ? [0, columns - 1] : [atColumn - 1, atColumn - 1];
  if (isReference(source)) {
    const { area } = source;
    return {
      ...source,
      area: {
        top: area.top + top,
        left: area.left + left,
        bottom: area.top + bottom,
        right: area.left + right,
      },
    };
  }
  const values: Scalar[] = [];
  for (let r = top; r <= bottom; r += 1) {
    for (let c = left; c <= right; c += 1) values.push(table?.values[r * columns + c] ?? null);
  }
  return { kind: "matrix", rows: bottom - top + 1, columns: right - left + 1, values };
});

/** VLOOKUP looks down the first column, HLOOKUP along the first row. */
function lookingUp(isVertical: boolean) {
  return rangeFunction([3, 4], ([wanted = null, range = null, index, isSorted], context) => {
    const { rows, columns, values } = toMatrix(range, context.book);
    const line = numberOf(index, 1, context);
    const sorted = isSorted === undefined ? true : toLogical(single(isSorted, context));
    if (isError(line)) return line;
    if (isError(sorted)) return sorted;
    const offset = Math.trunc(line) - 1;
    if (offset < 0) return WRONG_VALUE;
    if (offset >= (isVertical ? columns : rows)) return WRONG_REFERENCE;
    const keys = isVertical ? values.filter((_, at) => at % columns === 0) : values.slice(0, columns);
    return mapValues(wanted, context, (value) => {
      const found = findPosition(value, keys, sorted ? 1 : 0);
      if (typeof found !== "number") return found;
      return (isVertical ? values[found * columns + offset] : values[offset * columns + found]) ?? null;
    });
  });
}

/** Looks in a sorted row or column (errors are passed over) and answers from another one, or from its last line. */
const LOOKUP = rangeFunction(
  [2, 3],
  ([wanted, range = null, results], context) => {
    const { rows, columns, values } = toMatrix(range, context.book);
    const isVertical = rows >= columns;
    const keys = isVertical ? values.filter((_, at) => at % columns === 0) : values.slice(0, columns);
    const found = findPosition(single(wanted, context), keys, 1);
    if (typeof found !== "number") return found;
    if (results !== undefined) return toMatrix(results, context.book).values[found] ?? null;
    return values[isVertical ? found * columns + columns - 1 : (rows - 1) * columns + found] ?? null;
  },
  true,
);

export const LOOKUP_FUNCTIONS: FunctionTable = {
  MATCH,
  INDEX,
  VLOOKUP: lookingUp(true),
  HLOOKUP: lookingUp(false),
  LOOKUP,
};
