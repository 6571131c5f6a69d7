import type { FieldName } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import { isNote, isSentence, sectionStyle } from "../line-kinds";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import { filledCells } from "./filled-cells";

/** What the headings of a row say of the columns below them. */
export function headingsOfRow(
  grid: Grid,
  row: number,
  matcher: HeadingMatcher,
): ReadonlyMap<number, FieldName> {
  const headings = new Map<number, FieldName>();
  for (const cell of grid.cellsOfRow(row)) {
    const match = matcher.matchText(cellText(cell));
    if (isSure(match)) headings.set(cell.column, match.field);
  }
  return headings;
}

/** ＜事務事業一覧＞ says what follows, and not what it belongs to. */
const LISTED = /一覧表?[\])）］】〕>＞》〉」]*$/u;

/**
 * Headings between forms, by row. A heading that comes again word for word (【目標】, 【アクション】) names a part of every
 * chapter and no policy area; the first row of the sheet is its title, unless later headings are numbered in its style.
 */
export function findSections(grid: Grid, rows: readonly number[]): ReadonlyMap<number, string> {
  const candidates = rows.flatMap((row): readonly { readonly row: number; readonly text: string }[] => {
    const text = cellText(filledCells(grid, row)[0]).trim();
    const isOther = isNote(text) || isSentence(text) || LISTED.test(text);
    return sectionStyle(text) === undefined || isOther ? [] : [{ row, text }];
  });
  const count = (test: (text: string) => boolean): number =>
    candidates.filter(({ text }) => test(text)).length;
  return new Map(
    candidates
      .filter(({ row, text }) => {
        if (count((other) => other === text) > 1) return false;
        return row !== grid.rows[0] || count((other) => sectionStyle(other) === sectionStyle(text)) > 1;
      })
      .map(({ row, text }) => [row, text]),
  );
}
