import { compactText } from "../text/normalize-text";

const WORD =
  "(?:新規|拡充|拡大|充実|強化|継続|維持|現状維持|縮小|縮減|見直し?|改善|変更|統合|再編|休止|廃止)";
const DIRECTION = new RegExp(`^${WORD}(?:(?:して|的に)?(?:実施|推進))?(?:[・、,/→]?${WORD})*$`);
const BRACKETED = /[【［[〔<＜]([^【】［］[\]〔〕<>＜＞]{2,12})[】］\]〕>＞]/g;
const DECORATION = /^[【[〔<(]+|[】\]〕>)]+$/g;

/**
 * Reads where a measure goes (今後の方向性): never how far it is.
 *
 * The whole text must be such words, or it must carry them in brackets, as names do (`… 【拡充】`).
 *
 * @returns the words, joined by `・`; null where the text gives no direction.
 * @example parseDirection("窓口案内の改善 【新規・拡充】") // "新規・拡充"
 */
export function parseDirection(text: string): string | null {
  const compact = compactText(text);
  const whole = compact.replace(DECORATION, "");
  if (DIRECTION.test(whole)) return unify(whole);
  for (const [, inside = ""] of compact.matchAll(BRACKETED)) {
    if (DIRECTION.test(inside)) return unify(inside);
  }
  return null;
}

function unify(words: string): string {
  return words.replace(/[、,/]/g, "・");
}
