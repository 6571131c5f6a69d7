import type { CellFormat } from "../../sheet/cell-format";
import { valueOf } from "./summary-sources";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import type { PageCursor } from "./page-cursor";
import { countLines, rowHeight } from "./measure-text";
import { LOOK } from "./summary-look";

/** Widths of the report's columns: number, name, count, seven judgements, share, change, a gap, room for charts. */
export const REPORT_WIDTHS = [
  ...[7.5, 22.5, 6],
  ...[6.8, 6.8, 6.8, 6.8, 6.8, 8.4, 6.8],
  ...[7, 8, 1.6],
  ...[8.4, 8.4, 8.4, 8.4, 8.4, 8.4],
];

/** The last printed column, counted from 0. */
export const LAST_COLUMN = REPORT_WIDTHS.length - 1;

/** Right of what is printed: which line of 進捗一覧 a line of a list shows. */
export const HELPER_COLUMN = LAST_COLUMN + 2;

const SECTION_HEIGHT = 22;
/** Lines of a table that stand together with its headings at least. */
const FIRST_LINES = 3;
/** In points: a table that is no higher stands on one page. */
const SHORT_TABLE = 200;

/** Columns of a table, each over a run of the grid's columns, both ends included. */
export interface TableColumn {
  readonly heading: string;
  readonly first: number;
  readonly last: number;
  readonly look: CellFormat;
  readonly numberFormat?: string;
}

/** A line of a table. */
export interface TableLine {
  readonly height: number;
  /** What the columns hold; the row is known only once the line is put. */
  cells(row: number): readonly (Composed | null)[];
  readonly look?: CellFormat;
  readonly formats?: ReadonlyMap<TableColumn, string>;
  /** Stays on the page of the line above: totals, and lines kept free. */
  readonly staysWithFormer?: boolean;
  /** Kept free, without lines around it. */
  readonly isSpare?: boolean;
}

export interface Table {
  readonly title: Composed;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
  /** The last column under the title's line. */
  readonly last?: number;
  /** Keeps all lines on one page, as charts ask for. */
  readonly isWhole?: boolean;
}

/** Where a table stands on the sheet: what charts and later parts refer to. */
export interface TablePlace {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row of each line: headings may stand between them. */
  readonly rows: readonly number[];
}

function spanOf(row: number, { first, last }: Pick<TableColumn, "first" | "last">): Area {
  return { top: row, left: first, bottom: row, right: last };
}

/** The width in characters of a run of the grid's columns. */
export function widthOf({ first, last }: Pick<TableColumn, "first" | "last">): number {
  return REPORT_WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** How many lines of text the fullest cell of a line takes. */
export function linesOf(columns: readonly TableColumn[], values: readonly (Composed | null)[]): number {
  const lines = columns.map((column, index) => {
    const text = valueOf(values[index] ?? null);
    return typeof text === "string" ? countLines(text, widthOf(column), column.look.fontSize) : 1;
  });
  return Math.max(1, ...lines);
}

function putSection(sheet: SheetComposer, cursor: PageCursor, title: Composed, last: number): void {
  const row = cursor.take(SECTION_HEIGHT);
  sheet.put(row, 0, title).format({ top: row, left: 0, bottom: row, right: last }, LOOK.section);
}

function headingHeight(columns: readonly TableColumn[]): number {
  const lines = columns.map((column) => countLines(column.heading, widthOf(column), LOOK.heading.fontSize));
  return rowHeight(Math.max(1.2, ...lines));
}

function putHeadings(sheet: SheetComposer, cursor: PageCursor, columns: readonly TableColumn[]): number {
  const row = cursor.take(headingHeight(columns));
  for (const column of columns)
    sheet
      .put(row, column.first, column.heading)
      .merge(spanOf(row, column))
      .format(spanOf(row, column), LOOK.heading);
  return row;
}

function withoutBorder(look: CellFormat): CellFormat {
  return Object.fromEntries(Object.entries(look).filter(([part]) => part !== "border"));
}

function putLine(
  sheet: SheetComposer,
  cursor: PageCursor,
  columns: readonly TableColumn[],
  line: TableLine,
): number {
  const row = cursor.take(line.height);
  const values = line.cells(row);
  columns.forEach((column, index) => {
    const numberFormat = line.formats?.get(column) ?? column.numberFormat;
    sheet
      .put(row, column.first, values[index] ?? null, numberFormat)
      .merge(spanOf(row, column))
      .format(spanOf(row, column), {
        ...(line.isSpare === true ? withoutBorder(column.look) : column.look),
        ...line.look,
        ...(numberFormat !== undefined && { numberFormat }),
      });
  });
  return row;
}

function total(lines: readonly TableLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** The end of what stands on one page with a line: what stays with it, and the last line, which would be alone. */
function togetherUntil(lines: readonly TableLine[], index: number): number {
  const starts = lines.flatMap((line, at) => (at > index && line.staysWithFormer !== true ? [at] : []));
  return starts.length > 1 ? (starts[0] ?? lines.length) : lines.length;
}

/** The height in points of a table that stands on one page. */
export function tableHeight({ columns, lines }: Table): number {
  return SECTION_HEIGHT + headingHeight(columns) + total(lines);
}

/**
 * Puts a table with its title: at least its first lines on the page of its headings, the headings again on every further
 * page, totals never alone.
 */
export function putTable(sheet: SheetComposer, cursor: PageCursor, table: Table): TablePlace {
  const { title, columns, lines, last = LAST_COLUMN } = table;
  const isWhole = table.isWhole === true || total(lines) <= SHORT_TABLE;
  const head = SECTION_HEIGHT + headingHeight(columns);
  cursor.require(head + total(isWhole ? lines : lines.slice(0, FIRST_LINES)));
  putSection(sheet, cursor, title, last);
  const headingRow = putHeadings(sheet, cursor, columns);
  const rows = lines.map((line, index) => {
    const needed = line.staysWithFormer === true ? 0 : total(lines.slice(index, togetherUntil(lines, index)));
    if (index > 0 && cursor.require(needed)) putHeadings(sheet, cursor, columns);
    return putLine(sheet, cursor, columns, line);
  });
  return { headingRow, firstRow: headingRow + 1, lastRow: rows.at(-1) ?? headingRow, rows };
}

/** Puts a remark on a row of its own. */
export function putRemark(sheet: SheetComposer, cursor: PageCursor, text: Composed): void {
  const row = cursor.take(rowHeight(1));
  sheet.put(row, 0, text).format({ top: row, left: 0, bottom: row, right: 0 }, LOOK.remark);
}
