import type { Area } from "../../../core/sheet/snapshot";
import type { SheetModel } from "../../model/sheet-model";
import { formatCell } from "../format/format-cell";
import type { SheetLook } from "../look/sheet-look";
import { Axis } from "./axis";
import { countLines, measureText } from "./measure-text";
import { MergeIndex } from "./merge-index";

const LINE_HEIGHT = 18;
/** Excel leaves about as much, so that texts wrap where they will there. */
const CELL_PADDING = 3;
/** Room beside the text of a column whose width is estimated. */
const COLUMN_ROOM = 16;

const DEFAULT_WIDTH = 72;
/** Pixels of one character of a column's width; the room beside the digits is part of the width. */
const CHARACTER_WIDTH = 8;
const PIXELS_PER_POINT = 4 / 3;
const MIN_WIDTH = 40;
const MAX_WIDTH = 300;
const MIN_HEIGHT = 24;
const MAX_HEIGHT = 400;
/** Empty rows and columns that stand around what is used. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const MIN_COLUMNS = 20;
/** A column is as wide as this share of its texts need, and wider for texts not much longer; others are wrapped. */
const WIDTH_QUANTILE = 0.9;
const NOT_MUCH_LONGER = 1.35;
const THREE_CHARACTERS = 40;

/** How a sheet is laid out on the screen. */
export interface GridLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** The rectangle around all cells that hold a value. */
  readonly used: Area;
}

/**
 * Lays a sheet out. Widths and heights that the file does not set are estimated from what the cells show: columns as
 * wide as nearly all of their texts up to a limit, rows as high as their wrapped texts need.
 *
 * @param look the widths and heights that the file sets
 * @param keptColumns columns of an earlier layout that shall stay as they are
 */
export function layOutSheet(
  sheet: SheetModel,
  dateSystem: 1900 | 1904,
  look?: SheetLook,
  keptColumns?: Axis,
): GridLayout {
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const places = sheet.charts.map(({ place }) => place);
  const rowCount = Math.max(used.bottom, ...places.map(({ bottom }) => bottom)) + 1 + SPARE_ROWS;
  const lastColumn = Math.max(used.right, ...places.map(({ right }) => right));
  const columnCount = Math.max(keptColumns?.count ?? MIN_COLUMNS, lastColumn + 1 + SPARE_COLUMNS);
  const merges = new MergeIndex(sheet.merges, {
    top: 0,
    left: 0,
    bottom: rowCount - 1,
    right: columnCount - 1,
  });
  const cells: readonly ShownText[] = sheet.cells().map((cell) => ({
    row: cell.row,
    column: cell.column,
    text: formatCell(cell, dateSystem).text,
    isNumber: typeof cell.value === "number",
  }));

  const columns = layOutColumns(sheet, look, cells, merges, used, columnCount, keptColumns);
  const heights = new Array<number>(rowCount).fill(MIN_HEIGHT);
  for (const { row, column, text } of cells) {
    const area = merges.areaAt(row, column);
    const room = columns.extent(area.left, area.right) - 2 * CELL_PADDING;
    const isOnOneLine = spillColumn(sheet, { columns, merges }, row, column, text) !== column;
    const lines = isOnOneLine ? 1 : countLines(text, Math.max(room, LINE_HEIGHT));
    // A text in a cell that spans rows spreads over them.
    const needed = Math.ceil((lines * LINE_HEIGHT + CELL_PADDING) / (area.bottom - area.top + 1));
    for (let at = area.top; at <= area.bottom; at += 1) {
      heights[at] = Math.min(MAX_HEIGHT, Math.max(heights[at] ?? MIN_HEIGHT, needed));
    }
  }
  const rows = new Axis(
    heights.map((height, row) => {
      if (sheet.hiddenRows.has(row)) return 0;
      const points = sheet.rowHeights.get(row);
      if (points !== undefined) return Math.round(points * PIXELS_PER_POINT);
      return look?.rowHeights.get(row) ?? height;
    }),
  );
  return { rows, columns, merges, used };
}

