import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import { parseDirection } from "../../status/parse-direction";
import { isSentence, isTotalLabel } from "../line-kinds";
import { isMeasureNumber } from "../measure-number";
import { isTimeHeading } from "../time-heading";
import { columnOf } from "./column-of";
import { isMappedColumn, type HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

/** What measures belong to is written for several of them at once. */
const MEASURES_PER_AREA = 1.25;
const FEWEST_MEASURES = 3;
const LONGEST_AREA = 40;
const FEWEST_AREAS = 2;

/** A text that may name what measures belong to: no figure, no mark, no time, no 継続. */
function mayNameArea(text: string): boolean {
  if (text.length > LONGEST_AREA || isSentence(text)) return false;
  if (isMeasureNumber(text) || isTimeHeading(text)) return false;
  return canonicalMark(text) === null && parseDirection(text) === null && /\p{L}{2}/u.test(text);
}

/** 重点取組 may name something instead of marking rows; 課題, 目標 and 方向性 before the names head what several are for. */
const MAY_MEAN_AREA: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>([
  "emphasis",
  "purpose",
  "direction",
  "target",
]);

/**
 * Columns to the left of the names under headings that nobody knows (リスクシナリオ, テーマ), or under none, whose texts hold
 * for several measures each: they are policy areas. So are those under 重点取組 that name something instead of marking rows,
 * and those under 課題, 目標 or 方向性 that are written once for several.
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
  const headings = new Map(header.columns.map((heading) => [heading.column, heading]));
  for (let column = header.span?.left ?? grid.used?.left ?? name; column < name; column++) {
    const heading = headings.get(column);
    const isOpen = heading?.match === undefined ? !chosen.has(column) : MAY_MEAN_AREA.has(chosen.get(column));
    if (!isOpen || isMappedColumn(header, column)) continue;
    const texts = sampleTexts(grid, header, endRow, column).filter((text) => !isTotalLabel(text));
    const areas = new Set(texts).size;
    // One word under no heading, or under 重点取組, only marks rows.
    const isUnknown = heading !== undefined && heading.match === undefined;
    if (
      areas >= (isUnknown ? 1 : FEWEST_AREAS) &&
      areas * MEASURES_PER_AREA <= measures &&
      texts.every(mayNameArea)
    )
      chosen.set(column, "policyArea");
  }
}
