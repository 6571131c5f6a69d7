import { matchAt, type Mention, type Recognizer } from "../mention";
import { isOf, unitClass } from "../unit-class";
import { lastBefore } from "../word-table";

const NUMBER =
  /第?\s*(\d{1,2})(?![\d.]{0,3}\d)(?![^\s~\-・、,/とか及末\n。()→:])(?!:\d)(?!\s+(?:[年月日%点人名件円億万千百回時間社か箇ヶ台戸団t]|以[上下内]))/y;
const JOINED_BEFORE = /[~\-・、,/と第]\s*$/;
const JOINED_AFTER = /\s*(?:(?:~|-|・|、|,|\/|→)\s*第?\d|(?:と|及び|から)\s*第?\d)/y;

/** R7～8設計: behind an era's letter the second number can only be a year, whatever stands behind but a unit. */
const LETTER_YEAR_BEFORE = /(?<![A-Za-z])[RH]\s?\d{1,2}\s?[~-]\s?$/;
const BEHIND_LETTER_YEAR =
  /(\d{1,2})(?=[:ぁ-んァ-ヶ一-龠])(?!\s*[年月日点人名件円億万千百回時分秒か箇ヶ台戸団社割倍校])/y;
/** What {@link LETTER_YEAR_BEFORE} ends with: a look at it spares most numbers the pattern. */
const ENDS_RANGE_MARK = unitClass("~-");

function matchBehindLetter(text: string, at: number): RegExpExecArray | null {
  if (!isOf(ENDS_RANGE_MARK, text, lastBefore(text, at))) return null;
  if (!LETTER_YEAR_BEFORE.test(text.slice(Math.max(0, at - 8), at))) return null;
  return matchAt(BEHIND_LETTER_YEAR, text, at);
}

function readBareNumber(text: string, at: number): Mention | undefined {
  const match = matchAt(NUMBER, text, at) ?? matchBehindLetter(text, at);
  if (match?.[1] === undefined) return undefined;
  if (/[\d.,A-Za-z第]/.test(text.charAt(at - 1)) && text.charAt(at - 1) !== ",") return undefined;
  const end = at + match[0].length;
  const joins =
    matchAt(JOINED_AFTER, text, end) !== null || JOINED_BEFORE.test(text.slice(Math.max(0, at - 3), at));
  return joins ? { type: "number", start: at, end, value: Number(match[1]) } : undefined;
}

/** A number beside a range or list mark: the 7 in 7～9月, the 8 in R6-8. */
export const bareNumber: Recognizer = { triggers: "0123456789第", read: readBareNumber };
