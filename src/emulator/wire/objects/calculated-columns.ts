import { parseFormulaPattern, shiftFormula } from "../../../core/sheet/formula-pattern";
import type { TableSnapshot } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import type { CellWrite } from "../../model/workbook-model";

/**
 * Excel fills a column of a table that holds nothing yet with a formula that is put into it, add-ins' formulas included,
 * unless somebody has switched that off. Where several are put into it at once, the last one is taken for all rows
 * (office-js issues 2093 and 5909; Microsoft's help on calculated columns).
 *
 * @returns the writes with those that Excel adds
 */
export function fillCalculatedColumns(sheet: SheetModel, writes: readonly CellWrite[]): readonly CellWrite[] {
  return [...writes, ...sheet.tables.flatMap((table) => fillsOf(sheet, table, writes))];
}

function fillsOf(
  sheet: SheetModel,
  { area, hasHeaders, hasTotals }: TableSnapshot,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const first = area.top + (hasHeaders ? 1 : 0);
  const last = area.bottom - (hasTotals ? 1 : 0);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const latest = new Map<number, { readonly row: number; readonly formula: string }>();
  for (const { row, column, state } of writes) {
    const isInside = first <= row && row <= last && area.left <= column && column <= area.right;
    if (isInside && state?.formula !== undefined) latest.set(column, { row, formula: state.formula });
  }
  return [...latest].flatMap(([column, { row: from, formula }]) => {
    if (rows.some((row) => (sheet.cellAt(row, column)?.value ?? null) !== null)) return [];
    const pattern = parseFormulaPattern(formula);
    return rows.map((row) => ({
      row,
      column,
      state: { ...sheet.cellAt(row, column), value: 0, formula: shiftFormula(pattern, row - from, 0) },
    }));
  });
}
