import { enumeratorMention, matchAt, type Mention, type Recognizer } from "../mention";

const CIRCLED = /[①-⒇Ⓐ-ⓩ㉑-㉟㊱-㊿㋐-㋾❶-❿㈠-㈩㊀-㊉ⅰ-ⅻⅠ-Ⅻ]/y;
const BRACKETED = /\((?:\d{1,2}|[ア-オカ-コサ-ソ]|[a-z])\)/y;
const KATAKANA = /[ア-オカ-コサ-ソ](?=[\s.:、・)]|\d)[.)]?/y;
const NUMBERED = /\d{1,2}(?:\)|\.(?=\s|[^\d]))/y;

const FREE = /^$|[\s、。,;/・:)]/;

function readEnumerator(text: string, at: number): Mention | undefined {
  const circled = matchAt(CIRCLED, text, at);
  if (circled !== null) return enumeratorMention(at, at + circled[0].length);
  const before = text.charAt(at - 1);
  const bracketed = matchAt(BRACKETED, text, at);
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

/** ①, ⑴, (1), (ア), ア at the head of a part, 1) at the head of a line. */
export const enumerator: Recognizer = {
  triggers: `(アイウエオカキクケコサシスセソ0123456789${circledTriggers()}`,
  afterFigures: ").",
  read: readEnumerator,
};

function circledTriggers(): string {
  let triggers = "";
  const ranges = [
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
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) triggers += String.fromCharCode(code);
  }
  return triggers;
}
