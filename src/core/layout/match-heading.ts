import { findEntry, type ColumnMap } from "./column-map";
import { matchField, type FieldMatch } from "./match-field";
import { innermostLabel } from "./innermost-label";
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

/** Words under a heading that say which part of it a column tells, and mean something else where they stand alone. */
const PART_OF_STATUS = /^(?:区分|分類|判定|説明|内容|概要|詳細)$/u;
/** 達成度 over 達成状況 and 理由: why it is so far, and not how far. */
const REASON_OF_STATUS = /(?:理由|原因|要因)$/u;
const END_OF_A_PERIOD = /^(?:完了|完成|至|まで)$/u;
const BEGIN_OF_A_PERIOD = /^(?:自|から)$/u;

/** What the innermost heading means under another: 実施状況 over 区分, 期間 over 完了. */
function matchUnder(inner: string, outer: FieldMatch | undefined): FieldMatch | undefined {
  if (outer === undefined) return undefined;
  if (outer.field === "status" && PART_OF_STATUS.test(inner)) return outer;
  if (outer.field === "status" && REASON_OF_STATUS.test(inner)) return { ...outer, field: "remarks" };
  if (outer.field !== "period" && outer.field !== "schedule") return undefined;
  if (END_OF_A_PERIOD.test(inner)) return { ...outer, field: "due" };
  return BEGIN_OF_A_PERIOD.test(inner) ? { ...outer, field: "start" } : undefined;
}

/** The meaning of headings over a column by known terms: of the innermost that has one. */
function matchHeadings(path: readonly string[]): FieldMatch | undefined {
  const matches = [...path].reverse().map(matchField);
  const inner = innermostLabel(path);
  const outer = matches.slice(1).find((found) => found !== undefined);
  return matchUnder(inner, outer) ?? matches.find((found) => found !== undefined);
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
      return { match: matchHeadings(path), isMapped: false };
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
