import { intersectAreas } from "../../../core/sheet/area";
import type { Area, TableSnapshot } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { autoFilterType } from "./auto-filter";
import { isRangeTarget, rangeType } from "./range";
import { parseRangeAddress } from "./range-address";
import { requireUnprotected } from "./require-writable";
import { worksheetType } from "./worksheet";

/** A table on its sheet: what `Excel.Table` stands for. */
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableSnapshot;
}

/** `Excel.Table`. Its name serves as its id: names of tables are unique in a workbook. */
export const tableType: ObjectType<TableTarget> = defineObjectType({
  name: "Table",
  identify: ({ table }) => ({ Id: table.name }),
  members: {
    Id: { since: "1.1", get: ({ table }) => table.name },
    Name: { since: "1.1", get: ({ table }) => table.name },
    ShowHeaders: { since: "1.1", get: ({ table }) => table.hasHeaders },
    ShowTotals: { since: "1.1", get: ({ table }) => table.hasTotals },
    Worksheet: { since: "1.2", navigate: ({ sheet }) => worksheetType.bind(sheet) },
    AutoFilter: {
      since: "1.9",
      // A snapshot tells that rows are filtered away of the sheet as a whole.
      navigate: () => autoFilterType.bind({ isFiltered: false }),
    },
    Resize: {
      since: "1.13",
      call: ({ sheet, table }, args, { model }) => {
        requireUnprotected(sheet);
        const area = areaArgument(args);
        requirePlace(sheet, table, area);
        nameColumns(sheet, area, model);
        sheet.tables = sheet.tables.map((other) => (other.name === table.name ? { ...other, area } : other));
        model.calculation.changed("all");
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    GetRange: { since: "1.1", open: ({ sheet, table }) => rangeType.bind({ sheet, area: table.area }) },
  },
});

function areaArgument(args: Arguments): Area {
  const { target } = args.object(0) ?? {};
  if (isRangeTarget(target)) return target.area;
  const area = parseRangeAddress(args.text(0));
  if (area === undefined) throw new HostError("InvalidArgument", "The address names no range.");
  return area;
}

/** Excel moves no header and lets no two tables, nor a table and a merge, share a cell. */
function requirePlace(sheet: SheetModel, table: TableSnapshot, area: Area): void {
  const touches = (other: Area): boolean => intersectAreas(other, area) !== undefined;
  const meetsTable = sheet.tables.some((other) => other.name !== table.name && touches(other.area));
  const isPossible =
    area.top === table.area.top &&
    area.bottom > area.top &&
    touches(table.area) &&
    !meetsTable &&
    !sheet.merges.some(touches);
  if (!isPossible) throw new HostError("InvalidArgument", "The table cannot have this area.");
}

/** The columns of a table need names: Excel gives them to blank header cells. */
function nameColumns(sheet: SheetModel, area: Area, model: WorkbookModel): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const header = sheet.cellAt(area.top, column);
    if ((header?.value ?? null) !== null) continue;
    const value = `列${String(column - area.left + 1)}`;
    const place = { top: area.top, left: column, bottom: area.top, right: column };
    model.writeCells(sheet, place, [{ row: area.top, column, state: { ...header, value } }], "add-in");
  }
}
