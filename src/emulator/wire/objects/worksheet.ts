import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import type { Visibility } from "../../../core/sheet/snapshot";
import { isSheetName } from "../../../core/sheet/sheet-name";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { eventType } from "../events";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asColor, asFlag, asNumber, asText, asWord } from "../value-checks";
import { autoFilterType } from "./auto-filter";
import { chartCollectionType } from "./chart-collection";
import { STANDARD_DIGITS } from "./column-size";
import { freezePanesType } from "./freeze-panes";
import { namedItemCollectionType } from "./named-item-collection";
import { pageBreakCollectionType } from "./page-break-collection";
import { pageLayoutType } from "./page-layout";
import { parseRangeAddress, wholeSheet } from "./range-address";
import { rangeAreasType } from "./range-areas";
import { rangeType } from "./range";
import { requireStructure } from "./require-writable";
import { tableCollectionType } from "./table-collection";
import { worksheetProtectionType } from "./worksheet-protection";

const wireVisibility: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

const toVisibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** `Excel.Worksheet`. */
export const worksheetType: ObjectType<SheetModel> = defineObjectType({
  name: "Worksheet",
  identify: (sheet) => ({ Id: sheet.id }),
  members: {
    Id: { since: "1.1", get: (sheet) => sheet.id },
    Name: {
      since: "1.1",
      get: (sheet) => sheet.name,
      set: (sheet, value, { model }) => {
        requireStructure(model);
        const name = asText(value);
        if (name.toLowerCase() !== sheet.name.toLowerCase()) requireSheetName(model, name);
        model.renameSheet(sheet, name);
      },
    },
    Position: {
      since: "1.1",
      get: (sheet, { model }) => model.sheets.indexOf(sheet),
      set: (sheet, value, { model }) => {
        requireStructure(model);
        model.moveSheet(sheet, asNumber(value, 0, model.sheets.length - 1));
      },
    },
    // The wire's name for `showGridlines`.
    Gridlines: {
      since: "1.8",
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, { model }) => {
        sheet.showGridlines = asFlag(value);
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    StandardWidth: { since: "1.7", get: () => STANDARD_DIGITS },
    TabColor: {
      since: "1.7",
      get: (sheet) => (sheet.visibility === "visible" ? sheet.tabColor : null),
      set: (sheet, value, { model }) => {
        requireStructure(model);
        sheet.tabColor = value === "" ? "" : asColor(value);
        model.notify({ kind: "sheets", sheet: sheet.name });
      },
    },
    Visibility: {
      since: "1.1",
      get: (sheet) => wireVisibility[sheet.visibility],
      set: (sheet, value, { model }) => {
        requireStructure(model);
        const visibility = toVisibility[asWord(value, ["Visible", "Hidden", "VeryHidden"] as const)];
        if (visibility !== "visible") requireAnotherVisible(model, sheet);
        sheet.visibility = visibility;
        model.notify({ kind: "sheets", sheet: sheet.name });
      },
    },
    AutoFilter: { since: "1.9", navigate: (sheet) => autoFilterType.bind(sheet) },
    Charts: { since: "1.1", navigate: (sheet) => chartCollectionType.bind(sheet) },
    FreezePanes: { since: "1.7", navigate: (sheet) => freezePanesType.bind(sheet) },
    HorizontalPageBreaks: { since: "1.9", navigate: (sheet) => pageBreakCollectionType.bind(sheet) },
    Names: { since: "1.4", navigate: (sheet, { model }) => namedItemCollectionType.bind({ model, sheet }) },
    PageLayout: { since: "1.9", navigate: (sheet) => pageLayoutType.bind(sheet) },
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
    Delete: {
      since: "1.1",
      call: (sheet, _, { model }) => {
        requireStructure(model);
        if (sheet.visibility === "veryHidden") {
          throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
        }
        requireAnotherVisible(model, sheet);
        model.removeSheet(sheet);
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
    GetRanges: {
      since: "1.9",
      open: (sheet, args) => {
        const addresses = args.isGiven(0) ? args.text(0).split(",") : ["A:XFD"];
        const areas = addresses.map(parseRangeAddress).filter((area) => area !== undefined);
        if (areas.length !== addresses.length) {
          throw new HostError("InvalidArgument", "The address names no range.");
        }
        return rangeAreasType.bind({ sheet, areas });
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

/** @throws HostError where Excel refuses a name, or another sheet bears it */
export function requireSheetName(model: WorkbookModel, name: string): void {
  if (!isSheetName(name)) throw new HostError("InvalidArgument", "The name of the sheet is not possible.");
  if (model.findSheet(name) !== undefined) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

function requireAnotherVisible(model: WorkbookModel, sheet: SheetModel): void {
  if (model.sheets.some((other) => other !== sheet && other.visibility === "visible")) return;
  throw new HostError("InvalidOperation", "A workbook needs at least one visible sheet.");
}

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
