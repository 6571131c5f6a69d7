import { isFigure, readNumeral } from "../numeral";
import { isOf, unitAt, unitClass } from "../unit-class";
import { lastBefore } from "../word-table";
import {
  dateMention,
  matchAt,
  type Mention,
  type Moment,
  momentOf,
  type Recognizer,
  type Section,
} from "../mention";

const QUARTER = /第?\s*([1-4一二三四])\s*(?:\/\s*4\s*半期|[4四]半期|クォーター|Q(?![A-Za-z]))/y;
const QUARTER_LETTER = /Q\s?([1-4])(?!\d)/y;
const HALF = /(上半期|下半期|上期|下期|前半期|後半期)/y;
/** 上・下半期: both halves, the first without its unit. */
const HALF_BEFORE_OTHER = /(上)(?=\s*[・、,/]?\s*下(?:半期|期))/y;
/** These words have other uses (後期高齢者, 前期計画), so they must stand free. */
const FREE_HALF =
  /(前期|後期|前半|後半)(?=\s*(?:$|[\n、。,;/・:()~\-→]|まで|から|以降|より|に|の(?:実施|開催)|中|各|実施|開催|予定|頃|ごろ|\d)| )/y;
const BEFORE_FREE_HALF = /[\s、。,;/・:~\-→度年①-⑳で]/;
/** 国保・後期・介護: one of a list of things. */
const IN_LIST_OF_THINGS = /[^期月半度年Q\d\s、・](?:・|、)$/;

/** R6上: only behind a year. */
const SHORT_HALF = /([上下])(?=\s*(?:$|[\n、。)~\-→・/]))/y;
/** R6前期, 2024後期: a year without its unit. */
const YEAR_BEFORE = /(?:[RH令平]\s?\d{1,2}|(?:19|20)\d{2})\s?$/;

const QUARTERS: Readonly<Record<number, Section>> = { 1: [4, 6], 2: [7, 9], 3: [10, 12], 4: [1, 3] };

/** School terms, with the holidays in August between the first and the second. */
const TERM = /第?\s*([1-3一二三])\s*学期(?!制)/y;
const TERMS: Readonly<Record<number, Section>> = { 1: [4, 7], 2: [9, 12], 3: [1, 3] };

/** The months of a quarter of the fiscal year. */
export function quarterSection(quarter: number): Section | null {
  return QUARTERS[quarter] ?? null;
}

function readTerm(text: string, at: number): Mention | undefined {
  const match = matchAt(TERM, text, at);
  const section = TERMS[readNumeral(match?.[1] ?? "") ?? 0];
  if (match === null || section === undefined || /\d/.test(text.charAt(at - 1))) return undefined;
  return dateMention(at, at + match[0].length, momentOf({ section, approx: true }), "section");
}

function readQuarter(text: string, at: number): Mention | undefined {
  const match = matchAt(QUARTER, text, at) ?? matchAt(QUARTER_LETTER, text, at);
  if (match?.[1] === undefined) return readTerm(text, at);
  if (/[\dA-Za-z]/.test(text.charAt(at - 1))) return undefined;
  const section = quarterSection(readNumeral(match[1]) ?? 0);
  if (section === null) return undefined;
  return dateMention(at, at + match[0].length, momentOf({ section }), "section");
}

function isFree(text: string, at: number): boolean {
  if (at === 0) return true;
  // 令和7年の後半; 計画の後半 is no half of a year.
  if (text.charAt(at - 1) === "の") return isOf(ENDS_YEAR, text, at - 2);
  if (!BEFORE_FREE_HALF.test(text.charAt(at - 1))) return false;
  return text.charAt(at - 1) !== "・" || !IN_LIST_OF_THINGS.test(text.slice(Math.max(0, at - 2), at));
}

const ENDS_YEAR = unitClass("年度");
const FIRST = "上".charCodeAt(0);

/** What stands second in {@link HALF} and {@link FREE_HALF}. */
const SECONDS_OF_HALF = unitClass("半期");

function readHalf(text: string, at: number): Mention | undefined {
  const isWhole = isOf(SECONDS_OF_HALF, text, at + 1);
  let match = isWhole ? matchAt(HALF, text, at) : null;
  if (match === null) {
    const followsYear =
      isFigure(unitAt(text, lastBefore(text, at))) && YEAR_BEFORE.test(text.slice(Math.max(0, at - 5), at));
    if (isWhole && (followsYear || isFree(text, at))) match = matchAt(FREE_HALF, text, at);
    if (match === null && unitAt(text, at) === FIRST) match = matchAt(HALF_BEFORE_OTHER, text, at);
    if (match === null && followsYear) match = matchAt(SHORT_HALF, text, at);
  }
  if (match?.[1] === undefined) return undefined;
  const isFirst = /^[上前]/.test(match[1]);
  const moment: Moment = momentOf({ section: isFirst ? [4, 9] : [10, 3] });
  return dateMention(at, at + match[0].length, moment, "section");
}

/** 第2四半期, 3Q, Q4, 2学期. */
export const quarter: Recognizer = {
  triggers: "第1234一二三四Q",
  afterFigures: "/4四半クQ学",
  read: readQuarter,
};

/** 上半期, 下期, 前期 (standing free). */
export const halfYear: Recognizer = { triggers: "上下前後", read: readHalf };
