import { PortError } from "../../app/workbook-port";
import type { Area, Cell } from "../../core/sheet/snapshot";
import { collectCells } from "./collect-cells";
import { rangeOf } from "./read-batch";
import { toArea } from "./read-extents";
import { runExcel } from "./run-excel";

/**
 * Reads the filled cells of an area in one sync. Merged areas are not asked for: on some builds that clears the undo
 * list, which would be lost at every entry of a live review.
 *
 * @throws PortError `cell-not-found` where the sheet is gone, `payload-too-large` where the area holds too much for one
 * answer: read the sheet then
 */
export function readArea(sheet: string, area: Area): Promise<readonly Cell[]> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    const used = rangeOf(worksheet, area)
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes");
    await context.sync();
    if (worksheet.isNullObject) throw new PortError("cell-not-found", sheet);
    if (used.isNullObject) return [];
    const { values, formulas, numberFormat: numberFormats, valueTypes } = used;
    // Excel gives null for ranges with too many cells, against its type definitions.
    const hasValues: unknown = values;
    if (hasValues === null) throw new PortError("payload-too-large", "Excel gave no values");
    return collectCells(toArea(used), { values, formulas, numberFormats, valueTypes });
  });
}
