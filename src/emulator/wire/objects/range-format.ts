import { LAST_COLUMN, LAST_ROW } from "../../../core/sheet/address";
import { DEFAULT_STYLE } from "../../model/cell-style";
import { without } from "../../model/without";
import type { WorkbookModel } from "../../model/workbook-model";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asFlag, asNumber, asWord } from "../value-checks";
import { fromPoints, STANDARD_WIDTH, toPoints, WIDEST_POINTS } from "./column-size";
import { formatProtectionType } from "./format-protection";
import type { RangeTarget } from "./range";
import { rangeBorderCollectionType } from "./range-border";
import { rangeFillType } from "./range-fill";
import { rangeFontType } from "./range-font";
import { changeStyle, readStyle } from "./range-style";
import { requireUnprotected } from "./require-writable";

const HORIZONTAL = { General: undefined, Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const STANDARD_HEIGHT = 18.75;
const HIGHEST = 409.5;
const DEEPEST_INDENT = 250;

/** `Excel.RangeFormat`. */
export const rangeFormatType: ObjectType<RangeTarget> = defineObjectType({
  name: "RangeFormat",
  members: {
    Borders: { since: "1.1", navigate: (range) => rangeBorderCollectionType.bind(range) },
    Fill: { since: "1.1", navigate: (range) => rangeFillType.bind(range) },
    Font: { since: "1.1", navigate: (range) => rangeFontType.bind(range) },
    Protection: { since: "1.2", navigate: (range) => formatProtectionType.bind(range) },
    ColumnWidth: {
      since: "1.2",
      get: (range) => commonOf(range.area.left, range.area.right, (column) => columnPoints(range, column)),
      set: (range, value, { model }) => {
        const width = fromPoints(asNumber(value, 0, WIDEST_POINTS));
        setColumns(range, width, model);
      },
    },
    HorizontalAlignment: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => capital(style?.horizontal) ?? "General"),
      set: (range, value, { model }) => {
        const horizontal = HORIZONTAL[asWord(value, ["General", "Left", "Center", "Right"] as const)];
        changeStyle(range, model, (style) =>
          horizontal === undefined ? without(style, "horizontal") : { ...style, horizontal },
        );
      },
    },
    IndentLevel: {
      since: "1.9",
      get: (range) => readStyle(range, (style) => style?.indent ?? DEFAULT_STYLE.indent),
      set: (range, value, { model }) => {
        const indent = asNumber(value, 0, DEEPEST_INDENT);
        changeStyle(range, model, (style) => ({ ...style, indent }));
      },
    },
    RowHeight: {
      since: "1.2",
      get: ({ sheet, area }) =>
        commonOf(area.top, area.bottom, (row) => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT),
      set: ({ sheet, area }, value, { model }) => {
        requireUnprotected(sheet);
        requireSome(area.top === 0 && area.bottom === LAST_ROW);
        const height = asNumber(value, 0, HIGHEST);
        for (let row = area.top; row <= area.bottom; row += 1) sheet.rowHeights.set(row, height);
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
    ShrinkToFit: {
      since: "1.9",
      get: (range) => readStyle(range, (style) => style?.shrinkToFit ?? DEFAULT_STYLE.shrinkToFit),
      set: (range, value, { model }) => {
        const shrinkToFit = asFlag(value);
        changeStyle(range, model, (style) => ({ ...style, shrinkToFit }));
      },
    },
    UseStandardWidth: {
      since: "1.7",
      get: ({ sheet, area }) =>
        commonOf(area.left, area.right, (column) => sheet.columnWidths.at(column) === undefined),
      set: (range, value, { model }) => {
        if (asFlag(value)) setColumns(range, undefined, model);
      },
    },
    VerticalAlignment: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => capital(style?.vertical) ?? "Center"),
      set: (range, value, { model }) => {
        const vertical = VERTICAL[asWord(value, ["Top", "Center", "Bottom"] as const)];
        changeStyle(range, model, (style) => ({ ...style, vertical }));
      },
    },
    WrapText: {
      since: "1.1",
      get: (range) => readStyle(range, (style) => style?.wrap ?? DEFAULT_STYLE.wrap),
      set: (range, value, { model }) => {
        const wrap = asFlag(value);
        changeStyle(range, model, (style) => ({ ...style, wrap }));
      },
    },
    AutofitRows: {
      since: "1.2",
      call: ({ sheet, area }, _, { model }) => {
        requireUnprotected(sheet);
        for (const row of [...sheet.rowHeights.keys()]) {
          if (area.top <= row && row <= area.bottom) sheet.rowHeights.delete(row);
        }
        model.notify({ kind: "look", sheet: sheet.name });
      },
    },
  },
});

/** The width of a column in points: none while it is hidden, as Excel answers. */
export function columnPoints({ sheet }: RangeTarget, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return toPoints(sheet.columnWidths.at(column) ?? STANDARD_WIDTH);
}

function commonOf<T>(first: number, last: number, read: (index: number) => T): T | null {
  const common = read(first);
  for (let index = first + 1; index <= last; index += 1) if (read(index) !== common) return null;
  return common;
}

function requireSome(isAll: boolean): void {
  if (isAll) throw new HostError("GeneralException", "The stand-in host does not size all rows or columns.");
}

function setColumns({ sheet, area }: RangeTarget, width: number | undefined, model: WorkbookModel): void {
  requireUnprotected(sheet);
  requireSome(area.left === 0 && area.right === LAST_COLUMN);
  sheet.columnWidths.set({ first: area.left, last: area.right }, width);
  model.notify({ kind: "look", sheet: sheet.name });
}

function capital(word: string | undefined): string | undefined {
  return word === undefined ? undefined : word.slice(0, 1).toUpperCase() + word.slice(1);
}
