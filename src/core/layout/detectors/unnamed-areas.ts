import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import { parseDirection } from "../../status/parse-direction";
import { isTotalLabel } from "../line-kinds";
import { isMeasureNumber } from "../measure-number";
import { isTimeHeading } from "../time-heading";
import { columnOf } from "./column-of";
import { isMappedColumn, type HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

/** What measures belong to is written for several of them at once. */
const MEASURES_PER_AREA = 1.25;
const FEWEST_MEASURES = 3;
const LONGEST_AREA = 40;
/** One word under 重点取組 again and again only marks rows. */
const FEWEST_AREAS = 2;

/** A text that may name what measures belong to: no figure, no mark, no time, no 継続. */
function mayNameArea(text: string): boolean {
  if (text.length > LONGEST_AREA || isMeasureNumber(text) || isTimeHeading(text)) return false;
  return canonicalMark(text) === null && parseDirection(text) === null && /\p{L}{2}/u.test(text);
}

/**
 * Columns to the left of the names under headings that nobody knows (リスクシナリオ, テーマ), whose texts hold for several
 * measures each: they are policy areas. So are those under 重点取組 that name something instead of marking rows.
 */
export function findUnnamedAreas(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const name = columnOf(chosen, "name");
  if (name === undefined) return;
  const measures = sampleTexts(grid, header, endRow, name).length;
  if (measures < FEWEST_MEASURES) return;
  for (const { column, match } of header.columns) {
    const isOpen = match === undefined ? !chosen.has(column) : chosen.get(column) === "emphasis";
    if (column >= name || !isOpen || isMappedColumn(header, column)) continue;
    const texts = sampleTexts(grid, header, endRow, column).filter((text) => !isTotalLabel(text));
    const areas = new Set(texts).size;
    if (
      areas >= (match === undefined ? 1 : FEWEST_AREAS) &&
      areas * MEASURES_PER_AREA <= measures &&
      texts.every(mayNameArea)
    )
      chosen.set(column, "policyArea");
  }
}
