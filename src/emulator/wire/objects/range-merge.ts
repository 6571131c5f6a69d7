import { intersectAreas } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";
import type { CellWrite, WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import type { RangeTarget } from "./range";
import { isUnbounded } from "./range-address";
import { requireUnprotected } from "./require-writable";
import { without } from "../../model/without";

/**
 * Joins the cells of a range, or those of each of its rows. Only the first cell keeps its content.
 *
 * @throws HostError `InvalidOperation` where a table lies in the way
 */
export function mergeCells({ sheet, area }: RangeTarget, isAcross: boolean, model: WorkbookModel): void {
  requireUnprotected(sheet);
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "Whole rows or columns are not merged.");
  if (sheet.tables.some((table) => intersectAreas(table.area, area) !== undefined)) {
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  const merges: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += isAcross ? 1 : area.bottom - area.top + 1) {
    merges.push(isAcross ? { ...area, top: row, bottom: row } : area);
  }
  const emptied: CellWrite[] = [];
  for (const { row, column } of sheet.cells()) {
    const merge = merges.find((each) => intersectAreas(each, cell(row, column)) !== undefined);
    if (merge === undefined || (merge.top === row && merge.left === column)) continue;
    const state = without(sheet.cellAt(row, column) ?? { value: null }, "formula");
    emptied.push({ row, column, state: { ...state, value: null } });
  }
  const others = sheet.merges.filter((merge) => intersectAreas(merge, area) === undefined);
  sheet.merges = [...others, ...merges];
  model.writeCells(sheet, area, emptied, "add-in");
  model.notify({ kind: "look", sheet: sheet.name });
}

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
