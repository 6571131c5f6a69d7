import { cellText, type Grid } from "../../sheet/grid";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import { filledCells } from "./filled-cells";
import type { FormLabel } from "./find-labels";

const FEWEST_OF_EACH = 2;
const FEWEST_LABELS = 2;

/** The label that a row holds alone, with the text that the row below holds alone in the same column. */
function labelAlone(grid: Grid, row: number, matcher: HeadingMatcher): FormLabel | undefined {
  const [cell, more] = filledCells(grid, row);
  if (cell === undefined || more !== undefined || typeof cell.value !== "string") return undefined;
  const match = matcher.matchText(cell.value);
  if (!isSure(match)) return undefined;
  const [value, beside] = filledCells(grid, row + 1);
  if (value?.column !== cell.column || beside !== undefined || isSure(matcher.matchText(cellText(value))))
    return undefined;
  const { column } = cell;
  return { row, column, field: match.field, text: cell.value, valueColumn: column, valueRow: row + 1, value };
}

/**
 * Labels that stand alone above their values in one column (【目的】 above a line, 【担当】 above a line), by row. They are
 * labels where several come again and again and one of them says who or when; a lone 【目標】 over a paragraph is a heading.
 *
 * @returns none where the sheet has no such forms
 */
export function findLabelsAlone(
  grid: Grid,
  rows: readonly number[],
  matcher: HeadingMatcher,
): ReadonlyMap<number, FormLabel> {
  const found = rows.flatMap((row) => labelAlone(grid, row, matcher) ?? []);
  const count = (label: FormLabel): number =>
    found.filter(({ text, column }) => text === label.text && column === label.column).length;
  const again = found.filter((label) => count(label) >= FEWEST_OF_EACH);
  const fields = new Set(again.map(({ field }) => field));
  const tellsWhoOrWhen = fields.has("divisions") || fields.has("period");
  return new Map(
    tellsWhoOrWhen && fields.size >= FEWEST_LABELS ? again.map((label) => [label.row, label]) : [],
  );
}
