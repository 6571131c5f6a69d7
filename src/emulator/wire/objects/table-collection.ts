import type { SheetModel } from "../../model/sheet-model";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { tableType, type TableTarget } from "./table";

/** `Excel.TableCollection` of one sheet, or of all. */
export const tableCollectionType: ObjectType<readonly SheetModel[]> = defineObjectType({
  name: "TableCollection",
  items: (sheets) => listTables(sheets).map((table) => tableType.bind(table)),
  item: (sheets, args) => {
    const table = findTable(sheets, args.text(0));
    if (table === undefined) throw new HostError("ItemNotFound", "The workbook has no such table.");
    return tableType.bind(table);
  },
  members: {
    Count: { since: "1.1", get: (sheets) => listTables(sheets).length },
    GetCount: { since: "1.4", call: (sheets) => listTables(sheets).length },
    GetItemOrNullObject: {
      since: "1.4",
      open: (sheets, args) => {
        const table = findTable(sheets, args.text(0));
        return table === undefined ? null : tableType.bind(table);
      },
    },
  },
});

function listTables(sheets: readonly SheetModel[]): readonly TableTarget[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function findTable(sheets: readonly SheetModel[], nameOrId: string): TableTarget | undefined {
  const wanted = nameOrId.toLowerCase();
  return listTables(sheets).find(({ table }) => table.name.toLowerCase() === wanted);
}
