import { hasAll, type Traits } from "../text/trait-table";
import { traitOf } from "./text-traits";

/** A pattern that tells something of a date from what stands behind it. */
export interface Clue {
  readonly pattern: RegExp;
  /** Of each of these sets of units the pattern needs one: a text that holds none of one set is spared the pattern. */
  readonly needs: readonly string[];
  readonly traits: Traits;
}

/** What clues of one need share: there are more clues than a sum of traits has bits. */
const shared = new Map<string, Traits>();

/** The trait of texts that hold one of these units: the same for all who ask for the same units. */
export function sharedTraitOf(units: string): Traits {
  const trait = shared.get(units) ?? traitOf(units);
  shared.set(units, trait);
  return trait;
}

/** What tells of the past, for all clues that need one of these. */
export const PAST = "ただっる";
/** What numbers, editions and sources of documents are named with. */
export const DOCUMENT_MARKS = "号版典";

/** Makes a clue once, for many texts. */
export function clueOf(pattern: RegExp, ...needs: readonly string[]): Clue {
  return { pattern, needs, traits: needs.reduce((sum, units) => sum | sharedTraitOf(units), 0) };
}

/** Whether one of the clues stands at exactly this place of a text of these traits. */
export function hasAny(clues: readonly Clue[], text: string, at: number, traits: Traits): boolean {
  for (const clue of clues) if (isClueAt(clue, text, at, traits)) return true;
  return false;
}

/**
 * Whether the clue stands at exactly this place.
 *
 * @param traits those of the whole text
 */
export function isClueAt(clue: Clue, text: string, at: number, traits: Traits): boolean {
  if (!hasAll(traits, clue.traits)) return false;
  clue.pattern.lastIndex = at;
  return clue.pattern.test(text);
}
