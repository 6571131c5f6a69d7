import { cellText, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import { matchIndicatorField } from "../match-indicator-field";
import { isTimeHeading } from "../time-heading";
import { filledCells } from "./filled-cells";
import { findMonthRun } from "./header-rows";
import { readRowKind } from "./indicator-row-kinds";
import { findLabelsAbove } from "./labels-above";
import { countTimeHeadings } from "./schedule-steps";

/** Headings are short; a longer cell is a title or content. */
export const LONGEST_HEADING_CELL = 48;
const FEWEST_HEADINGS = 3;

/** A figure with its unit heads no column. */
const FIGURE = /^[-△▲]?[0-9０-９][0-9０-９,，.．]*\s*(?:[%％]|\p{Script=Han}{1,2})$/u;

/** 9月末 and 5年末 say when, and count nothing. */
const SAYS_WHEN = /[年月]度?末?$/u;

function isFigure(text: string): boolean {
  return FIGURE.test(text.trim()) && !SAYS_WHEN.test(text.trim()) && !isTimeHeading(text);
}

/** Whether a row reads as headings: several different ones, and little else. Looks at that row alone. */
export function looksLikeHeaderRow(grid: Grid, row: number, matcher: HeadingMatcher): boolean {
  const cells = grid.cellsOfRow(row);
  const first = cells[0];
  if (cells.length < 2 || first === undefined || typeof first.value === "number") return false;
  if (cells.some((cell) => typeof cell.value === "string" && cell.value.length > LONGEST_HEADING_CELL))
    return false;
  const meanings = new Set<string>();
  let headings = 0;
  for (const cell of cells) {
    const text = cellText(cell);
    const field = matcher.matchText(text)?.field ?? matchIndicatorField(text)?.field;
    if (field === undefined) continue;
    headings += 1;
    meanings.add(field);
  }
  if (meanings.size < 2) return false;
  const times = Math.max(countTimeHeadings(cells.map(cellText)), findMonthRun(grid, row).size);
  const others = cells.length - times;
  if (headings * 2 < others) return false;
  if (headings * 2 === others && meanings.size < FEWEST_HEADINGS) return false;
  return !cells.some((cell) => isFigure(cellText(cell)));
}

/** Whether values stand below their labels in a form that goes on with labels beside their values. */
function headsForm(grid: Grid, row: number, matcher: HeadingMatcher): boolean {
  const isLabel = (cell: Cell | undefined): boolean => isSure(matcher.matchText(cellText(cell)));
  // One cell first: what is looked at of the rows of a list has to be read again whenever it changes.
  const label = grid.cellAt(row + 2, filledCells(grid, row)[0]?.column ?? 0);
  if (!isLabel(label) || findLabelsAbove(grid, row, matcher).length === 0) return false;
  const value = filledCells(grid, row + 2)[1];
  return value !== undefined && !isLabel(value);
}

/** 工程｜取組項目｜R6｜R7: the schedule of a form, whose lines are no measures. No list begins with when. */
function headsSchedule(grid: Grid, row: number, matcher: HeadingMatcher): boolean {
  const [first, ...others] = filledCells(grid, row).map(cellText);
  const match = matcher.matchText(first ?? "");
  return isSure(match) && match.field === "schedule" && countTimeHeadings(others) > 0;
}

/** Whether a label stands below another one, each with its value beside it (基本目標｜… above 主要施策｜…). */
function valuesBesideLabels(grid: Grid, row: number, isLabel: (text: string) => boolean): boolean {
  const labelsOf = (at: number): readonly number[] => {
    const cells = filledCells(grid, at);
    return cells
      .filter((cell, index) => {
        const [text, next] = [cellText(cell), cells[index + 1]];
        return isLabel(text) && readRowKind(text) === null && next !== undefined && !isLabel(cellText(next));
      })
      .map(({ column }) => column);
  };
  const labels = labelsOf(row);
  return labels.length > 0 && labelsOf(row + 1).some((column) => labels.includes(column));
}

/** In a form, one label stands below the other; in a table, values stand below the headings. */
export function looksLikeForm(grid: Grid, row: number, matcher: HeadingMatcher): boolean {
  const isSureLabel = (text: string): boolean => isSure(matcher.matchText(text));
  if (headsForm(grid, row, matcher) || headsSchedule(grid, row, matcher)) return true;
  if (valuesBesideLabels(grid, row, isSureLabel)) return true;
  const first = grid.cellsOfRow(row).find((cell) => isSureLabel(cellText(cell)));
  if (first === undefined) return false;
  const merge = grid.mergeAt(row, first.column);
  const belowRow = (merge?.bottom ?? row) + 1;
  const below = grid.textAt(belowRow, first.column);
  const isRowKind = first !== grid.cellsOfRow(row)[0] && readRowKind(below) !== null;
  // 体系 over 大項目 and 中項目 heads columns and no value, unless the row below is the header.
  const isWider =
    (merge?.right ?? first.column) > (grid.mergeAt(belowRow, first.column)?.right ?? first.column);
  const headsParts = isWider && !looksLikeHeaderRow(grid, belowRow, matcher);
  return isSureLabel(below) && !isRowKind && !headsParts;
}
