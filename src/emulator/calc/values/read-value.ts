import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import { intersectAreas } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";
import type { CalcBook } from "../calc-book";
import type { Place } from "../resolve-reference";
import {
  isMatrix,
  isReference,
  WRONG_VALUE,
  type Matrix,
  type Reference,
  type Scalar,
  type Value,
} from "./value";

/** Whole columns and rows end where the last sheet ends: behind that all is blank. */
function trimWholeLines(area: Area, book: CalcBook): Area {
  if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
  const last = book.lastUsed();
  return {
    ...area,
    bottom: area.bottom === LAST_ROW ? Math.max(area.top, last.row) : area.bottom,
    right: area.right === LAST_COLUMN ? Math.max(area.left, last.column) : area.right,
  };
}

/** Reads the cells of a reference. */
export function toMatrix(value: Value, book: CalcBook): Matrix {
  if (isMatrix(value)) return value;
  if (!isReference(value)) return { kind: "matrix", rows: 1, columns: 1, values: [value] };
  const { top, left, bottom, right } = trimWholeLines(value.area, book);
  const values: Scalar[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(book.read(value.sheet, row, column));
  }
  return { kind: "matrix", rows: bottom - top + 1, columns: right - left + 1, values };
}

/**
 * The one value that a formula outside arrays takes from a value: of several cells the one in its own row or column
 * (implicit intersection), of an array the first.
 */
export function toScalar(value: Value, place: Place, book: CalcBook): Scalar {
  if (isMatrix(value)) return value.values[0] ?? null;
  if (!isReference(value)) return value;
  const { top, left, bottom, right } = value.area;
  const row = top === bottom ? top : place.row;
  const column = left === right ? left : place.column;
  // A block of several rows and columns has no cell in line with its reader.
  if (top !== bottom && left !== right) return WRONG_VALUE;
  if (row < top || row > bottom || column < left || column > right) return WRONG_VALUE;
  return book.read(value.sheet, row, column);
}

/** Visits the cells of a reference that can hold something; blanks outside the used area are left out. */
function visitUsedCells(reference: Reference, book: CalcBook, visit: (value: Scalar) => void): void {
  const used = book.usedArea(reference.sheet);
  const area = used === undefined ? undefined : intersectAreas(reference.area, used);
  if (area === undefined) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      visit(book.read(reference.sheet, row, column));
    }
  }
}

/** Visits every value of an array or every cell of a reference that can hold something. */
export function visitValues(value: Value, book: CalcBook, visit: (value: Scalar) => void): void {
  if (isReference(value)) visitUsedCells(value, book, visit);
  else if (isMatrix(value)) value.values.forEach(visit);
  else visit(value);
}
