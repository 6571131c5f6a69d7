import type { TableSnapshot } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import { defineObjectType, type ObjectType } from "../object-type";
import { rangeType } from "./range";
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
    GetRange: { since: "1.1", open: ({ sheet, table }) => rangeType.bind({ sheet, area: table.area }) },
  },
});
