import { endOfNumeral, isFigure, readNumeralAt } from "../numeral";
import { dateMention, matchAt, type Mention, type Recognizer, unsaid } from "../mention";
import { skipBlanks, wordAt, wordTable } from "../word-table";
import { isKanji, isOf, unitAt, unitClass } from "../unit-class";

/** 月曜, 月間, 月額, 月当たり: no month of the year. */
const NO_MONTH = wordTable(["曜", "間", "額", "齢", "謝", "給", "報", "当た", "あたり", "につき", "平均"]);
const DAY = /\s*(?:の\s*)?(\d{1,2})\s*日(?!間|程|数)(?:付け?)?/y;
const WEEKDAY = /\s*\((?:[月火水木金土日](?:曜日?)?)?(?:[・,、]?(?:祝日?|休日?|振替))?\)/y;
const CLOCK =
  /\s*(?:午前|午後)?\s*\d{1,2}(?::\d{2}|時(?!間)(?:\d{1,2}分|半)?)(?:\s*(?:~|-|から)\s*(?:(?:午前|午後)?\s*\d{1,2}(?::\d{2}|時(?!間)(?:\d{1,2}分|半)?)(?:まで)?|(?=$|[\n、。)])))?/y;
/** What the two patterns above begin with. */
const FOLLOWS_DAY = unitClass("( \n午0123456789");
const THIRDS = /\s*の?\s*(上|初|中|下)(?:旬(?:[・、]|\s*(?:~|-|から)\s*)|(?:・|~|-)?)(中|下)旬/y;
const THIRD = /\s*の?\s*(上旬|初旬|中旬|下旬)/y;
const VAGUE_PART =
  /\s*の?\s*(初め|始め|はじめ|初頭|初(?=\s*(?:$|[\n、。/)~-]|まで|から))|半ば|なかば|中頃|中ごろ|終わり|前半|後半)/y;
const WEEK =
  /\s*の?\s*第?\s*[1-5](?:\s*週)?(?:\s*(?:[・,、~-]|から)\s*第?\s*[1-5](?=\s*(?:[・,、~-]|から|週|[月火水木金土日]曜)))*\s*(?:[月火水木金土日]曜日?|週|(?<=週))/y;
/** Meetings of the assembly have no fixed days; the month is what the name says. */
const ASSEMBLY = /\s*(?:市|町|村|区|県)?(?:議会|定例会|定例議会|定例市議会|臨時会|補正(?:予算)?)/y;
/** What the six patterns above begin with, blanks and の aside: a look at it spares most months all of them. */
const STARTS_DAY = unitClass("0123456789");
const STARTS_THIRD = unitClass("上初中下");
const STARTS_VAGUE = unitClass("初始は半な中終前後");
const STARTS_LOOSE = unitClass("12345第市町村区県議定臨補");
const STARTS_INSIDE = unitClass("0123456789上初中下始は半な終前後第市町村区県議定臨補");
const OF = "の".charCodeAt(0);

const THIRD_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 10],
  初: [1, 10],
  中: [11, 20],
  下: [21, 31],
};
const VAGUE_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  初め: [1, 10],
  始め: [1, 10],
  はじめ: [1, 10],
  初頭: [1, 10],
  初: [1, 10],
  半ば: [11, 20],
  なかば: [11, 20],
  中頃: [11, 20],
  中ごろ: [11, 20],
  終わり: [21, 31],
};
const HALF_DAYS: Readonly<Record<string, readonly [number, number]>> = { 前半: [1, 15], 後半: [16, 31] };

/** The ten days that 上, 中 or 下 stands for. */
export function daysOf(letter: string | undefined): readonly [number, number] | null {
  return letter === undefined ? null : (THIRD_DAYS[letter.charAt(0)] ?? null);
}

/** The unit after a day's weekday in brackets and time of day: 15日（月）, 5/20(月・祝), 7/31(水)17:00. */
export function afterWeekday(text: string, at: number): number {
  if (!isOf(FOLLOWS_DAY, text, at)) return at;
  const end = at + (matchAt(WEEKDAY, text, at)?.[0].length ?? 0);
  return end + (matchAt(CLOCK, text, end)?.[0].length ?? 0);
}

/** 1.5月 at the head of a line: the first thing, in May. */
const ENUMERATED = /(?:^|[\s、。,;/])(?:\d{1,2}|[A-Ga-g])\.$/;

