import { enumeratorMention, matchAt, type Mention, type Recognizer } from "../mention";

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

const FREE = /^$|[\s、。,;/・:)]/;

function isCircled(code: number): boolean {
  return code >= 0x2160 && CIRCLED_RANGES.some(([first, last]) => code >= first && code <= last);
}

function readEnumerator(text: string, at: number): Mention | undefined {
  if (isCircled(text.charCodeAt(at))) return enumeratorMention(at, at + 1);
  const before = text.charAt(at - 1);
  const bracketed = text.charAt(at) === "(" ? matchAt(BRACKETED, text, at) : null;
  if (bracketed !== null) {
    if (/[A-Za-z第]/.test(before)) return undefined;
    return enumeratorMention(at, at + bracketed[0].length);
  }
  if (!FREE.test(before)) return undefined;
  const katakana = matchAt(KATAKANA, text, at);
  if (katakana !== null) return enumeratorMention(at, at + katakana[0].length);
  if (before !== "" && !/\s/.test(before)) return undefined;
  const numbered = matchAt(NUMBERED, text, at);
  return numbered === null ? undefined : enumeratorMention(at, at + numbered[0].length);
}

/** ①, ⑴, (1), (ア), ア at the head of a part, 1), 1. and a. at the head of a line. */
export const enumerator: Recognizer = {
  triggers: `(アイウエオカキクケコサシスセソ0123456789ABCDEFGabcdefg${CIRCLED.join("")}`,
  afterFigures: ").",
  read: readEnumerator,
};
