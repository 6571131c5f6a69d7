import type { SourcedText } from "../../plan/plan";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { isNote, isSentence, isTotalLabel, sectionStyle } from "../line-kinds";
import { isMeasureNumber, measureNumberKey } from "../measure-number";
import type { ListMeasure } from "./list-measure";
import { numbersDownTo } from "./numbers-down-to";
import type { ListColumns } from "./map-list-columns";

/** A row with one text only, that is no measure: a heading between measures, or a remark. */
export function soleText(grid: Grid, cells: readonly Cell[], columns: ListColumns): SourcedText | undefined {
  const [only, second] = cells;
  if (only === undefined || typeof only.value !== "string") return undefined;
  if (second !== undefined && cells.some((cell) => cell.value !== only.value)) return undefined;
  const merge = grid.mergeAt(only.row, only.column);
  const spansColumns = merge !== undefined && merge.right > merge.left && merge.top === merge.bottom;
  const standsAsName = only.column === columns.name && !spansColumns;
  const headingLike =
    spansColumns || sectionStyle(only.value) !== undefined || isNote(only.value) || isSentence(only.value);
  if (!headingLike && standsAsName) return undefined;
  return { text: only.value, at: grid.ref(only.row, only.column) };
}

/** Whether a row adds up others: its first text is 計 or 合計. */
export function isTotalRow(cells: readonly Cell[], columns: ListColumns): boolean {
  const label = cells.find((cell) => typeof cell.value === "string");
  if (label === undefined || !isTotalLabel(cellText(label))) return false;
  return (
    label.column <= columns.name || cells.every((cell) => cell === label || typeof cell.value !== "string")
  );
}

/** Rows below the first of a vertically merged number or name belong to the same measure. */
export function continuesMerge(grid: Grid, row: number, columns: ListColumns): boolean {
  if (grid.sheet.merges.length === 0) return false;
  if (columns.branch !== undefined && isFilled(grid.cellAt(row, columns.branch))) return false;
  const isInside = (column: number): boolean => {
    const merge = grid.mergeAt(row, column);
    return merge !== undefined && merge.top < row;
  };
  return isInside(columns.name) || (columns.number !== undefined && isInside(columns.number));
}

/** A bullet before one of several lines under a measure. */
export const BULLET = /^\s*[・･•‧]/u;

/**
 * The cell that names a part of the open measure: under 主な取組み, or a line in the column of names that a bullet marks
 * as one of several under the measure above (・研修の見直し), where the measure itself bears none.
 */
export function partCell(
  grid: Grid,
  row: number,
  columns: ListColumns,
  whole: ListMeasure,
): Cell | undefined {
  const part = columns.subMeasure === undefined ? undefined : grid.cellAt(row, columns.subMeasure);
  if (isFilled(part)) return part;
  const name = grid.cellAt(row, columns.name);
  if (!isFilled(name) || !BULLET.test(cellText(name))) return undefined;
  if (BULLET.test(grid.textAt(whole.anchor.row, columns.name))) return undefined;
  const number = columns.number === undefined ? undefined : grid.cellAt(row, columns.number);
  return isFilled(number) ? undefined : name;
}

/** Whether a row only goes on with the part that merges down from above. */
export function continuesPart(grid: Grid, row: number, part: ListMeasure | undefined): part is ListMeasure {
  if (part === undefined) return false;
  return grid.mergeAt(row, part.anchor.column)?.top === part.anchor.row && row > part.anchor.row;
}

/** (1) and ① begin the level below 1. */
const BEGINS_LEVEL = /^\s*(?:[(（][1１][)）]|①|⑴)\s*$/u;
const PLAIN_LEVEL = /^\s*(?:[0-9０-９]{1,2}|[Ⅰ-Ⅻ])\s*$/u;

/** Ⅰ and A head what figures count, whether these begin anew below each of them or count on. */
const HEADS_FIGURES = /^\s*(?:[Ⅰ-Ⅻ]|[A-ZＡ-Ｚ])\s*$/u;
const FIGURES = /^\s*[0-9０-９]{1,3}\s*$/u;

/** Whether a number stands on the level below another: 1-1 below 1, (1) below １, 4 below Ⅱ. */
function isDeeper(number: string, outer: string): boolean {
  const [inner, own] = [measureNumberKey(number), measureNumberKey(outer)];
  return /^[-.~]/u.test(inner.slice(own.length)) && inner.startsWith(own)
    ? true
    : (PLAIN_LEVEL.test(outer) && BEGINS_LEVEL.test(number)) ||
        (HEADS_FIGURES.test(outer) && FIGURES.test(number));
}

/** Whether a row with more cells follows on a level below a number, at once or below further headings. */
function headsLevelBelow(grid: Grid, number: Cell, cells: number, next: number): boolean {
  let outer = number;
  for (let at = next; at < grid.rows.length; at++) {
    const row = grid.rows[at] ?? 0;
    const below = grid.cellAt(row, number.column);
    if (!isFilled(below) || !isDeeper(cellText(below), cellText(outer))) return false;
    if (grid.cellsOfRow(row).filter(isFilled).length > cells) return true;
    outer = below;
  }
  return false;
}

/**
 * The heading in a row that holds a number and a name and nothing else, where the row below begins the level under it
 * (1｜採用 above 1-1｜説明会の開催｜人事課), be it another heading (1 above 1-(1) above 1-(1)-①).
 *
 * @param next the position in the rows of the sheet of the next one that holds something
 */
export function groupHeading(
  grid: Grid,
  cells: readonly Cell[],
  columns: ListColumns,
  next: number,
): SourcedText | undefined {
  const [number, name, more] = cells;
  if (number === undefined || name === undefined || more !== undefined) return undefined;
  if (number.column !== columns.number || name.column !== columns.name) return undefined;
  if (!headsLevelBelow(grid, number, cells.length, next)) return undefined;
  const text = `${cellText(number).trim()} ${cellText(name).trim()}`;
  return { text, at: grid.ref(number.row, number.column) };
}

/**
 * The heading in a row that holds a name and figures of outer levels and nothing else, where numbers stand in a column for
 * each level (1||| 効率的な運営 above |1|| 事務の見直し).
 */
export function levelHeading(
  grid: Grid,
  cells: readonly Cell[],
  columns: ListColumns,
): SourcedText | undefined {
  const name = cells.at(-1);
  const figures = cells.slice(0, -1);
  if (name?.column !== columns.name || figures.length === 0) return undefined;
  if (!figures.every(({ column }) => columns.levels.includes(column))) return undefined;
  const text = `${numbersDownTo(grid, name.row, columns).join("-")} ${cellText(name).trim()}`;
  return { text, at: grid.ref(name.row, name.column) };
}

/** Whether a row begins a measure: a name or number of its own, not one that merges down from above. */
export function beginsMeasure(grid: Grid, row: number, columns: ListColumns, continues: boolean): boolean {
  if (continues) return false;
  if (isFilled(grid.cellAt(row, columns.name))) return true;
  const numberCell = columns.number === undefined ? undefined : grid.cellAt(row, columns.number);
  return numberCell !== undefined && isMeasureNumber(cellText(numberCell));
}
