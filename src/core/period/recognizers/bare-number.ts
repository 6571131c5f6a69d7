import { matchAt, type Mention, type Recognizer } from "../mention";
import { endOfFigures } from "../numeral";
import { isOf, unitAt, unitClass } from "../unit-class";
import { lastBefore, skipBlanks } from "../word-table";

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

/** Figures before it make it part of a longer number, letters part of a word. */
const CONTINUES = /[\d.A-Za-z第]/;
/** What {@link JOINED_BEFORE} ends with and {@link JOINED_AFTER} begins with. */
const ENDS_JOINED = unitClass("~-・、,/と第");
const BEGINS_JOINED = unitClass("~-・、,/→と及か");
const ORDINAL = "第".charCodeAt(0);

function mayBeJoinedAfter(text: string, at: number): boolean {
  const figures = unitAt(text, at) === ORDINAL ? skipBlanks(text, at + 1) : at;
  return isOf(BEGINS_JOINED, text, skipBlanks(text, endOfFigures(text, figures)));
}

function readBareNumber(text: string, at: number): Mention | undefined {
  const isJoinedBefore = at > 0 && isOf(ENDS_JOINED, text, lastBefore(text, at));
  if (!isJoinedBefore && !mayBeJoinedAfter(text, at)) return undefined;
  const match = matchAt(NUMBER, text, at) ?? matchBehindLetter(text, at);
  if (match?.[1] === undefined || (at > 0 && CONTINUES.test(text.charAt(at - 1)))) return undefined;
  const end = at + match[0].length;
  const joins =
    matchAt(JOINED_AFTER, text, end) !== null || JOINED_BEFORE.test(text.slice(Math.max(0, at - 3), at));
  return joins ? { type: "number", start: at, end, value: Number(match[1]) } : undefined;
}

/** A number beside a range or list mark: the 7 in 7～9月, the 8 in R6-8. */
export const bareNumber: Recognizer = { triggers: "0123456789第", read: readBareNumber };
