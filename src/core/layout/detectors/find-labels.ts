import type { FieldName } from "../../plan/plan";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { parseStatus } from "../../status/parse-status";
import { isNote } from "../line-kinds";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import { isTimeHeading } from "../time-heading";
import { findLabelsAlone } from "./labels-alone";
import { findLabelsAbove } from "./labels-above";
import { countTimeHeadings } from "./schedule-steps";

/** A label cell of a form with the cell that holds its value. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly field: FieldName;
  readonly text: string;
  /** The first cell to the right that is not a label, or the cell below; its content may be empty. */
  readonly valueColumn: number;
  readonly valueRow: number;
  readonly value: Cell | undefined;
}

/** Labels name their value plainly; a heading that only ends in a known term is no label. */
function labelField(cell: Cell | undefined, matcher: HeadingMatcher): FieldName | undefined {
  if (cell === undefined || typeof cell.value !== "string") return undefined;
  const match = matcher.matchText(cell.value);
  if (isSure(match)) return match.field;
  const plain = cell.value.replace(NUMBERED, "");
  const counted = plain === cell.value ? undefined : matcher.matchText(plain);
  return isSure(counted) ? counted.field : undefined;
}

/** (2) 事務事業の名称: forms count their labels. */
const NUMBERED = /^\s*(?:[(（][0-9０-９]{1,2}[)）]|[①-⑳]|[0-9０-９]{1,2}[.．、])\s*/u;

const JOINED = /^\s*([^:：\n]{1,12})[:：]\s*(\S.*)$/su;
/** 【対象】市民; a name may bear its emphasis in front of it, too. */
const BRACKETED = /^\s*[【［[〔〈《<＜]([^】］\]〕〉》>＞:：\n]{1,12})[】］\]〕〉》>＞]\s*[:：]?\s*(\S.*)$/su;

function partLabel(text: string): readonly [string, string] | undefined {
  const [, label, said] = BRACKETED.exec(text) ?? JOINED.exec(text) ?? [];
  return label === undefined || said === undefined ? undefined : [label, said];
}

/** A label that stands in one cell with its value: 時　期：４月～７月, 【対象】市民. */
export function splitLabel(
  cell: Cell,
  matcher: HeadingMatcher,
): Pick<FormLabel, "field" | "text" | "value"> | undefined {
  const [text, said] = (typeof cell.value === "string" ? partLabel(cell.value) : undefined) ?? [];
  if (text === undefined || said === undefined || isNote(text)) return undefined;
  const match = matcher.matchText(text);
  const isTag = match?.field === "emphasis" || match?.field === "policyArea";
  return isSure(match) && !(isTag && BRACKETED.test(String(cell.value)))
    ? { field: match.field, text, value: { ...cell, value: said } }
    : undefined;
}

const DATED = /[0-9０-９]/u;

/**
 * A word that is also a label, beside a label that it answers: 着手 beside 進捗状況 says how far it is, 令和6年10月開始 beside
 * 実施時期 when it is.
 */
function answers(field: FieldName, cell: Cell): boolean {
  const text = cellText(cell);
  return field === "status" ? parseStatus(text, []).state !== null : field === "period" && DATED.test(text);
}

/** The labels of one row, from left to right: each with the value between it and the next label. */
function labelsOfRow(grid: Grid, row: number, matcher: HeadingMatcher): readonly FormLabel[] {
  const cells = grid.cellsOfRow(row);
  const labels: FormLabel[] = [];
  let afterValue = -1;
  for (const [index, cell] of cells.entries()) {
    const joined = cell.column < afterValue ? undefined : splitLabel(cell, matcher);
    if (joined !== undefined) {
      labels.push({ ...joined, row, column: cell.column, valueColumn: cell.column, valueRow: row });
      afterValue = cell.column + 1;
      continue;
    }
    const field = labelField(cell, matcher);
    if (field === undefined || cell.column < afterValue) continue;
    if (field === "schedule" && countTimeHeadings(cells.slice(index + 1).map(cellText)) > 0) {
      // 取組項目 between 工程 and its years heads the lines of the schedule.
      const first = cells.slice(index + 1).find((each) => isTimeHeading(cellText(each)));
      const column = first?.column ?? cell.column + 1;
      labels.push({
        row,
        column: cell.column,
        field,
        text: cellText(cell),
        valueColumn: column,
        valueRow: row,
        value: first,
      });
      break;
    }
    const next = cells[index + 1];
    const valueColumn = (grid.mergeAt(row, cell.column)?.right ?? cell.column) + 1;
    const isLabel = next !== undefined && labelField(next, matcher) !== undefined && !answers(field, next);
    const value = isLabel ? undefined : next;
    if (value === undefined && valueColumn > (grid.used?.right ?? 0)) continue;
    if (value !== undefined) afterValue = value.column + 1;
    labels.push({
      row,
      column: cell.column,
      field,
      text: cellText(cell),
      valueColumn: value?.column ?? valueColumn,
      valueRow: row,
      value: isFilled(value) ? value : undefined,
    });
  }
  return labels;
}

