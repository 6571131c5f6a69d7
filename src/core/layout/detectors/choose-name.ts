import type { FieldName } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { isMeasureNumber } from "../measure-number";
import { innermostLabel } from "../innermost-label";
import { isTimeHeading } from "../time-heading";
import { columnOf } from "./column-of";
import type { ColumnHeading, HeaderBand } from "./find-headers";
import { areNames, isDistinct } from "./name-texts";
import { sampleTexts, share } from "./sample-texts";

/** 重点施策 over a text of its own for every row names them; over marks it says which of them count most. */
const EMPHASIZED = /(?:施策|取組|事業|項目)$/u;

/** Headings that name whatever their table is about: 項目, 対策項目, 改善事項, テーマ. */
const NAMES_SOMETHING = /(?:項目|事項|名|名称|テーマ|タイトル|件名)$/u;

/**
 * The column under a heading that nobody knows (統制活動) that is filled wherever a number is, to the right of the numbers
 * and before what is told of the measures; of several the rightmost.
 */
function nameBesideNumbers(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): number | undefined {
  const number = columnOf(chosen, "measureNumber");
  if (number === undefined) return undefined;
  const count = sampleTexts(grid, header, endRow, number).filter(isMeasureNumber).length;
  const told = [...chosen.keys()].filter((column) => column > number && chosen.get(column) !== "policyArea");
  const before = Math.min(...told);
  const candidates = header.columns.filter(({ column, match, isMapped }) => {
    if (isMapped || match !== undefined || column <= number || column >= before) return false;
    const texts = sampleTexts(grid, header, endRow, column);
    return texts.length === count && isDistinct(texts) && areNames(texts) && texts.every(hasWords);
  });
  return candidates.at(-1)?.column;
}

const FEWEST_SUPPORTING = 2;
const TELLS: ReadonlySet<FieldName> = new Set<FieldName>(["divisions", "status", "period", "start", "due"]);

/**
 * The column under a heading that nobody knows (対応方針) that is filled in every row with words of its own, before the
 * years, divisions and states that are told of them; of several the rightmost.
 */
function nameBeforeTold(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: ReadonlyMap<number, FieldName>,
): number | undefined {
  const times = header.columns
    .filter(({ path }) => isTimeHeading(path.at(-1) ?? ""))
    .map(({ column }) => column);
  const told = [...chosen].filter(([, field]) => TELLS.has(field)).map(([column]) => column);
  const isTimed = times.length >= FEWEST_SUPPORTING;
  if (new Set(told.map((column) => chosen.get(column))).size + (isTimed ? 1 : 0) < FEWEST_SUPPORTING)
    return undefined;
  const before = Math.min(...told, ...(isTimed ? times : []));
  const left = header.columns.filter(({ column }) => column < before);
  const count = Math.max(0, ...left.map(({ column }) => sampleTexts(grid, header, endRow, column).length));
  const candidates = left.filter(({ column, match, isMapped }) => {
    if (isMapped || match !== undefined || chosen.has(column)) return false;
    const texts = sampleTexts(grid, header, endRow, column);
    return texts.length === count && isDistinct(texts) && areNames(texts) && texts.every(hasWords);
  });
  return candidates.at(-1)?.column;
}

/** Figures and marks name nothing. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/**
 * Where no known heading names the measures: one that names something (対策項目), else what they are told by, short and
 * different texts under 取組内容.
 */
export function nameByContent(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  chosen: Map<number, FieldName>,
): void {
  if (columnOf(chosen, "name") !== undefined) return;
  const parts = columnOf(chosen, "subMeasure");
  if (parts !== undefined) {
    // 主な取組 names measures where nothing else does.
    chosen.set(parts, "name");
    return;
  }
  const textsOf = (column: number): readonly string[] => sampleTexts(grid, header, endRow, column);
  const emphasized = header.columns.find(({ column, path, isMapped }) => {
    const isOfEmphasis = !isMapped && chosen.get(column) === "emphasis";
    if (!isOfEmphasis || !EMPHASIZED.test(innermostLabel(path))) return false;
    const texts = textsOf(column);
    return isDistinct(texts) && areNames(texts) && texts.every(hasWords);
  });
  if (emphasized !== undefined) {
    chosen.set(emphasized.column, "name");
    return;
  }
  const named = header.columns.find(({ column, path, match, isMapped }) => {
    if (isMapped || match !== undefined || !NAMES_SOMETHING.test(innermostLabel(path))) return false;
    const texts = textsOf(column);
    return texts.length > 0 && areNames(texts);
  });
  if (named !== undefined && ![...chosen.keys()].every((column) => column < named.column)) {
    chosen.set(named.column, "name");
    return;
  }
  const numbered = nameBesideNumbers(grid, header, endRow, chosen);
  if (numbered !== undefined) {
    chosen.set(numbered, "name");
    return;
  }
  const leading = nameBeforeTold(grid, header, endRow, chosen);
  if (leading !== undefined) {
    chosen.set(leading, "name");
    return;
  }
  const content = header.columns.find(
    ({ column, isMapped }) => !isMapped && chosen.get(column) === "content",
  );
  const texts = content === undefined ? [] : textsOf(content.column);
  if (content !== undefined && isDistinct(texts) && areNames(texts)) chosen.set(content.column, "name");
}

const MOST = 0.6;

/** A heading that spans two columns covers the numbers and the names (アクションプラン over "(1)" and its name). */
export function splitSpanningName(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  headings: readonly ColumnHeading[],
  chosen: Map<number, FieldName>,
): void {
  const name = columnOf(chosen, "name");
  if (name === undefined) return;
  const heading = headings.find((candidate) => candidate.column === name);
  if (heading?.isMapped === true) return;
  const spanned = headings.filter((candidate) => candidate.path.join("\n") === heading?.path.join("\n"));
  if (spanned.length < 2) return;
  const numbers = spanned.find(
    (candidate) => share(sampleTexts(grid, header, endRow, candidate.column), isMeasureNumber) >= MOST,
  );
  const rest = spanned.filter((candidate) => candidate !== numbers);
  const longest = rest
    .map((candidate) => ({
      column: candidate.column,
      texts: sampleTexts(grid, header, endRow, candidate.column),
    }))
    .sort((a, b) => b.texts.join("").length - a.texts.join("").length)[0];
  if (longest === undefined) return;
  for (const candidate of spanned) chosen.delete(candidate.column);
  chosen.set(longest.column, "name");
  const hasNumbers = columnOf(chosen, "measureNumber") !== undefined;
  if (numbers !== undefined && !hasNumbers) chosen.set(numbers.column, "measureNumber");
}
