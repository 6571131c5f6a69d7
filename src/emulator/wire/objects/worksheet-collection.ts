import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { Arguments } from "../arguments";
import { eventType, WORKBOOK_TARGET } from "../events";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { requireStructure } from "./require-writable";
import { requireSheetName, worksheetType } from "./worksheet";

/** `Excel.WorksheetCollection`, in the order of the tabs, hidden sheets included. */
export const worksheetCollectionType: ObjectType<WorkbookModel> = defineObjectType({
  name: "WorksheetCollection",
  items: (model) => model.sheets.map((sheet) => worksheetType.bind(sheet)),
  item: (model, args) => worksheetType.bind(getSheet(model, args.text(0))),
  members: {
    Add: {
      since: "1.1",
      open: (model, args) => {
        requireStructure(model);
        const name = args.isGiven(0) ? args.text(0) : freeName(model);
        requireSheetName(model, name);
        return worksheetType.bind(model.addSheet(name));
      },
    },
    GetActiveWorksheet: { since: "1.1", open: (model) => worksheetType.bind(model.activeSheet) },
    GetCount: { since: "1.4", call: (model, args) => countableSheets(model, args).length },
    GetFirst: { since: "1.5", open: (model, args) => bindAt(countableSheets(model, args), 0) },
    GetItem: { since: "1.1", open: (model, args) => worksheetType.bind(getSheet(model, args.text(0))) },
    GetItemOrNullObject: {
      since: "1.4",
      open: (model, args) => {
        const sheet = model.findSheet(args.text(0));
        return sheet === undefined ? null : worksheetType.bind(sheet);
      },
    },
    _RegisterDataChangedEvent: {
      since: "1.9",
      call: (_, __, { subscriptions }) => {
        subscriptions.add(eventType.cellsChanged, WORKBOOK_TARGET);
      },
    },
    _RegisterDeletedEvent: {
      since: "1.7",
      call: (_, __, { subscriptions }) => {
        subscriptions.add(eventType.sheetDeleted, WORKBOOK_TARGET);
      },
    },
    _RegisterSelectionChangedEvent: {
      since: "1.9",
      call: (_, __, { subscriptions }) => {
        subscriptions.add(eventType.selectionChanged, WORKBOOK_TARGET);
      },
    },
    _UnregisterDataChangedEvent: {
      since: "1.9",
      call: (_, __, { subscriptions }) => {
        subscriptions.remove(eventType.cellsChanged, WORKBOOK_TARGET);
      },
    },
    _UnregisterDeletedEvent: {
      since: "1.7",
      call: (_, __, { subscriptions }) => {
        subscriptions.remove(eventType.sheetDeleted, WORKBOOK_TARGET);
      },
    },
    _UnregisterSelectionChangedEvent: {
      since: "1.9",
      call: (_, __, { subscriptions }) => {
        subscriptions.remove(eventType.selectionChanged, WORKBOOK_TARGET);
      },
    },
    GetLast: { since: "1.5", open: (model, args) => bindAt(countableSheets(model, args), -1) },
  },
});

function freeName(model: WorkbookModel): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (model.findSheet(name) === undefined) return name;
  }
}

function getSheet(model: WorkbookModel, nameOrId: string): SheetModel {
  const sheet = model.findSheet(nameOrId);
  if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
}

function countableSheets(model: WorkbookModel, args: Arguments): readonly SheetModel[] {
  return args.flag(0) ? model.sheets.filter((sheet) => sheet.visibility === "visible") : model.sheets;
}

function bindAt(sheets: readonly SheetModel[], index: number) {
  const sheet = sheets.at(index);
  if (sheet === undefined) throw new HostError("ItemNotFound", "The workbook has no such sheet.");
  return worksheetType.bind(sheet);
}
