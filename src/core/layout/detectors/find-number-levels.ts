import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { columnOf } from "./column-of";
import type { HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

const FIGURE = /^(?:[0-9０-９]{1,3}|[①-⑳]|[Ⅰ-Ⅻ]|[A-ZＡ-Ｚ])$/u;
const FEWEST_NUMBERS = 3;
/** What may stand over the outer figures: 大, 大項目, 柱, 基本目標, or a heading that nobody knows. */
const MAY_HEAD: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>([
  undefined,
  "policyArea",
]);

/**
 * The columns of plain figures right before those of the numbers that count on within them (大｜中｜小 over 1｜2｜1), from
 * the outermost inwards: the numbers begin anew under each.
 *
 * @param chosen loses the columns that were taken for policy areas
 * @returns none where the numbers tell the measures apart by themselves
 */
export function findNumberLevels(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): readonly number[] {
  const number = columnOf(chosen, "measureNumber");
  if (number === undefined) return [];
  const numbers = sampleTexts(grid, header, endRow, number);
  if (numbers.length < FEWEST_NUMBERS || new Set(numbers).size === numbers.length) return [];
  if (!numbers.every((text) => FIGURE.test(text))) return [];
  const headings = new Map(header.columns.map((heading) => [heading.column, heading]));
  const levels: number[] = [];
  for (let column = number - 1; column >= (header.span?.left ?? 0); column--) {
    const heading = headings.get(column);
    if (heading === undefined || heading.isMapped || !MAY_HEAD.has(chosen.get(column))) break;
    const texts = sampleTexts(grid, header, endRow, column);
    if (texts.length === 0 || !texts.every((text) => FIGURE.test(text))) break;
    levels.unshift(column);
  }
  for (const column of levels) chosen.delete(column);
  return levels;
}