/** What stands inside a month, behind its name. */
interface InsideMonth {
  readonly end: number;
  readonly day: number | null;
  readonly days: readonly [number, number] | null;
  readonly approx: boolean;
}

function part(
  end: number,
  days: readonly [number, number] | null,
  approx = false,
  day: number | null = null,
): InsideMonth {
  return { end, day, days, approx };
}

/** What follows a month: a day, a third of the month, a week, a meeting. */
export function readInsideMonth(text: string, at: number): InsideMonth {
  let from = skipBlanks(text, at);
  if (unitAt(text, from) === OF) from = skipBlanks(text, from + 1);
  if (!isOf(STARTS_INSIDE, text, from)) return part(at, null);
  const day = isOf(STARTS_DAY, text, from) ? matchAt(DAY, text, at) : null;
  if (day?.[1] !== undefined)
    return part(afterWeekday(text, at + day[0].length), null, false, Number(day[1]));
  const third = isOf(STARTS_THIRD, text, from) ? readThird(text, at) : undefined;
  if (third !== undefined) return third;
  const vague = isOf(STARTS_VAGUE, text, from) ? matchAt(VAGUE_PART, text, at) : null;
  if (vague?.[1] !== undefined) {
    const end = at + vague[0].length;
    const half = HALF_DAYS[vague[1]];
    return half === undefined ? part(end, VAGUE_DAYS[vague[1]] ?? null, true) : part(end, half);
  }
  const loose = isOf(STARTS_LOOSE, text, from)
    ? (matchAt(WEEK, text, at) ?? matchAt(ASSEMBLY, text, at))
    : null;
  return loose === null ? part(at, null) : part(at + loose[0].length, null, true);
}

/** 上旬, 上・中旬. */
function readThird(text: string, at: number): InsideMonth | undefined {
  const thirds = matchAt(THIRDS, text, at);
  const first = daysOf(thirds?.[1]);
  const last = daysOf(thirds?.[2]);
  if (thirds !== null && first !== null && last !== null)
    return part(at + thirds[0].length, [first[0], last[1]]);
  const third = matchAt(THIRD, text, at);
  const days = daysOf(third?.[1]);
  return third === null || days === null ? undefined : part(at + third[0].length, days);
}

const MONTH = "月".charCodeAt(0);
const DOT = 0x2e;
/** What 十月 may follow directly, being no part of the word before. */
const BEFORE_KANJI_MONTH = unitClass("年度翌毎");
/** 7月度, but not 度目; 7月分の. */
const DEGREE = unitClass("度");
const ORDINAL = unitClass("目");
const SHARE = unitClass("分");
const BEHIND_SHARE = unitClass("のをは");

/** 7月度, 7月分の: nothing more than 7月. */
function endOfMonthWord(text: string, at: number): number {
  if (isOf(DEGREE, text, at)) return isOf(ORDINAL, text, at + 1) ? at : at + 1;
  return isOf(SHARE, text, at) && isOf(BEHIND_SHARE, text, at + 1) ? at + 1 : at;
}

function readMonth(text: string, at: number): Mention | undefined {
  const numeralEnd = endOfNumeral(text, at);
  const unit = skipBlanks(text, numeralEnd);
  if (unitAt(text, unit) !== MONTH || numeralEnd - at > 2) return undefined;
  if (wordAt(NO_MONTH, text, unit + 1) !== "") return undefined;
  const before = unitAt(text, at - 1);
  // A comma before it separates months (5月,6月): figures group by three, months have two.
  if (isFigure(before)) return undefined;
  if (before === DOT && !ENUMERATED.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  if (!isFigure(text.charCodeAt(at)) && isKanji(before) && !isOf(BEFORE_KANJI_MONTH, text, at - 1))
    return undefined;
  const month = readNumeralAt(text, at, numeralEnd);
  if (month === undefined) return undefined;
  const inside = readInsideMonth(text, endOfMonthWord(text, unit + 1));
  const moment = unsaid();
  moment.month = month;
  moment.day = inside.day;
  moment.days = inside.days;
  moment.approx = inside.approx;
  return dateMention(at, inside.end, moment, "month");
}

/** 7月, 7月15日（月）, 7月上旬, 7月上・中旬, 12月議会. */
export const monthDate: Recognizer = {
  triggers: "0123456789一二三四五六七八九十",
  afterFigures: "月",
  read: readMonth,
};
