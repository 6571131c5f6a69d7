import {
  PortError,
  type ApplyOptions,
  type CellsChange,
  type LivePort,
  type ReadOptions,
} from "../../app/workbook-port";
import { formatCellRef, LAST_COLUMN, LAST_ROW, type CellRef } from "../../core/sheet/address";
import type { Edit, EditOutcome } from "../../core/sheet/edit";
import type { Area, Cell, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { applyEdits } from "./apply/apply-edits";
import { readAgainWhereASheetGoes } from "./read-again";
import { readArea } from "./read-area";
import { readOutlineToLook } from "./read-outline";
import { readSheets } from "./read-sheets";
import { runExcel } from "./run-excel";
import { watchCells } from "./watch";

/**
 * The workbook that is open in Excel, through office.js (requirement set ExcelApi 1.14).
 *
 * Reading takes three syncs however many sheets there are: the list of sheets, their extents, their content. Content
 * beyond four megabytes takes one more for every four. Applying edits takes three, too.
 */
export class ExcelPort implements LivePort {
  /**
   * Hidden rows and columns are told inside the area that holds values; data validations are not told.
   *
   * @throws PortError `cell-editing`, `payload-too-large` or `host-failed`
   */
  readSnapshot(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return readAgainWhereASheetGoes(() => this.#readOnce(options));
  }

  async #readOnce(options: ReadOptions): Promise<WorkbookSnapshot> {
    const outline = await readOutlineToLook();
    const { sheets, settings } = await readSheets(outline.sheets, outline.settingsParts, options);
    return {
      dateSystem: outline.dateSystem,
      sheets,
      names: outline.names,
      ...(outline.isStructureProtected && { isStructureProtected: true }),
      ...(settings !== undefined && { settings }),
    };
  }

  /** @throws PortError `cell-not-found` where the sheet is gone */
  async readSheet(name: string): Promise<SheetSnapshot> {
    const outline = await readOutlineToLook();
    const found = outline.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new PortError("cell-not-found", name);
    const [sheet] = (await readSheets([found], [])).sheets;
    if (sheet === undefined) throw new PortError("cell-not-found", name);
    return sheet;
  }

  readArea(sheet: string, area: Area): Promise<readonly Cell[]> {
    return readArea(sheet, area);
  }

  applyEdits(edits: readonly Edit[], options: ApplyOptions = {}): Promise<EditOutcome> {
    return applyEdits(edits, options);
  }

  watch(listener: (change: CellsChange) => void): Promise<() => Promise<void>> {
    return watchCells(listener);
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
