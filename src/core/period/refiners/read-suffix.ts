import { matchAt } from "../mention";

/** What the words after a date make of it. */
export interface Suffix {
  readonly end: number;
  readonly kind: "deadline" | "from" | null;
  readonly approx: boolean;
  /** 中: inside, at whatever time. */
  readonly inside: boolean;
}

const APPROX = /\s*(?:頃|ごろ|ころ|前後)/y;
const INSIDE = /\s*中(?![期央間学小核旬心堅途止立国長高部])(?:頃|ごろ)?/y;
const DEADLINE = /\s*(?:まで(?!も)(?:の間|のうち)?|迄)に?/y;
const AIM =
  /\s*(?:を|の)?(?:一定の)?(?:目途|目処|めど|メド|目安)(?:として|とし|に|と)?|を目標(?:として|とし|に|と)/y;
const FROM = /\s*(?:以降|以後)(?:に|は)?|(?:から|より)(?!も)(?:順次)?/y;
const OPEN_TILDE = /\s*~(?!\s*\d)|\s*-(?=\s*(?:$|\n))/y;
const EXPECTED = /\s*(?:\(?(?:予定|見込み?)\)?(?!者|地|表|額|価))/y;
const DUE = /\s*を期限(?:として|とし|に|と)|\s*(?:期限(?!まで|内|切)|締め?切り?|〆切|必着)/y;
const WITHIN_SPAN = /\s*(?:のうち|にかけて|の間|の期間)/y;
/** What these patterns begin with: most dates are followed by something else, or by nothing. */
const STARTS = " \n頃ごこ前中ま迄をの一目めメ以かよ~-(予見期締〆必に";

/** 平成29年度より3%減: a comparison, not a beginning. */
const COMPARISON =
  /より(?:も)?[^、。\n]{0,12}?(?:増|減|多く|少な|上回|下回|高[くめ]|低[くめ]|改善|短縮|向上)/y;

/**
 * Reads the words directly after a date: まで, から, 以降, ～, 頃, 中, 目途, 予定.
 *
 * @param at the unit after the date
 */
export function readSuffix(text: string, at: number): Suffix {
  let end = at;
  let kind: Suffix["kind"] = null;
  let approx = false;
  let inside = false;
  const take = (pattern: RegExp): boolean => {
    const match = matchAt(pattern, text, end);
    if (match === null) return false;
    end += match[0].length;
    return true;
  };
  for (let round = 0; round < 5 && end < text.length && STARTS.includes(text.charAt(end)); round += 1) {
    if (take(APPROX) || take(EXPECTED)) approx = true;
    else if (kind !== "from" && take(AIM)) {
      kind = "deadline";
      approx = true;
    } else if (kind === null && (take(DEADLINE) || take(DUE))) kind = "deadline";
    else if (kind === null && take(INSIDE)) inside = true;
    else if (kind === null && matchAt(COMPARISON, text, end) === null && (take(FROM) || take(OPEN_TILDE)))
      kind = "from";
    else if (!take(WITHIN_SPAN)) break;
  }
  return { end, kind, approx, inside };
}
