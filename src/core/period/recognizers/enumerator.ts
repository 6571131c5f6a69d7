import { enumeratorMention, matchAt, type Mention, type Recognizer } from "../mention";
import { isOf, unitAt, unitClass } from "../unit-class";

/** Figures, letters and kana in circles and brackets, and Roman figures, as first and last units. */
const CIRCLED_RANGES = [
  [0x2160, 0x217b],
  [0x2460, 0x2487],
  [0x24b6, 0x24e9],
  [0x2776, 0x277f],
  [0x3220, 0x3229],
  [0x3251, 0x325f],
  [0x3280, 0x3289],
  [0x32b1, 0x32bf],
  [0x32d0, 0x32fe],
] as const;
const CIRCLED = CIRCLED_RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
);
const BRACKETED = /\((?:\d{1,2}|[ア-オカ-コサ-ソ]|[a-z])\)/y;
const KATAKANA = /[ア-オカ-コサ-ソ](?=[\s.:、・)]|\d)[.)]?/y;
const NUMBERED = /\d{1,2}(?:\)|\.(?=[^\d]|\d{1,2}\s*月))|[A-Ga-g](?:\)|\.(?=\s*(?:\d|[^\w\s])))/y;

const FREE = unitClass(" \n、。,;/・:)");
const BLANK = unitClass(" \n");
const NO_ENUMERATION = /[A-Za-z第]/;
const OPENING = 0x28;
const CLOSING = 0x29;
const FIRST_KATAKANA = "ア".charCodeAt(0);
const CIRCLED_UNITS = unitClass(CIRCLED.join(""));

/** (1), (12), (ア): the bracket closes at once. */
function readBracketed(text: string, at: number): Mention | undefined {
  if (unitAt(text, at + 2) !== CLOSING && unitAt(text, at + 3) !== CLOSING) return undefined;
  const match = matchAt(BRACKETED, text, at);
  if (match === null || (at > 0 && NO_ENUMERATION.test(text.charAt(at - 1)))) return undefined;
  return enumeratorMention(at, at + match[0].length);
}

function readEnumerator(text: string, at: number): Mention | undefined {
  const unit = text.charCodeAt(at);
  if (unit === OPENING) return readBracketed(text, at);
  if (isOf(CIRCLED_UNITS, text, at)) return enumeratorMention(at, at + 1);
  const isKatakana = unit >= FIRST_KATAKANA;
  if (at > 0 && !isOf(isKatakana ? FREE : BLANK, text, at - 1)) return undefined;
  const match = matchAt(isKatakana ? KATAKANA : NUMBERED, text, at);
  return match === null ? undefined : enumeratorMention(at, at + match[0].length);
}

/** ①, ⑴, (1), (ア), ア at the head of a part, 1), 1. and a. at the head of a line. */
export const enumerator: Recognizer = {
  triggers: `(アイウエオカキクケコサシスセソ0123456789ABCDEFGabcdefg${CIRCLED.join("")}`,
  afterFigures: ").",
  read: readEnumerator,
};
