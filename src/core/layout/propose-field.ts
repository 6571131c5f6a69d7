import { endsAsUnit } from "../division/unit-names";
import { parsePeriods } from "../period/parse-period";
import type { FieldName, FieldProposal } from "../plan/plan";
import { canonicalMark } from "../status/canonical-mark";
import { parseDirection } from "../status/parse-direction";
import { parseStatus } from "../status/parse-status";
import { FIELD_TERMS } from "./header-terms";
import { likeness } from "./likeness";
import { isSentence } from "./line-kinds";
import { isMeasureNumber } from "./measure-number";
import { normalizeLabel } from "./normalize-label";

/** A proposal below this is a guess and is not offered. Proposals are never used until the user takes them. */
export const OFFERED_FROM = 0.4;
const MEDIUM_FROM = 0.55;
const HIGH_FROM = 0.75;

/** How far what a column holds can speak for a meaning: a date or a division is telling, a short text is not. */
const CONTENT_WEIGHTS: Readonly<Partial<Record<FieldName, number>>> = {
  period: 0.8,
  divisions: 0.85,
  status: 0.75,
  direction: 0.75,
  measureNumber: 0.5,
  target: 0.5,
  content: 0.5,
  name: 0.6,
};
/** How far the wording of a heading can speak for a meaning without being a known term. */
const WORDING_WEIGHT = 0.7;

const LONGEST_STATUS = 12;
const LONGEST_PERIOD = 40;
const LONGEST_NAME = 40;
const SHORTEST_NAME = 3;
const PROSE_FROM = 30;
const BETWEEN_DIVISIONS = /[、,・\n]/u;
const FIGURE_WITH_UNIT = /[0-9０-９][^。]{0,6}(?:%|％|以上|以下|件|人|回|か所|箇所)/u;

/** What a cell's text alone looks like; the first kind that fits. */
function classify(text: string): FieldName | undefined {
  if (isMeasureNumber(text)) return "measureNumber";
  if (canonicalMark(text) !== null || parseDirection(text) !== null)
    return parseDirection(text) === null ? "status" : "direction";
  if (text.length <= LONGEST_STATUS && parseStatus(text, []).state !== null) return "status";
  if (text.length <= LONGEST_PERIOD && parsePeriods(text).periods.length > 0 && !isSentence(text))
    return "period";
  if (text.split(BETWEEN_DIVISIONS).every((part) => endsAsUnit(part.trim()))) return "divisions";
  if (FIGURE_WITH_UNIT.test(text)) return "target";
  if (text.length >= PROSE_FROM || isSentence(text)) return "content";
  return text.length >= SHORTEST_NAME && text.length <= LONGEST_NAME ? "name" : undefined;
}

const FEWEST_TEXTS = 2;
/** Numbers and names tell measures apart: hardly any comes twice. */
const DISTINCT: ReadonlySet<FieldName> = new Set<FieldName>(["measureNumber", "name"]);

/** For each meaning the share of texts that look like it. */
function readContent(texts: readonly string[]): ReadonlyMap<FieldName, number> {
  const shares = new Map<FieldName, number>();
  if (texts.length < FEWEST_TEXTS) return shares;
  const distinct = new Set(texts).size / texts.length;
  for (const text of texts) {
    const field = classify(text);
    if (field !== undefined) shares.set(field, (shares.get(field) ?? 0) + 1 / texts.length);
  }
  for (const [field, share] of shares) if (DISTINCT.has(field)) shares.set(field, share * distinct);
  return shares;
}

const SHORTEST_PART = 2;

function wordingOf(label: string, field: FieldName): number {
  let best = 0;
  for (const term of FIELD_TERMS[field]) {
    const contained =
      term.length >= SHORTEST_PART && label.includes(term) ? 0.5 + term.length / label.length / 2 : 0;
    best = Math.max(best, contained, likeness(label, term));
  }
  return best;
}

/** A heading that is not known, with what stands below it (or beside it, in a form). */
export interface UnknownHeading {
  /** From the outermost to the innermost. */
  readonly path: readonly string[];
  readonly texts: readonly string[];
}

/**
 * What an unknown heading may mean: by its likeness to known terms, and by what its column holds.
 *
 * @param open meanings that are still wanted
 * @returns the likeliest with how sure it is, from 0 to 1; null where nothing is likely enough to be offered
 * @example proposeField({ path: ["やるところ"], texts: ["人事課", "財政課"] }, open)?.field // "divisions"
 */
export function proposeField(
  { path, texts }: UnknownHeading,
  open: ReadonlySet<FieldName>,
): FieldProposal | null {
  const label = normalizeLabel(path.at(-1) ?? "");
  const content = readContent(texts);
  let best: FieldProposal | null = null;
  for (const field of open) {
    const byContent = (CONTENT_WEIGHTS[field] ?? 0) * (content.get(field) ?? 0);
    const byWording = WORDING_WEIGHT * wordingOf(label, field);
    const confidence = 1 - (1 - byContent) * (1 - byWording);
    if (confidence < OFFERED_FROM || confidence <= (best?.confidence ?? 0)) continue;
    const level = confidence >= HIGH_FROM ? "high" : confidence >= MEDIUM_FROM ? "medium" : "low";
    best = { field, confidence, level };
  }
  return best;
}
