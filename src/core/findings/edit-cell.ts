import type { SetCell } from "../sheet/edit";
import type { Cell, CellValue } from "../sheet/snapshot";

/** The edit that puts a constant in place of a constant. Formulas are never rewritten: ask only for cells without one. */
export function editCell(sheet: string, cell: Cell, value: CellValue, numberFormat?: string): SetCell {
  return {
    kind: "setCell",
    sheet,
    row: cell.row,
    column: cell.column,
    expected: { value: cell.value },
    content: { value },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
