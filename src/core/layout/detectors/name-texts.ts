const LONGEST_NAME = 60;
/** Of texts that stand for names hardly any comes twice. */
const MOSTLY = 0.8;
const FEWEST_NAMES = 2;

function hardlyRepeat(texts: readonly string[]): boolean {
  return new Set(texts).size >= texts.length * MOSTLY;
}

/** Whether hardly any of several texts comes twice. */
export function isDistinct(texts: readonly string[]): boolean {
  return texts.length >= FEWEST_NAMES && hardlyRepeat(texts);
}

/** Whether texts are short enough for names, and hardly any comes twice. */
export function areNames(texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= LONGEST_NAME) && hardlyRepeat(texts);
}
