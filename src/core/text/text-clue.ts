/** One bit: a set of characters of which every text that a rule looks for holds at least one. */
export type TextClue = number;

/** What one look at each character of a text finds out for all rules. */
const MOST_CLUES = 16;

const cluesOfUnit = new Uint16Array(0x1_0000);
let known = 0;

/**
 * A clue to what a rule looks for; made once, beside the pattern that it stands for.
 *
 * Most texts hold nothing that any rule looks for. One look at each character tells so for all rules, where every pattern
 * would search the text anew.
 *
 * @param characters of one UTF-16 unit each
 * @throws where there are more clues than bits
 * @example const ERA = textClue("平昭");
 */
export function textClue(characters: string): TextClue {
  if (known === MOST_CLUES) throw new Error(`More than ${String(MOST_CLUES)} clues.`);
  const clue = 2 ** known;
  known += 1;
  for (let at = 0; at < characters.length; at += 1) {
    const unit = characters.charCodeAt(at);
    cluesOfUnit[unit] = (cluesOfUnit[unit] ?? 0) | clue;
  }
  return clue;
}

/** All clues that a text holds, as a sum. */
export function cluesIn(text: string): TextClue {
  let clues = 0;
  for (let at = 0; at < text.length; at += 1) clues |= cluesOfUnit[text.charCodeAt(at)] ?? 0;
  return clues;
}
