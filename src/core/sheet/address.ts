import type { Area } from "./snapshot";

/** One cell of one sheet, counted from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's last row and column, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/**
 * The letters of a column counted from 0.
 *
 * @example columnName(27) // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/**
 * An A1 address without sheet or dollar signs.
 *
 * @example formatAddress(4, 1) // "B5"
 */
export function formatAddress(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** @example formatArea({ top: 0, left: 0, bottom: 1, right: 2 }) // "A1:C2" */
export function formatArea(area: Area): string {
  const first = formatAddress(area.top, area.left);
  const last = formatAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/**
 * Reads an A1 address of one cell, with or without dollar signs.
 *
 * @returns row and column counted from 0, or `undefined` where the text is no address inside Excel's grid.
 * @example parseAddress("$B$5") // { row: 4, column: 1 }
 */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = CELL.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  if (row - 1 > LAST_ROW || column - 1 > LAST_COLUMN) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** Reads `A1` or `A1:C2`; the corners may come in any order. */
export function parseArea(text: string): Area | undefined {
  const [first, last, ...rest] = text.split(":");
  if (first === undefined || rest.length > 0) return undefined;
  const a = parseAddress(first);
  const b = last === undefined ? a : parseAddress(last);
  if (a === undefined || b === undefined) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_ADDRESS = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*)$/;

/**
 * A sheet name as a formula writes it: quoted where it needs quotes.
 *
 * @example quoteSheetName("9月末 時点") // "'9月末 時点'"
 */
export function quoteSheetName(name: string): string {
  if (PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_ADDRESS.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** @example formatCellRef({ sheet: "一覧", row: 4, column: 1 }) // "一覧!B5" */
export function formatCellRef(ref: CellRef): string {
  return `${quoteSheetName(ref.sheet)}!${formatAddress(ref.row, ref.column)}`;
}

/** A text that tells cells of a workbook apart, for maps and sets. */
export function cellRefKey({ sheet, row, column }: CellRef): string {
  return `${String(row)},${String(column)},${sheet}`;
}