interface ShownText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Numbers and dates are never wrapped. */
  readonly isNumber: boolean;
}

function layOutColumns(
  sheet: SheetModel,
  look: SheetLook | undefined,
  cells: readonly ShownText[],
  merges: MergeIndex,
  used: Area,
  count: number,
  kept: Axis | undefined,
): Axis {
  const widths: number[][] = Array.from({ length: count }, () => []);
  const numberWidths = new Array<number>(count).fill(0);
  for (const { row, column, text, isNumber } of cells) {
    const merge = merges.at(row, column);
    if (merge !== undefined && merge.right > merge.left) continue;
    // Titles and notes that stand alone in their row spill over; they say nothing about their column.
    if (column < used.right && lastFreeColumn(sheet, merges, row, column, used.right) === used.right)
      continue;
    const width = Math.max(...text.split("\n").map(measureText));
    widths[column]?.push(width);
    if (isNumber) numberWidths[column] = Math.max(numberWidths[column] ?? 0, width);
  }
  return new Axis(
    widths.map((needed, column) => {
      if (sheet.hiddenColumns.has(column)) return 0;
      const characters = sheet.columnWidths.at(column);
      if (characters !== undefined) return Math.round(characters * CHARACTER_WIDTH);
      if (kept !== undefined && column < kept.count && kept.size(column) > 0) return kept.size(column);
      return look?.columnWidths.get(column) ?? columnWidth(needed, numberWidths[column] ?? 0);
    }),
  );
}

export interface SpillOptions {
  /** The size of the text's font against the grid's own. */
  readonly scale?: number;
  /** Texts that stand at the right of their cell spill to the left. */
  readonly toLeft?: boolean;
}

/**
 * The column up to which a text spills over the empty cells beside it, as in Excel: only a text on one line, in a cell
 * that is not merged and does not wrap, that does not fit its own column but fits the room. Otherwise its own column.
 */
export function spillColumn(
  sheet: SheetModel,
  layout: Pick<GridLayout, "columns" | "merges">,
  row: number,
  column: number,
  text: string,
  { scale = 1, toLeft = false }: SpillOptions = {},
): number {
  const { columns, merges } = layout;
  const width = measureText(text) * scale + 2 * CELL_PADDING;
  if (width <= columns.size(column) || text.includes("\n") || merges.at(row, column) !== undefined)
    return column;
  if (sheet.styleAt(row, column)?.wrap === true) return column;
  const step = toLeft ? -1 : 1;
  const isFree = (at: number): boolean =>
    at >= 0 && at < columns.count && merges.at(row, at) === undefined && isEmpty(sheet, row, at);
  for (let last = column + step; isFree(last); last += step) {
    if (columns.extent(Math.min(column, last), Math.max(column, last)) >= width) return last;
  }
  return column;
}

/** The last column before the next one that holds something or is merged, at most `limit`. */
function lastFreeColumn(
  sheet: SheetModel,
  merges: MergeIndex,
  row: number,
  column: number,
  limit: number,
): number {
  let last = column;
  while (last < limit && merges.at(row, last + 1) === undefined && isEmpty(sheet, row, last + 1)) last += 1;
  return last;
}

function isEmpty(sheet: SheetModel, row: number, column: number): boolean {
  return (sheet.cellAt(row, column)?.value ?? null) === null;
}

function columnWidth(needed: readonly number[], atLeast: number): number {
  const sorted = [...needed].sort((a, b) => a - b);
  const typical = sorted[Math.floor((sorted.length - 1) * WIDTH_QUANTILE)];
  if (typical === undefined) return DEFAULT_WIDTH;
  const limit = Math.max(typical * NOT_MUCH_LONGER, typical + THREE_CHARACTERS);
  const fitting = sorted.filter((width) => width <= limit).at(-1) ?? typical;
  return Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.max(fitting, atLeast) + COLUMN_ROOM)));
}
