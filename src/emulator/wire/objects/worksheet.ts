import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import type { Visibility } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import { eventType } from "../events";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { namedItemCollectionType } from "./named-item-collection";
import { parseRangeAddress, wholeSheet } from "./range-address";
import { rangeType } from "./range";
import { tableCollectionType } from "./table-collection";
import { worksheetProtectionType } from "./worksheet-protection";

const wireVisibility: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** `Excel.Worksheet`. */
export const worksheetType: ObjectType<SheetModel> = defineObjectType({
  name: "Worksheet",
  identify: (sheet) => ({ Id: sheet.id }),
  members: {
    Id: { since: "1.1", get: (sheet) => sheet.id },
    Name: { since: "1.1", get: (sheet) => sheet.name },
    Position: { since: "1.1", get: (sheet, { model }) => model.sheets.indexOf(sheet) },
    Visibility: { since: "1.1", get: (sheet) => wireVisibility[sheet.visibility] },
    // Names that one sheet owns are not in the model: snapshots leave them out.
    Names: { since: "1.4", navigate: () => namedItemCollectionType.bind({ names: [] }) },
    Protection: { since: "1.2", navigate: (sheet) => worksheetProtectionType.bind(sheet) },
    Tables: { since: "1.1", navigate: (sheet) => tableCollectionType.bind([sheet]) },
    Activate: {
      since: "1.1",
      call: (sheet, _, { model }) => {
        if (sheet.visibility !== "visible") {
          throw new HostError("InvalidArgument", "A hidden sheet cannot be activated.");
        }
        model.activate(sheet);
      },
    },
    GetCell: {
      since: "1.1",
      open: (sheet, args) => {
        const [row, column] = [args.integer(0), args.integer(1)];
        return rangeType.bind({ sheet, area: insideSheet(row, column, 1, 1) });
      },
    },
    GetRange: {
      since: "1.1",
      open: (sheet, args) => {
        const area = args.isGiven(0) ? parseRangeAddress(args.text(0)) : wholeSheet;
        if (area === undefined) throw new HostError("InvalidArgument", "The address names no range.");
        return rangeType.bind({ sheet, area });
      },
    },
    GetRangeByIndexes: {
      since: "1.7",
      open: (sheet, args) => {
        const area = insideSheet(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
        return rangeType.bind({ sheet, area });
      },
    },
    GetUsedRange: {
      since: "1.1",
      // An empty sheet answers with its first cell.
      open: (sheet, args) =>
        rangeType.bind({ sheet, area: sheet.usedArea(args.flag(0)) ?? insideSheet(0, 0, 1, 1) }),
    },
    _RegisterDataChangedEvent: {
      since: "1.7",
      call: (sheet, _, { subscriptions }) => {
        subscriptions.add(eventType.cellsChanged, sheet.id);
      },
    },
    _RegisterSelectionChangedEvent: {
      since: "1.7",
      call: (sheet, _, { subscriptions }) => {
        subscriptions.add(eventType.selectionChanged, sheet.id);
      },
    },
    _UnregisterDataChangedEvent: {
      since: "1.7",
      call: (sheet, _, { subscriptions }) => {
        subscriptions.remove(eventType.cellsChanged, sheet.id);
      },
    },
    _UnregisterSelectionChangedEvent: {
      since: "1.7",
      call: (sheet, _, { subscriptions }) => {
        subscriptions.remove(eventType.selectionChanged, sheet.id);
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      open: (sheet, args) => {
        const area = sheet.usedArea(args.flag(0));
        return area === undefined ? null : rangeType.bind({ sheet, area });
      },
    },
  },
});

function insideSheet(row: number, column: number, rows: number, columns: number) {
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const isInside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN;
  if (!isInside) throw new HostError("InvalidArgument", "The range lies outside the sheet.");
  return area;
}
