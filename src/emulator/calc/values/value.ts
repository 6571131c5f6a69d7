import type { Area, CellError, CellValue } from "../../../core/sheet/snapshot";

/** One value of a calculation: what a cell can hold, or `null` for a blank one. */
export type Scalar = CellValue | null;

/** Cells of one sheet, not yet read. */
export interface Reference {
  readonly kind: "reference";
  /** Position of the sheet in the workbook. */
  readonly sheet: number;
  readonly area: Area;
}

/** Values in rows and columns, row by row. */
export interface Matrix {
  readonly kind: "matrix";
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Scalar[];
}

/** What a formula or a part of one comes to. Errors are values; nothing is thrown. */
export type Value = Scalar | Reference | Matrix;

export const DIVISION_BY_ZERO: CellError = { error: "#DIV/0!" };
export const NOT_AVAILABLE: CellError = { error: "#N/A" };
export const UNKNOWN_NAME: CellError = { error: "#NAME?" };
export const WRONG_NUMBER: CellError = { error: "#NUM!" };
export const WRONG_REFERENCE: CellError = { error: "#REF!" };
export const WRONG_VALUE: CellError = { error: "#VALUE!" };

/** Tells error values from all others. */
export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Tells references from all other values. */
export function isReference(value: Value): value is Reference {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
}

/** Tells arrays from all other values. */
export function isMatrix(value: Value): value is Matrix {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "matrix";
}

/** The value of a matrix at a place; a single row or column is repeated, beyond the rest lies `#N/A`. */
export function matrixAt(matrix: Matrix, row: number, column: number): Scalar {
  const ownRow = matrix.rows === 1 ? 0 : row;
  const ownColumn = matrix.columns === 1 ? 0 : column;
  if (ownRow >= matrix.rows || ownColumn >= matrix.columns) return NOT_AVAILABLE;
  return matrix.values[ownRow * matrix.columns + ownColumn] ?? null;
}
