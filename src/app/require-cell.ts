import { type CellRef, formatCellRef, LAST_COLUMN, LAST_ROW } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { PortError } from "./workbook-port";

/**
 * Makes sure that a workbook has a cell. Sheet names differ by more than case, as in Excel.
 *
 * @throws PortError `cell-not-found` where the sheet is missing or the cell lies outside the grid.
 */
export function requireCell(workbook: WorkbookSnapshot, cell: CellRef): void {
  const sheetName = cell.sheet.toLowerCase();
  const isInGrid = cell.row >= 0 && cell.row <= LAST_ROW && cell.column >= 0 && cell.column <= LAST_COLUMN;
  if (isInGrid && workbook.sheets.some(({ name }) => name.toLowerCase() === sheetName)) return;
  throw new PortError("cell-not-found", formatCellRef(cell));
}
