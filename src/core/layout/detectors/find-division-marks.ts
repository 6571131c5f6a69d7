import type { FieldName } from "../../plan/plan";
import { endsAsUnit } from "../../division/unit-names";
import type { Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import type { HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

const FEWEST_COLUMNS = 2;
/** Marks that say that a division has nothing to do with a measure. */
const NO_PART: ReadonlySet<string> = new Set(["－", "×"]);

/** Whether a mark under a division's heading says that it takes part. */
export function takesPart(mark: string): boolean {
  const canonical = canonicalMark(mark);
  return canonical !== null && !NO_PART.has(canonical);
}

/**
 * Columns that are headed by a division each, with marks for those that take part (総務課｜福祉課 over ◎ and ○), and the
 * names of the divisions; none where fewer than two columns are of that kind.
 */
export function findDivisionMarks(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { column, path, match, isMapped } of header.columns) {
    const name = (path.at(-1) ?? "").trim().replaceAll(/\s*\n\s*/gu, "");
    const isUnder = path.length > 1 && match?.field === "divisions";
    if (isMapped || !endsAsUnit(name) || !(isUnder || (match === undefined && !chosen.has(column)))) continue;
    const texts = sampleTexts(grid, header, endRow, column);
    if (texts.every((text) => canonicalMark(text) !== null)) names.set(column, name);
  }
  return names.size < FEWEST_COLUMNS ? new Map() : names;
}
