import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import { intersectAreas, sizeOf, unionAreas } from "../../../core/sheet/area";
import type { SheetModel } from "../../model/sheet-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type HostObject, type ObjectType } from "../object-type";
import { wireValue, wireValueType } from "../wire-value";
import { conditionalFormatCollectionType } from "./conditional-format-collection";
import { dataValidationType } from "./data-validation";
import { listColumnProperties, listRowProperties } from "./line-properties";
import { copyFormulas } from "./range-copy";
import { mergeCells } from "./range-merge";
import { formatRangeAddress, isEntireColumns, isEntireRows, parseRangeAddress } from "./range-address";
import { rangeAreasType } from "./range-areas";
import { countCells, readCells } from "./range-content";
import { rangeFormatType } from "./range-format";
import { changeStyle, readStyle } from "./range-style";
import { areHidden, hide } from "./range-visibility";
import { requireUnprotected } from "./require-writable";
import { requireShape, writeContents, writeNumberFormats } from "./range-write";
import { findSpecialCells } from "./special-cells";
import { worksheetType } from "./worksheet";

/** A rectangle of one sheet: what `Excel.Range` stands for. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The name of the style that undressed cells have. */
const NORMAL = "Normal";

/** `Excel.Range`. */
export const rangeType: ObjectType<RangeTarget> = defineObjectType({
  name: "Range",
  isReferable: true,
  members: {
    Address: {
      since: "1.1",
      get: ({ sheet, area }, { limits }) =>
        formatRangeAddress(sheet.name, area).slice(0, limits.addressCharacters),
    },
    CellCount: { since: "1.1", get: ({ area }) => countCells(area) },
    ColumnCount: { since: "1.1", get: ({ area }) => sizeOf(area).columns },
    ColumnHidden: {
      since: "1.2",
      get: ({ sheet, area }) => areHidden(sheet.hiddenColumns, { first: area.left, last: area.right }),
      set: ({ sheet, area }, value) => {
        hide(sheet, sheet.hiddenColumns, { first: area.left, last: area.right }, value);
      },
    },
    ColumnIndex: { since: "1.1", get: ({ area }) => area.left },
    ConditionalFormats: { since: "1.6", navigate: (range) => conditionalFormatCollectionType.bind(range) },
    DataValidation: { since: "1.8", navigate: (range) => dataValidationType.bind(range) },
    Format: { since: "1.1", navigate: (range) => rangeFormatType.bind(range) },
    Formulas: {
      since: "1.1",
      get: (range, scope) => readCells(range, scope, (cell) => cell?.formula ?? wireValue(cell)),
      set: (range, value, { model }) => {
        writeContents(range, value, model);
      },
    },
    Hidden: {
      since: "1.2",
      get: ({ sheet, area }) => {
        const rows = areHidden(sheet.hiddenRows, { first: area.top, last: area.bottom });
        const columns = areHidden(sheet.hiddenColumns, { first: area.left, last: area.right });
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    IsEntireColumn: { since: "1.7", get: ({ area }) => isEntireColumns(area) },
    IsEntireRow: { since: "1.7", get: ({ area }) => isEntireRows(area) },
    NumberFormat: {
      since: "1.1",
      get: (range, scope) => readCells(range, scope, (cell) => cell?.numberFormat ?? "General"),
      set: (range, value, { model }) => {
        writeNumberFormats(range, value, model);
      },
    },
    RowCount: { since: "1.1", get: ({ area }) => sizeOf(area).rows },
    RowHidden: {
      since: "1.2",
      get: ({ sheet, area }) => areHidden(sheet.hiddenRows, { first: area.top, last: area.bottom }),
      set: ({ sheet, area }, value) => {
        hide(sheet, sheet.hiddenRows, { first: area.top, last: area.bottom }, value);
      },
    },
    RowIndex: { since: "1.1", get: ({ area }) => area.top },
    Style: {
      since: "1.7",
      get: (range) => readStyle(range, (style) => (style === undefined ? NORMAL : "")),
      set: (range, value, { model }) => {
        if (value !== NORMAL) throw new HostError("InvalidArgument", "The stand-in host knows one style.");
        changeStyle(range, model, () => undefined);
        writeNumberFormats(range, "General", model);
      },
    },
    Values: {
      since: "1.1",
      get: (range, scope) => readCells(range, scope, wireValue),
      set: (range, value, { model }) => {
        writeContents(range, value, model);
      },
    },
    ValueTypes: { since: "1.1", get: (range, scope) => readCells(range, scope, wireValueType) },
    Worksheet: { since: "1.1", navigate: ({ sheet }) => worksheetType.bind(sheet) },
    CopyFrom: {
      since: "1.9",
      call: (range, args, { model }) => {
        const isPlain = args.text(1) === "Formulas" && !args.flag(2) && !args.flag(3);
        if (!isPlain) throw new HostError("ApiNotFound", "The stand-in host copies formulas only.");
        copyFormulas(range, sourceOf(range, args), model);
      },
    },
    GetBoundingRect: {
      since: "1.1",
      open: ({ sheet, area }, args) =>
        rangeType.bind({ sheet, area: unionAreas(area, otherArea(sheet, args)) }),
    },
    GetCell: {
      since: "1.1",
      // Row and column count from the range's corner and may lie outside it.
      open: ({ sheet, area }, args) =>
        rangeType.bind({ sheet, area: cellArea(area.top + args.integer(0), area.left + args.integer(1)) }),
    },
    GetColumnProperties: { since: "1.9", call: listColumnProperties },
    GetEntireColumn: {
      since: "1.1",
      open: ({ sheet, area }) => rangeType.bind({ sheet, area: { ...area, top: 0, bottom: LAST_ROW } }),
    },
    GetEntireRow: {
      since: "1.1",
      open: ({ sheet, area }) => rangeType.bind({ sheet, area: { ...area, left: 0, right: LAST_COLUMN } }),
    },
    GetIntersection: {
      since: "1.1",
      open: ({ sheet, area }, args) => {
        const shared = intersectAreas(area, otherArea(sheet, args));
        if (shared === undefined) throw new HostError("ItemNotFound", "The ranges do not meet.");
        return rangeType.bind({ sheet, area: shared });
      },
    },
    GetIntersectionOrNullObject: {
      since: "1.4",
      open: ({ sheet, area }, args) => {
        const shared = intersectAreas(area, otherArea(sheet, args));
        return shared === undefined ? null : rangeType.bind({ sheet, area: shared });
      },
    },
    GetMergedAreasOrNullObject: {
      since: "1.13",
      // Excel finds only the areas whose first cell lies inside the range.
      open: ({ sheet, area }) => {
        const merges = sheet.merges.filter(
          ({ top, left }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
        );
        return merges.length === 0 ? null : rangeAreasType.bind({ sheet, areas: merges });
      },
    },
    GetRow: {
      since: "1.1",
      open: ({ sheet, area }, args) => {
        const row = area.top + args.integer(0);
        return rangeType.bind({ sheet, area: { ...cellArea(row, area.left), right: area.right } });
      },
    },
    GetRowProperties: { since: "1.9", call: listRowProperties },
    GetSpecialCellsOrNullObject: {
      since: "1.9",
      open: (range, args) => {
        const areas = findSpecialCells(range, args.text(0), args.isGiven(1) ? args.text(1) : "All");
        return areas.length === 0 ? null : rangeAreasType.bind({ sheet: range.sheet, areas });
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      open: ({ sheet, area }, args) => {
        const used = sheet.usedArea(args.flag(0), area);
        return used === undefined ? null : rangeType.bind({ sheet, area: used });
      },
    },
    // office.js sends arrays of more than 1,500 cells in parts, and asks first whether their shape is right.
    _ValidateArraySize: {
      since: "1.3",
      call: (range, args) => {
        requireShape(range, args.integer(0), args.integer(1));
      },
    },
    Merge: {
      since: "1.2",
      call: (range, args, { model }) => {
        mergeCells(range, args.flag(0), model);
      },
    },
    Unmerge: {
      since: "1.2",
      call: ({ sheet, area }, _, { model }) => {
        requireUnprotected(sheet);
        sheet.merges = sheet.merges.filter((merge) => intersectAreas(merge, area) === undefined);
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    Select: {
      since: "1.1",
      call: ({ sheet, area }, _, { model }) => {
        if (sheet !== model.activeSheet) {
          if (sheet.visibility !== "visible") {
            throw new HostError("InvalidArgument", "Cells of a hidden sheet cannot be selected.");
          }
        }
        model.select(sheet, area);
      },
    },
  },
});

function cellArea(row: number, column: number): Area {
  if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) {
    throw new HostError("InvalidArgument", "The cell lies outside the sheet.");
  }
  return { top: row, left: column, bottom: row, right: column };
}

/** The range that a method takes as its first argument. It must lie on the same sheet. */
function otherArea(sheet: SheetModel, args: Arguments): Area {
  const other: HostObject | null | undefined = args.object(0);
  const target = other?.target;
  if (other?.typeName === "Range" && isRangeTarget(target) && target.sheet === sheet) return target.area;
  throw new HostError("InvalidArgument", "The argument must be a range of the same sheet.");
}

/** The range that is copied: a range of any sheet, or an address of the same one. */
function sourceOf({ sheet }: RangeTarget, args: Arguments): RangeTarget {
  const target = args.object(0)?.target;
  if (isRangeTarget(target)) return target;
  const address = args.text(0);
  const area = address.includes("!") ? undefined : parseRangeAddress(address);
  if (area === undefined) throw new HostError("InvalidArgument", "The address names no range of this sheet.");
  return { sheet, area };
}

/** Whether an argument stands for a range. */
export function isRangeTarget(target: unknown): target is RangeTarget {
  return typeof target === "object" && target !== null && "sheet" in target && "area" in target;
}
