import { cellRefKey } from "../../core/sheet/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { createCalculator, type CalculatorOptions } from "./calculator";
import type { CalcSheet, CalcWorkbook } from "./calc-workbook";

function toCalcSheet({ name, tables, cells }: SheetSnapshot): CalcSheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, new Map([[cell.column, cell]]));
    else row.set(cell.column, cell);
  }
  return { name, tables, cells: () => cells, cellAt: (row, column) => rows.get(row)?.get(column) };
}

/** A snapshot as the calculation reads it. */
export function toCalcWorkbook({ dateSystem, sheets, names }: WorkbookSnapshot): CalcWorkbook {
  return { dateSystem, names, sheets: sheets.map(toCalcSheet) };
}

/**
 * The same workbook with all formulas computed. Formulas beyond the grammar keep the values that they have.
 *
 * @example recalculateSnapshot(applied.snapshot) // as Excel would show it after opening
 */
export function recalculateSnapshot(
  snapshot: WorkbookSnapshot,
  options: CalculatorOptions = {},
): WorkbookSnapshot {
  const { changes } = createCalculator(toCalcWorkbook(snapshot), options).recalculate("all");
  if (changes.length === 0) return snapshot;
  const values = new Map(changes.map((change) => [cellRefKey(change), change.value]));
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = values.get(cellRefKey({ sheet: sheet.name, row: cell.row, column: cell.column }));
      return value === undefined ? cell : { ...cell, value };
    }),
  }));
  return { ...snapshot, sheets };
}
