import { cellText, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import { parseStatus } from "../../status/parse-status";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import { filledCells } from "./filled-cells";

const FEWEST_LABELS = 2;
const LONGEST_LABEL = 16;

/** A label of a form with the cell below it that holds its value. */
export interface LabelAbove {
  readonly label: Cell;
  readonly value: Cell | undefined;
}

function isLabel(cell: Cell | undefined, matcher: HeadingMatcher): boolean {
  return cell !== undefined && typeof cell.value === "string" && isSure(matcher.matchText(cell.value));
}

/** Whether a row of a form goes on below values: it is blank, or begins with a label, with or without a value beside it. */
function endsValues(grid: Grid, row: number, columns: ReadonlySet<number>, matcher: HeadingMatcher): boolean {
  const cells = filledCells(grid, row);
  const [first] = cells;
  if (first === undefined || isLabel(first, matcher)) return true;
  return (
    cells.length === 1 && !columns.has(first.column + 1) && grid.mergeAt(row, first.column) !== undefined
  );
}

/**
 * The labels of a row of a form whose values stand below them, cell by cell (整理番号｜取組名｜担当課 over １｜…｜総務課): most
 * cells of the row are known labels that follow each other, and one row of values stands under the very same columns.
 * Where a second row of values follows, it is the header of a table.
 *
 * @returns none where the row holds anything else
 */
export function findLabelsAbove(grid: Grid, row: number, matcher: HeadingMatcher): readonly LabelAbove[] {
  const cells = filledCells(grid, row);
  const labels = cells.filter((cell) => isLabel(cell, matcher));
  // A label with its value beside it is followed by that value.
  if (!cells.slice(0, FEWEST_LABELS).every((cell) => isLabel(cell, matcher))) return [];
  if (labels.length < FEWEST_LABELS || labels.length * 2 < cells.length) return [];
  if (cells.some((cell) => typeof cell.value !== "string" || cellText(cell).trim().length > LONGEST_LABEL))
    return [];
  const columns = new Set(cells.map(({ column }) => column));
  const values = filledCells(grid, row + 1);
  const isUnder = values.length >= FEWEST_LABELS && values.every(({ column }) => columns.has(column));
  const isLabelBelow = (value: Cell): boolean =>
    isLabel(value, matcher) &&
    (value.column === cells[0]?.column || parseStatus(cellText(value), []).state === null);
  if (!isUnder || values.some(isLabelBelow)) return [];
  if (!endsValues(grid, row + 2, columns, matcher)) return [];
  return labels.map((label) => {
    const value = grid.cellAt(row + 1, label.column);
    return { label, value: isFilled(value) ? value : undefined };
  });
}