/** Labels are known by their wording and place; a heading of the same wording never has a value beside it. */
function placeOf(label: FormLabel): string {
  return `${String(label.column)} ${label.text}`;
}

/** One 実施状況：… alone may be a legend or a remark; forms repeat theirs. */
const FEWEST_JOINED = 2;

function isJoined({ row, column, valueRow, valueColumn }: FormLabel): boolean {
  return column === valueColumn && row === valueRow;
}

/** The labels of a row whose values stand in the row below. */
function labelsOverRow(grid: Grid, row: number, matcher: HeadingMatcher): readonly FormLabel[] {
  return findLabelsAbove(grid, row, matcher).flatMap(({ label: { column, value: text }, value }) => {
    const field = matcher.matchText(String(text))?.field;
    if (field === undefined) return [];
    return [{ row, column, field, text: String(text), valueColumn: column, valueRow: row + 1, value }];
  });
}

/** Where the values of merged cells beside labels stand, and how wide they are. */
function frameOf(grid: Grid, { column, valueRow, valueColumn }: FormLabel): string | undefined {
  const merge = grid.mergeAt(valueRow, valueColumn);
  if (merge === undefined || merge.left !== valueColumn || merge.left === merge.right) return undefined;
  return [column, merge.left, merge.right].join(" ");
}

function countBy(labels: readonly FormLabel[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(placeOf(label), (counts.get(placeOf(label)) ?? 0) + 1);
  return counts;
}

/**
 * Finds the labels of a sheet outside the given rows, by row; a row of values below their labels has none of its own.
 *
 * A label without a value counts where the same label has one elsewhere, or where the merged cell beside it is as wide as
 * that of a label above or below: a blank that waits to be filled in. Else (【目標】 over a paragraph, 実施状況 over a column),
 * or where it spans the whole sheet, it is a heading.
 *
 * @param isTaken rows that a table has claimed
 */
export function findLabels(
  grid: Grid,
  isTaken: (row: number) => boolean,
  matcher: HeadingMatcher,
): ReadonlyMap<number, readonly FormLabel[]> {
  const rows = grid.rows.filter((row) => !isTaken(row));
  const above = new Map<number, readonly FormLabel[]>();
  for (const row of rows) {
    const labels = above.has(row - 1) || isTaken(row + 1) ? [] : labelsOverRow(grid, row, matcher);
    if (labels.length > 0) above.set(row, labels);
  }
  for (const [row, label] of findLabelsAlone(grid, rows, matcher)) above.set(row, [label]);
  const candidates = rows.map((row) =>
    above.has(row - 1) ? [] : (above.get(row) ?? labelsOfRow(grid, row, matcher)),
  );
  const filled = candidates.flat().filter(({ value }) => value !== undefined);
  const withValue = new Set(filled.map(placeOf));
  const frames = new Set(filled.map((label) => frameOf(grid, label)));
  // A name opens a measure: an empty one opens none.
  const isFramed = (label: FormLabel): boolean => {
    const frame = label.value !== undefined || label.field === "name" ? undefined : frameOf(grid, label);
    return frame !== undefined && frames.has(frame);
  };
  const joined = countBy(candidates.flat().filter(isJoined));
  const found = new Map<number, readonly FormLabel[]>();
  for (const labels of candidates) {
    const sure = labels.filter((label) =>
      isJoined(label)
        ? (joined.get(placeOf(label)) ?? 0) >= FEWEST_JOINED
        : withValue.has(placeOf(label)) || isFramed(label),
    );
    const [first] = sure;
    if (first === undefined) continue;
    found.set(first.row, sure);
    if (above.has(first.row)) found.set(first.row + 1, []);
  }
  return found;
}
