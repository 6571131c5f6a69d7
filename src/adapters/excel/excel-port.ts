import { PortError, type ReadOptions, type WorkbookPort } from "../../app/workbook-port";
import { formatCellRef, LAST_COLUMN, LAST_ROW, type CellRef } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { readOutline } from "./read-outline";
import { readSheets } from "./read-sheets";
import { runExcel } from "./run-excel";

/**
 * The workbook that is open in Excel, through office.js (requirement set ExcelApi 1.14).
 *
 * Reading takes three syncs however many sheets there are: the list of sheets, their extents, their content. Content
 * beyond two megabytes takes one more for every two.
 */
export class ExcelPort implements WorkbookPort {
  /**
   * Hidden rows and columns are told inside the area that holds values; data validations are not told.
   *
   * @throws PortError `cell-editing`, `payload-too-large` or `host-failed`
   */
  async readSnapshot({ onProgress }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const outline = await readOutline();
    const { sheets, settings } = await readSheets(outline.sheets, outline.settingsParts, (progress) => {
      onProgress?.(progress);
    });
    return {
      dateSystem: outline.dateSystem,
      sheets,
      names: outline.names,
      ...(outline.isStructureProtected && { isStructureProtected: true }),
      ...(settings !== undefined && { settings }),
    };
  }

  /** @throws PortError `cell-not-found` where the sheet is gone or hidden, or the cell lies outside the grid */
  async selectCell(cell: CellRef): Promise<void> {
    if (!isInGrid(cell)) throw new PortError("cell-not-found", formatCellRef(cell));
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject || sheet.visibility !== "Visible") {
        throw new PortError("cell-not-found", formatCellRef(cell));
      }
      sheet.activate();
      sheet.getCell(cell.row, cell.column).untrack().select();
      await context.sync();
    });
  }
}

function isInGrid({ row, column }: CellRef): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}
