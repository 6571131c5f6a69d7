import { parseArea } from "../../src/core/sheet/address";
import { blankSheet } from "../../src/core/sheet/blank-sheet";
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** What a test writes in a cell: a value, a value with its number format, or nothing. */
export type Written =
  CellValue | null | { readonly value: CellValue; readonly numberFormat?: string; readonly formula?: string };

export interface SheetOptions {
  readonly name?: string;
  /** In A1 notation: `A1:G1`. */
  readonly merges?: readonly string[];
}

function isDetailed(written: Written): written is Exclude<Written, CellValue | null> {
  return typeof written === "object" && written !== null && "value" in written;
}

function toCell(written: Written, row: number, column: number): Cell | undefined {
  if (written === null || written === "") return undefined;
  return isDetailed(written) ? { row, column, ...written } : { row, column, value: written };
}

/** A sheet from rows of values, as a person would type them from A1 on. */
export function sheetOf(rows: readonly (readonly Written[])[], options: SheetOptions = {}): SheetSnapshot {
  return {
    ...blankSheet(options.name ?? "一覧"),
    cells: rows.flatMap((row, rowIndex) =>
      row.flatMap((written, column) => toCell(written, rowIndex, column) ?? []),
    ),
    merges: (options.merges ?? []).map((merge) => {
      const area = parseArea(merge);
      if (area === undefined) throw new Error(`Not an area: ${merge}`);
      return area;
    }),
  };
}

/** A workbook of such sheets. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { dateSystem: 1900, sheets, names: [] };
}
