import { draftOf, isYearOnly, matchAt, type Moment, momentOf } from "../mention";
import { readNumeral } from "../numeral";
import { isOf, unitClass } from "../unit-class";

/** から3年間, からの3か年で, から5か年計画で, から6か月間, から半年間. */
const LENGTH =
  /[の、\s]*(?:概ね|おおむね|約)?\s*(?:半年間?|(\d{1,2}|[一二三四五六七八九十])\s*(?:(年間|[かヶケヵカ箇]年|年(?=\s*(?:$|[、。\n)]|で|計画)))|[かヶケヵカ箇]月間?|月間))(?!の?(?:実績|平均|推移)|以[上内]|後)(?:の?計画)?(?:で|に(?:わた|渡)[りっ]て?|にかけて)?/y;
const BEGINS = unitClass("の、 \n概お約半0123456789一二三四五六七八九十");
const MONTHS = 12;
const HALF_YEAR = 6;

/** A length of time behind a beginning, and the moment that it ends with. */
export interface Length {
  readonly end: number;
  readonly last: Moment;
}

/**
 * Reads how long something takes from its beginning on.
 *
 * @param at the unit after から
 * @returns undefined where no length is written, or where the beginning is too vague to count from
 */
export function readLength(text: string, at: number, from: Moment): Length | undefined {
  if (!isOf(BEGINS, text, at)) return undefined;
  const match = matchAt(LENGTH, text, at);
  if (match === null) return undefined;
  const count = match[1] === undefined ? HALF_YEAR : (readNumeral(match[1]) ?? 0);
  if (count < 1) return undefined;
  const last = match[2] === undefined ? afterMonths(from, count) : afterYears(from, count);
  return last && { end: at + match[0].length, last };
}

function afterYears(from: Moment, count: number): Moment | undefined {
  if (isYearOnly(from) && from.planPart === null) return laterYear(from, count - 1);
  if (from.year === null && count === 1) return afterMonths(from, MONTHS);
  if (from.year === null || from.month === null || !opensMonth(from)) return undefined;
  const isJanuary = from.month === 1;
  const last = draftOf(laterYear(from, isJanuary ? count - 1 : count));
  last.month = isJanuary ? MONTHS : from.month - 1;
  last.day = null;
  return last;
}

/** 10月 and 10月1日: from its first day on whole months are counted. */
function opensMonth({ day, days }: Moment): boolean {
  return days === null && (day === null || day === 1);
}

function laterYear(from: Moment, more: number): Moment {
  const later = draftOf(from);
  if (later.year !== null) later.year += more;
  else if (later.shortYear !== null) later.shortYear += more;
  else if (later.relativeYear !== null) later.relativeYear += more;
  return later;
}

/** Without its year: the month that follows the first one next. */
function afterMonths(from: Moment, count: number): Moment | undefined {
  if (from.month === null || !opensMonth(from) || count > MONTHS) return undefined;
  return momentOf({ month: ((from.month + count - 2) % MONTHS) + 1 });
}
