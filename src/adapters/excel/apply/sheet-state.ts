import { LAST_COLUMN } from "../../../core/sheet/address";
import { blankSheet } from "../../../core/sheet/blank-sheet";
import type { Edit } from "../../../core/sheet/edit";
import type { Area, Cell, ColumnWidth, SheetSnapshot } from "../../../core/sheet/snapshot";
import { findDigitPixels, toCharacters } from "../column-width";
import type { FormatOutline, SheetOutline } from "../outline";
import { rangeOf, type ReadResult } from "../read-batch";
import { PLACES, queueFormats, toArea, toFormatOutline } from "../read-extents";
import type { ReadCells } from "./cell-writing";
import { queueLike, type LikeQuery } from "./read-like";

export type SheetEdit = Extract<Edit, { readonly sheet: string }>;

/** A validation as it was, to be put back. */
export interface OldValidation {
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

/** What is known of a sheet that edits touch, read just before they are written. */
export interface SheetState extends ReadCells {
  readonly outline: SheetOutline;
  readonly snapshot: SheetSnapshot;
  readonly digitPixels: number;
  readonly hasPrintAreaName: boolean;
  /** Conditional formats; `undefined` where they were not to be asked for. */
  readonly formats: readonly FormatOutline[] | undefined;
  /** Ids of the data bars that touch the areas where ours may be. */
  readonly bars: readonly string[];
  /** In points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** In points, by column; `undefined` for the standard width. */
  readonly columnPoints: ReadonlyMap<number, number | undefined>;
  /** By `row,column`. */
  readonly likes: ReadonlyMap<string, LikeQuery>;
  readonly validations: readonly OldValidation[];
  /** Names of those charts that are to be added and are there. */
  readonly charts: ReadonlySet<string>;
  /** Around all cells that are used in any way. */
  readonly used: Area | undefined;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** The edits of one kind. */
export function ofKind<K extends Edit["kind"]>(
  edits: readonly Edit[],
  kind: K,
): readonly Extract<Edit, { readonly kind: K }>[] {
  return edits.filter((edit): edit is Extract<Edit, { readonly kind: K }> => edit.kind === kind);
}

/** A sheet of which only the outline is known, as a snapshot. */
export function toBareSheet({ name, visibility, isProtected, isFiltered }: SheetOutline): SheetSnapshot {
  return { ...blankSheet(name), visibility, isProtected, ...(isFiltered && { isFiltered }) };
}

/** The last column of a sheet nearly always has the standard width. */
export function queueLastColumn(worksheet: Excel.Worksheet): Excel.RangeFormat {
  return worksheet
    .getRangeByIndexes(0, LAST_COLUMN, 1, 1)
    .untrack()
    .format.load("columnWidth,useStandardWidth");
}

/** Width of one digit of the standard font, in pixels. */
export function toDigitPixels(sheet: SheetOutline | undefined, last: Excel.RangeFormat | undefined): number {
  const points = last?.useStandardWidth === true ? last.columnWidth : undefined;
  return findDigitPixels(sheet?.standardDigits ?? 0, points);
}

export interface ReadStateOptions {
  /** Whether to ask for conditional formats, which Excel fails to tell of some sheets. */
  readonly withFormats: boolean;
}

/** What was asked of a sheet; read it after the sync. */
export type SheetQueries = ReturnType<typeof queueSheet>;

/** Asks for what edits are about to change on a sheet, but for its cells. */
export function queueSheet(
  worksheet: Excel.Worksheet,
  sheet: SheetOutline,
  edits: readonly SheetEdit[],
  { withFormats }: ReadStateOptions,
) {
  const writesCells = edits.some(({ kind }) => kind === "setCell" || kind === "setMerge");
  const formatEdits = ofKind(edits, "setFormat");
  const rules = withFormats ? ofKind(edits, "setConditionalRules") : [];
  const used = worksheet.getUsedRangeOrNullObject().untrack().load(PLACE);
  return {
    used,
    // Of all that is used: Excel finds a merge only where its first cell is asked for.
    merges: writesCells
      ? worksheet.getUsedRangeOrNullObject().untrack().getMergedAreasOrNullObject().untrack().load(PLACES)
      : undefined,
    tables:
      ofKind(edits, "resizeTable").length === 0 && !writesCells
        ? []
        : sheet.tables.map((table) => ({
            ...table,
            range: worksheet.tables.getItem(table.name).getRange().untrack().load(PLACE),
          })),
    printed:
      ofKind(edits, "setPrintArea").length === 0
        ? undefined
        : {
            area: worksheet.pageLayout.getPrintAreaOrNullObject().untrack().load(PLACES),
            name: worksheet.names.getItemOrNullObject("Print_Area").load("name"),
          },
    formats: rules.length === 0 ? undefined : queueFormats(worksheet),
    bars: rules.flatMap(({ barAreas }) =>
      barAreas.map((area) => rangeOf(worksheet, area).conditionalFormats.load("items/id,items/type")),
    ),
    rows: ofKind(edits, "setRowHeight").map(({ row }) => ({
      row,
      format: worksheet.getRangeByIndexes(row, 0, 1, 1).untrack().format.load("rowHeight"),
    })),
    columns: ofKind(edits, "setColumnWidth").map(({ column }) => ({
      column,
      format: worksheet
        .getRangeByIndexes(0, column, 1, 1)
        .untrack()
        .format.load("columnWidth,useStandardWidth"),
    })),
    last: queueLastColumn(worksheet),
    likes: new Map(
      formatEdits.flatMap(({ format }) => {
        const like = format?.like;
        if (like === undefined) return [];
        const cell = worksheet.getRangeByIndexes(like.row, like.column, 1, 1).untrack();
        return [[`${String(like.row)},${String(like.column)}`, queueLike(cell)] as const];
      }),
    ),
    charts: ofKind(edits, "addChart").map(({ name }) => ({
      name,
      chart: worksheet.charts.getItemOrNullObject(name).load("name"),
    })),
    validations: ofKind(edits, "setValidation").map(({ area }) => ({
      area,
      validation: rangeOf(worksheet, area).dataValidation.load("type,rule,prompt,errorAlert"),
    })),
  };
}

/** Puts together what the sync brought of a sheet. */
export function buildState(
  sheet: SheetOutline,
  query: SheetQueries,
  results: readonly ReadResult[],
): SheetState {
  const cells = new Map<string, Cell>();
  const blanks = new Map<string, string>();
  for (const result of results) {
    if (result.kind !== "cells") continue;
    for (const cell of result.cells) cells.set(keyOf(cell.row, cell.column), cell);
    for (const { row, column, numberFormat } of result.blanks) blanks.set(keyOf(row, column), numberFormat);
  }
  const { used, merges, printed, last } = query;
  const digitPixels = toDigitPixels(sheet, last);
  const columnPoints = new Map(
    query.columns.map(({ column, format }) => [
      column,
      format.useStandardWidth ? undefined : format.columnWidth,
    ]),
  );
  const printArea = printed?.area.isNullObject === false ? printed.area.areas.items.map(toArea) : undefined;
  return {
    outline: sheet,
    digitPixels,
    columnPoints,
    cellAt: (row, column) => cells.get(keyOf(row, column)),
    formatAt: (row, column) =>
      cells.get(keyOf(row, column))?.numberFormat ?? blanks.get(keyOf(row, column)) ?? "General",
    hasPrintAreaName: printed?.name.isNullObject === false,
    formats: query.formats?.items.map(toFormatOutline),
    bars: query.bars.flatMap(({ items }) =>
      items.filter(({ type }) => type === "DataBar").map(({ id }) => id),
    ),
    rowHeights: new Map(query.rows.map(({ row, format }) => [row, format.rowHeight])),
    likes: query.likes,
    validations: query.validations,
    charts: new Set(query.charts.filter(({ chart }) => !chart.isNullObject).map(({ name }) => name)),
    used: used.isNullObject ? undefined : toArea(used),
    snapshot: {
      ...toBareSheet(sheet),
      cells: [...cells.values()],
      merges: merges === undefined || merges.isNullObject ? [] : merges.areas.items.map(toArea),
      tables: query.tables.map(({ range, ...table }) => ({ ...table, area: toArea(range) })),
      columnWidths: [...columnPoints].flatMap(([column, points]): readonly ColumnWidth[] =>
        points === undefined
          ? []
          : [{ first: column, last: column, width: toCharacters(points, digitPixels) }],
      ),
      ...(printArea !== undefined && { printArea }),
    },
  };
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
