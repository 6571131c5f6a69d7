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

/** A width that was chosen for a run of columns, in characters of the standard font. */
export interface ColumnWidth extends Span {
  readonly width: number;
}

/** A conditional format, as far as this product has to know it. */
export interface ConditionalFormatSnapshot {
  readonly areas: readonly Area[];
  readonly kind: "formula" | "dataBar" | "other";
  /** Of a formula rule, with the leading `=`, relative to the first cell of its areas. */
  readonly formula?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** true while a filter hides rows. */
  readonly isFiltered?: boolean;
  /** Row by row, then column by column. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly tables: readonly TableSnapshot[];
  /** Absent where the host cannot list validations cheaply (Office.js). */
  readonly validations?: readonly ListValidation[];
  /** The area of all cells that hold something or carry a format; absent where there are none. */
  readonly extent?: Area;
  /** Columns that do not have the standard width; a port may leave out those far right of `extent`. */
  readonly columnWidths?: readonly ColumnWidth[];
  /** Absent where the whole sheet is printed. */
  readonly printArea?: readonly Area[];
  readonly conditionalFormats?: readonly ConditionalFormatSnapshot[];
}

/** A defined name that the workbook (not one sheet) owns. Built-in names (`_xlnm.…`) are left out. */
export interface DefinedName {
  readonly name: string;
  /** As written, with the leading `=`. */
  readonly formula: string;
  /** true for names that Excel's name manager does not show. */
  readonly isHidden?: boolean;
}

export interface WorkbookSnapshot {
  /** Serial 0 stands for 1899-12-31 (1900, with Excel's phantom 29 February 1900) or 1904-01-01. */
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** true where sheets can be neither added nor removed; absent where they can, or the host was not asked. */
  readonly isStructureProtected?: boolean;
  /**
   * Texts (JSON) that this product keeps in the workbook, by key: mappings, ignored findings, what it wrote. They live in
   * a custom XML part, which Excel, its web version and other programs carry along.
   */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Tells an error value from the other kinds of cell value. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}
