import { isListed, listOf, unitLists, type UnitLists } from "./unit-lists";

/** Words by their first unit, the longer before the shorter. */
export type WordTable = UnitLists<string>;

/** Makes the table once for many look-ups; none of the words may be empty. */
export function wordTable(words: readonly string[]): WordTable {
  return unitLists(
    [...words].sort((a, b) => b.length - a.length),
    (word) => word.charAt(0),
  );
}

/**
 * The longest word of the table that stands at this place, or an empty text.
 *
 * Costs a fraction of a pattern of alternatives, both when it is made and when it runs.
 *
 * @example wordAt(wordTable(["年度", "年"]), "令和6年度", 3) // "年度"
 */
export function wordAt(table: WordTable, text: string, at: number): string {
  if (at >= text.length || !isListed(table, text.charCodeAt(at))) return "";
  for (const word of listOf(table, text.charCodeAt(at))) if (continues(text, at, word)) return word;
  return "";
}

/** Whether the word goes on here behind its first unit. */
function continues(text: string, at: number, word: string): boolean {
  if (at + word.length > text.length) return false;
  for (let next = 1; next < word.length; next += 1) {
    if (text.charCodeAt(at + next) !== word.charCodeAt(next)) return false;
  }
  return true;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}

/** The first unit from here on that is no blank and no line break. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  return next;
}

/** The last unit before this place that is no blank and no line break; -1 where there is none. */
export function lastBefore(text: string, at: number): number {
  let last = at - 1;
  while (last >= 0 && isBlank(text.charCodeAt(last))) last -= 1;
  return last;
}
