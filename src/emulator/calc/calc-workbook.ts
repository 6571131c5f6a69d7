import type { CellValue, DefinedName, TableSnapshot } from "../../core/sheet/snapshot";

/** What the calculation asks of a sheet. The emulator's `SheetModel` answers as it is. */
export interface CalcSheet {
  readonly name: string;
  readonly tables: readonly TableSnapshot[];
  cellAt(
    row: number,
    column: number,
  ): { readonly value: CellValue | null; readonly formula?: string } | undefined;
  /** All cells that hold a value or a formula. */
  cells(): Iterable<{ readonly row: number; readonly column: number; readonly formula?: string }>;
}

/** What the calculation asks of a workbook. The emulator's `WorkbookModel` answers as it is. */
export interface CalcWorkbook {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly CalcSheet[];
  readonly names: readonly DefinedName[];
}
