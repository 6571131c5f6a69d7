import type { CellFormat } from "../../sheet/cell-format";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import { LOOK, rowHeight } from "./summary-look";

/** Widths of the report's columns: number, name, nine figures, a gap, and room for charts. */
export const REPORT_WIDTHS = [6, 28, 7, 8, 8, 8, 8, 8, 8.5, 8, 9, 8, 2, 9, 9, 9, 9, 9, 9, 9];

/** The last printed column, counted from 0. */
export const LAST_COLUMN = REPORT_WIDTHS.length - 1;

/** Right of what is printed: which line of 進捗一覧 a line of a list shows. */
export const HELPER_COLUMN = LAST_COLUMN + 2;

/** Columns of a table, each over a run of the grid's columns, both ends included. */
export interface TableColumn {
  readonly heading: string;
  readonly first: number;
  readonly last: number;
  readonly look: CellFormat;
  readonly numberFormat?: string;
}

function spanOf(row: number, { first, last }: Pick<TableColumn, "first" | "last">): Area {
  return { top: row, left: first, bottom: row, right: last };
}

/** Puts the heading of a part and returns the row below it. */
export function putSection(sheet: SheetComposer, row: number, title: Composed, last = LAST_COLUMN): number {
  sheet
    .put(row, 0, title)
    .height(row, 21)
    .format({ top: row, left: 0, bottom: row, right: last }, LOOK.section);
  return row + 1;
}

/** Puts the heading row of a table and returns the row below it. */
export function putHeadings(sheet: SheetComposer, row: number, columns: readonly TableColumn[]): number {
  for (const column of columns) {
    sheet
      .put(row, column.first, column.heading)
      .merge(spanOf(row, column))
      .format(spanOf(row, column), LOOK.heading);
  }
  sheet.height(row, rowHeight(1.3));
  return row + 1;
}

/** Puts a line of a table and returns the row below it. */
export function putLine(
  sheet: SheetComposer,
  row: number,
  columns: readonly TableColumn[],
  values: readonly (Composed | null)[],
  extra: CellFormat = {},
): number {
  columns.forEach((column, index) => {
    sheet
      .put(row, column.first, values[index] ?? null, column.numberFormat)
      .merge(spanOf(row, column))
      .format(spanOf(row, column), { ...column.look, ...extra });
    if (column.numberFormat !== undefined)
      sheet.format(spanOf(row, column), { numberFormat: column.numberFormat });
  });
  return row + 1;
}

/** The width in characters of a run of the grid's columns. */
export function widthOf({ first, last }: Pick<TableColumn, "first" | "last">): number {
  return REPORT_WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}
