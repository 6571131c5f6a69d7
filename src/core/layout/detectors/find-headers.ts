import type { Grid } from "../../sheet/grid";
import { cellText, isFilled } from "../../sheet/grid";
import type { Area, Cell } from "../../sheet/snapshot";
import type { FieldMatch } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import { matchIndicatorPath, type IndicatorMatch } from "../match-indicator-field";
import { parseYearUnder } from "../year-heading";
import { headsYearRows } from "./year-rows";
import { findMonthRun, headsGroups } from "./header-rows";
import { LONGEST_HEADING_CELL, looksLikeForm, looksLikeHeaderRow } from "./looks-like-header";
import { splitTablesBeside } from "./tables-beside";

/** One column under a header: its headings from the outermost to the innermost, and what they mean. */
export interface ColumnHeading {
  readonly column: number;
  readonly path: readonly string[];
  readonly match: FieldMatch | undefined;
  /** Whether the user's map decided, also where it says to leave the column out. */
  readonly isMapped: boolean;
  readonly indicator: IndicatorMatch | undefined;
}

/** The heading rows of a table, both ends included. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ColumnHeading[];
  /** Its columns where another table stands beside it; null where it has the rows to itself. */
  readonly span: { readonly left: number; readonly right: number } | null;
}

const LONGEST_BAND = 4;

function mergedBottom(grid: Grid, row: number): number {
  const bottoms = grid.cellsOfRow(row).map((cell) => {
    const merge = grid.mergeAt(row, cell.column);
    return merge !== undefined && merge.top === row ? merge.bottom : row;
  });
  return Math.min(Math.max(...bottoms), row + LONGEST_BAND - 1);
}

/** A second heading row fills in below headings that span columns, and leaves the other columns empty. */
function continuesHeader(grid: Grid, top: number, row: number): boolean {
  const cells = grid.cellsOfRow(row);
  if (cells.length === 0 || cells.some((cell) => cellText(cell).length > LONGEST_HEADING_CELL)) return false;
  return cells.every((cell) => {
    const merge = grid.mergeAt(top, cell.column);
    if (merge !== undefined)
      return (
        merge.right > merge.left && merge.bottom < row && !isSameSpan(merge, grid.mergeAt(row, cell.column))
      );
    if (grid.cellAt(top, cell.column) === undefined) return hasHeadingToTheLeft(grid, top, cell.column);
    return cells.some(({ column }) => column > cell.column && column < nextHeading(grid, top, cell.column));
  });
}

/** On squared paper values are merged over the very columns that their headings are merged over. */
function isSameSpan(heading: Area, below: Area | undefined): boolean {
  return below !== undefined && below.left === heading.left && below.right === heading.right;
}

/** The column of the next heading to the right; endless where there is none. */
function nextHeading(grid: Grid, row: number, column: number): number {
  return grid.cellsOfRow(row).find((cell) => cell.column > column)?.column ?? Number.POSITIVE_INFINITY;
}

function hasHeadingToTheLeft(grid: Grid, row: number, column: number): boolean {
  return grid.cellsOfRow(row).some((cell) => cell.column < column);
}

function headingPath(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    let text = grid.textAt(row, column).trim();
    if (text === "" && row < bottom && grid.cellAt(bottom, column) !== undefined) {
      text = spanningHeading(grid, row, bottom, column);
    }
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/** Without merges, a heading over several columns stands above the first of them. */
function spanningHeading(grid: Grid, row: number, bottom: number, column: number): string {
  const left = grid
    .cellsOfRow(row)
    .filter((cell) => cell.column < column)
    .at(-1);
  if (left === undefined) return "";
  for (let between = left.column; between < column; between++) {
    if (grid.cellAt(bottom, between) === undefined) return "";
  }
  return cellText(left).trim();
}

function readColumns(
  grid: Grid,
  top: number,
  bottom: number,
  matcher: HeadingMatcher,
): readonly ColumnHeading[] {
  const columns: ColumnHeading[] = [];
  const used = grid.used;
  if (used === undefined) return columns;
  const months = findMonthRun(grid, bottom);
  for (let column = used.left; column <= used.right; column++) {
    const month = months.get(column);
    const written = headingPath(grid, top, bottom, column);
    const outer = written.slice(0, -1);
    const isYear = month !== undefined && parseYearUnder(written.at(-1) ?? "", outer) !== undefined;
    const path = month === undefined || isYear ? written : [...outer, month];
    if (path.length === 0) continue;
    const { match, isMapped } = matcher.matchPath(path);
    const indicator = isMapped ? undefined : matchIndicatorPath(path);
    columns.push({ column, path, match, isMapped, indicator });
  }
  return columns;
}

/** Whether a header comes again word for word, as it does at the top of every page. */
export function isSameHeader(a: HeaderBand, b: HeaderBand): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every(({ column, path }, index) => {
      const other = b.columns[index];
      return other?.column === column && other.path.join("\n") === path.join("\n");
    })
  );
}

function toBand(
  top: number,
  bottom: number,
  columns: readonly ColumnHeading[],
  isBeside: boolean,
): HeaderBand {
  const [first, last] = [columns[0], columns.at(-1)];
  const span = isBeside && first && last ? { left: first.column, right: last.column } : null;
  return { top, bottom, columns, span };
}

/** What the user has said of a column holds, whatever stands in it. */
export function isMappedColumn({ columns }: HeaderBand, column: number): boolean {
  return columns.some((heading) => heading.column === column && heading.isMapped);
}

/** The filled cells of a row that stand under a header, or all where no other table stands beside it. */
export function cellsUnder(grid: Grid, { span }: HeaderBand, row: number): readonly Cell[] {
  const cells = grid.cellsOfRow(row).filter(isFilled);
  return span === null ? cells : cells.filter(({ column }) => span.left <= column && column <= span.right);
}

/**
 * Finds every header of a sheet, from top to bottom.
 *
 * @param around the same sheet, as far as more is looked at than a row by itself
 */
export function findHeaders(grid: Grid, matcher: HeadingMatcher, around: Grid = grid): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  let next = 0;
  for (const row of grid.rows) {
    if (row < next || !looksLikeHeaderRow(grid, row, matcher) || looksLikeForm(around, row, matcher))
      continue;
    if (headsYearRows(around, row, matcher)) continue;
    if (looksLikeHeaderRow(grid, row + 1, matcher) && headsGroups(around, row, row + 1, matcher)) continue;
    let bottom = mergedBottom(around, row);
    if (bottom === row) {
      while (bottom - row < LONGEST_BAND - 1 && continuesHeader(around, row, bottom + 1)) bottom += 1;
    }
    const top = row > next && headsGroups(around, row - 1, row, matcher) ? row - 1 : row;
    const tables = splitTablesBeside(readColumns(around, top, bottom, matcher));
    bands.push(...tables.map((columns) => toBand(top, bottom, columns, tables.length > 1)));
    next = bottom + 1;
  }
  return bands;
}
