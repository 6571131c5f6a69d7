import { sizeOf } from "../../../core/sheet/area";
import { isError, isMatrix, isReference, WRONG_VALUE, type Matrix, type Value } from "../values/value";
import { rangeFunction, type FunctionTable } from "./calc-function";

function column(values: readonly number[]): Matrix {
  return { kind: "matrix", rows: values.length, columns: 1, values };
}

function row(values: readonly number[]): Matrix {
  return { kind: "matrix", rows: 1, columns: values.length, values };
}

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function shape(value: Value): { readonly rows: number; readonly columns: number } {
  if (isReference(value)) return sizeOf(value.area);
  return isMatrix(value) ? value : { rows: 1, columns: 1 };
}

/** ROWS and COLUMNS count; an error has no shape. */
function counting(side: "rows" | "columns") {
  return rangeFunction([1, 1], ([value = null]) => (isError(value) ? value : shape(value)[side]));
}

export const POSITION_FUNCTIONS: FunctionTable = {
  ROW: rangeFunction([0, 1], ([range], { place }) => {
    if (range === undefined) return place.row + 1;
    if (!isReference(range)) return isError(range) ? range : WRONG_VALUE;
    const { rows } = sizeOf(range.area);
    return rows === 1 ? range.area.top + 1 : column(numbersFrom(range.area.top + 1, rows));
  }),
  COLUMN: rangeFunction([0, 1], ([range], { place }) => {
    if (range === undefined) return place.column + 1;
    if (!isReference(range)) return isError(range) ? range : WRONG_VALUE;
    const { columns } = sizeOf(range.area);
    return columns === 1 ? range.area.left + 1 : row(numbersFrom(range.area.left + 1, columns));
  }),
  ROWS: counting("rows"),
  COLUMNS: counting("columns"),
};
