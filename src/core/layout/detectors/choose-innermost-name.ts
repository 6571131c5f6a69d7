import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { isPartOfName } from "../is-part-of-name";
import { isSentence } from "../line-kinds";
import { isSure } from "../match-field";
import { columnOf } from "./column-of";
import type { ColumnHeading, HeaderBand } from "./find-headers";
import { areNames, isDistinct } from "./name-texts";
import { sampleTexts } from "./sample-texts";

/** A column of names is filled in at least so much more often than a column of what they belong to. */
const FILLED_MORE = 1.25;

function isNameHeading({ match, isMapped }: ColumnHeading): boolean {
  return !isMapped && isSure(match) && match.field === "name";
}

/** Whether every 施策 has a 取組 of its own, and its heading says that this is what it names. */
function isOneForEach(
  inner: readonly string[],
  outer: readonly string[],
  { path }: ColumnHeading,
  above: ColumnHeading | undefined,
): boolean {
  if (new Set(inner).size < new Set(outer).size || inner.length < outer.length) return false;
  return (
    isPartOfName(path.at(-1) ?? "", above?.path.at(-1) ?? "") && areNames(inner) && !inner.some(isSentence)
  );
}

/**
 * Of two columns whose headings name measures (施策｜事業名) the one that is filled for every row names them; the one to
 * its left, which is written once for several, is their area. Where each 施策 has one 取組 alone, their words tell.
 */
export function chooseInnermostName(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const current = columnOf(chosen, "name");
  const headings = header.columns.filter(isNameHeading);
  let above = headings.find(({ column }) => column === current);
  if (above === undefined || headings.length < 2) return;
  let texts = sampleTexts(grid, header, endRow, above.column);
  for (const heading of headings) {
    if (heading.column <= above.column || chosen.has(heading.column)) continue;
    const inner = sampleTexts(grid, header, endRow, heading.column);
    const isFilledMore = new Set(inner).size >= new Set(texts).size * FILLED_MORE;
    if (!isDistinct(inner) || !(isFilledMore || isOneForEach(inner, texts, heading, above))) continue;
    chosen.set(above.column, "policyArea");
    chosen.set(heading.column, "name");
    [above, texts] = [heading, inner];
  }
}
