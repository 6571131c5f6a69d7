import { PortError, type ReadOptions, type WorkbookPort } from "../../app/workbook-port";
import { formatCellRef, LAST_COLUMN, LAST_ROW, type CellRef } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { buildSheet } from "./build-sheet";
import type { MeasuredSheet } from "./read-batch";
import { readContent } from "./read-content";
import { readExtents } from "./read-extents";
import { readOutline } from "./read-outline";
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
    // The two syncs that come before the content count as a step each.
    const preparation = 2;
    const { dateSystem, names, isStructureProtected, sheets } = await readOutline();
    const extents = await readExtents(sheets);
    const measured = sheets.flatMap((outline, index): readonly MeasuredSheet[] => {
      const extent = extents[index];
      return extent === undefined ? [] : [{ outline, extent }];
    });
    onProgress?.({ done: 1, total: preparation });
    const results = await readContent(measured, ({ done, total }) => {
      onProgress?.({ done: preparation + done, total: preparation + total });
    });
    if (results.length === 0) onProgress?.({ done: preparation, total: preparation });
    return {
      dateSystem,
      sheets: measured.map((sheet, index) =>
        buildSheet(
          sheet,
          results.filter((result) => result.sheet === index),
        ),
      ),
      names,
      ...(isStructureProtected && { isStructureProtected }),
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
