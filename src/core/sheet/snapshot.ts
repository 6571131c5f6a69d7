/**
 * What a port reads out of a workbook: plain, serialisable data.
 *
 * Rows and columns are counted from 0. Only cells that hold something are listed.
 */

/** An Excel error such as `#REF!`, kept as a value. */
export interface CellError {
  readonly error: string;
}

/** A cell's (computed) value. Dates are serial numbers with a date number format. */
export type CellValue = string | number | boolean | CellError;

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** In A1 notation with the leading `=`; absent for constants. */
  readonly formula?: string;
  /** Absent for `General`. */
  readonly numberFormat?: string;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A run of rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** An Excel Table (ListObject). `area` includes its header and total rows. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A list validation: the values that a dropdown offers. */
export interface ListValidation {
  readonly areas: readonly Area[];
  /** The source as written: `"完了,実施中"` (with quotes) or a reference such as `$A$1:$A$3`. */
  readonly source: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Row by row, then column by column. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly tables: readonly TableSnapshot[];
  /** Absent where the host cannot list validations cheaply (Office.js). */
  readonly validations?: readonly ListValidation[];
}

/** A defined name that the workbook (not one sheet) owns. Built-in names (`_xlnm.…`) are left out. */
export interface DefinedName {
  readonly name: string;
  /** As written, with the leading `=`. */
  readonly formula: string;
}

export interface WorkbookSnapshot {
  /** Serial 0 stands for 1899-12-31 (1900, with Excel's phantom 29 February 1900) or 1904-01-01. */
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** true where sheets can be neither added nor removed; absent where they can, or the host was not asked. */
  readonly isStructureProtected?: boolean;
}

/** Tells an error value from the other kinds of cell value. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}
