import { findEntry, type ColumnMap } from "./column-map";
import { matchField, type FieldMatch } from "./match-field";
import { normalizeLabel } from "./normalize-label";

/** What the user has said of a heading counts for more than any term. */
const MAPPED = 2;

/** What a heading means: by the user's map, else by known terms. */
export interface HeadingMatch {
  /** `undefined` where the heading is not known, or is to be left out. */
  readonly match: FieldMatch | undefined;
  readonly isMapped: boolean;
}

/** Reads the headings of one sheet. */
export interface HeadingMatcher {
  /** The meaning of a heading alone: a cell that heads a column, or a label. */
  matchText(text: string): FieldMatch | undefined;
  /** The meaning of the headings over a column, from the outermost to the innermost. */
  matchPath(path: readonly string[]): HeadingMatch;
}

/**
 * A matcher for one sheet.
 *
 * @param map the user's corrections that may apply to the sheet
 */
export function createHeadingMatcher(map: ColumnMap, sheet: string): HeadingMatcher {
  const matchPath = (path: readonly string[]): HeadingMatch => {
    const entry = findEntry(map, sheet, path);
    if (entry === undefined) {
      const match = [...path]
        .reverse()
        .map(matchField)
        .find((found) => found !== undefined);
      return { match, isMapped: false };
    }
    const match = entry.field === "ignore" ? undefined : { field: entry.field, confidence: MAPPED };
    return { match, isMapped: true };
  };
  if (map.length === 0) return { matchText: matchField, matchPath };
  const known = new Set(map.flatMap(({ heading }) => heading.map(normalizeLabel)));
  return {
    matchPath,
    matchText: (text) => (known.has(normalizeLabel(text)) ? matchPath([text]).match : matchField(text)),
  };
}
