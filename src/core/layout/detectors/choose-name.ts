import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { isSure } from "../match-field";
import type { ColumnHeading, HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";

/** A column of names is filled in at least so much more often than a column of what they belong to. */
const FILLED_MORE = 1.25;
const LONGEST_NAME = 60;
/** Of texts that stand for names hardly any comes twice. */
const MOSTLY = 0.8;
const FEWEST_NAMES = 2;

function isNameHeading({ match, isMapped }: ColumnHeading): boolean {
  return !isMapped && isSure(match) && match.field === "name";
}

function isDistinct(texts: readonly string[]): boolean {
  return texts.length >= FEWEST_NAMES && new Set(texts).size >= texts.length * MOSTLY;
}

/**
 * Of two columns whose headings name measures (施策｜事業名) the one that is filled for every row names them; the one to
 * its left, which is written once for several, is their area.
 */
export function chooseInnermostName(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const current = [...chosen].find(([, field]) => field === "name")?.[0];
  const columns = header.columns.filter(isNameHeading).map(({ column }) => column);
  if (current === undefined || !columns.includes(current) || columns.length < 2) return;
  let [name, texts] = [current, sampleTexts(grid, header, endRow, current)];
  for (const column of columns.filter((candidate) => candidate > current)) {
    if (chosen.has(column)) continue;
    const inner = sampleTexts(grid, header, endRow, column);
    const isInner = isDistinct(inner) && new Set(inner).size >= new Set(texts).size * FILLED_MORE;
    if (!isInner) continue;
    chosen.set(name, "policyArea");
    chosen.set(column, "name");
    [name, texts] = [column, inner];
  }
}

/**
 * Where no heading names the measures, what they are told by stands for their name: short, different texts under 取組内容.
 */
export function nameByContent(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  const fields = new Set(chosen.values());
  if (fields.has("name")) return;
  const content = [...chosen].find(([, field]) => field === "content")?.[0];
  if (content === undefined || header.columns.some(({ column, isMapped }) => column === content && isMapped))
    return;
  const texts = sampleTexts(grid, header, endRow, content);
  const areNames = isDistinct(texts) && texts.every((text) => text.length <= LONGEST_NAME);
  if (areNames) chosen.set(content, "name");
}
