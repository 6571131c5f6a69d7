import { share } from "./sample-texts";

/** （新）, 【継】 and （拡充） before a name, with the word that each stands for. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["新", "新規"],
  ["継", "継続"],
  ["拡", "拡充"],
  ["見", "見直し"],
  ["廃", "廃止"],
]);
const TAG =
  /^\s*[（(【［[〔<＜]\s*(新規?|継続?|拡充?|拡大|見直し?|改善|縮小|廃止?)\s*[）)】］\]〕>＞]\s*(?=\S)/u;
const MOST = 0.75;
const FEWEST_NAMES = 2;

/** A name without the tag before it, and where the tag says that the measure goes. */
export interface TaggedName {
  readonly name: string;
  readonly direction: string;
}

/**
 * Splits a tag from a name.
 *
 * @returns `undefined` where the name bears none
 * @example splitNameTag("（新）病児保育") // { name: "病児保育", direction: "新規" }
 */
export function splitNameTag(text: string): TaggedName | undefined {
  const [tag, word] = TAG.exec(text) ?? [];
  if (tag === undefined || word === undefined) return undefined;
  return { name: text.slice(tag.length), direction: WORDS.get(word) ?? word };
}

/** Whether the names of a list bear tags: nearly all of them; （新）体育館 alone is a new hall. */
export function areTagged(names: readonly string[]): boolean {
  return names.length >= FEWEST_NAMES && share(names, (text) => TAG.test(text)) >= MOST;
}
