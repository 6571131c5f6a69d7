import { dateMention, matchAt, type Mention, momentOf, type Recognizer } from "../mention";
import { afterWeekday, daysOf, readInsideMonth } from "./month-date";

const SLASH =
  /(\d{1,2})\/(\d{1,2})(?![\d/.,%]|\s*(?:月|以上|以下|以内|程度|補助|に縮減|に削減|に減|を補助|を負担|の額|回|人|名|件|点|頁|ページ))/y;
/** 補助率1/2, 国1/3: a share of something, not a day. */
const SHARE_BEFORE =
  /(?:率|割合|補助|負担|助成|国|[都道府県市町村]|費|額|約)\s*(?:は|:|が|を|の|で)?\s*\(?\s*$/;
const LARGEST_SHARE = 10;

/** 9/末, 10/上旬, 5/中: the slash stands for 月. */
const PART_OF_MONTH = /(\d{1,2})\/(?=末|[上初中下]旬|初|([上中下])(?=\s*(?:$|[\n、。)~\-→・/])))/y;

function readPartOfMonth(text: string, at: number): Mention | undefined {
  const match = matchAt(PART_OF_MONTH, text, at);
  const month = Number(match?.[1]);
  if (match === null || !(month >= 1 && month <= 12)) return undefined;
  const start = at + match[0].length;
  const { end, days, approx } = readInsideMonth(text, start);
  if (days === null && match[2] !== undefined)
    return dateMention(at, start + 1, momentOf({ month, days: daysOf(match[2]) }), "slash");
  return dateMention(at, end, momentOf({ month, days, approx }), "slash");
}

function readSlashDate(text: string, at: number): Mention | undefined {
  if (at > 0 && /[\d./,A-Za-z年第]/.test(text.charAt(at - 1))) return undefined;
  return readMonthAndDay(text, at) ?? readPartOfMonth(text, at);
}

function readMonthAndDay(text: string, at: number): Mention | undefined {
  const match = matchAt(SLASH, text, at);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const month = Number(match[1]);
  const day = Number(match[2]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (month < day && day <= LARGEST_SHARE && SHARE_BEFORE.test(text.slice(Math.max(0, at - 8), at)))
    return undefined;
  return dateMention(at, afterWeekday(text, at + match[0].length), momentOf({ month, day }), "slash");
}

const DOTTED = /(\d{1,2})\.(\d{1,2})(?![\d.])/y;
/** R6.7.1～8.30: in the manner of the date before it; elsewhere 8.30 is a number. */
const DOTTED_BEFORE = /\d\.\d{1,2}\.\d{1,2}(?:\([^()]{1,3}\))?\s*[~-]\s*$/;
const LOOK_BACK = 20;

/** 7.4.1～8.3.31: years without their era, plain only where two such days make a range. */
const SHORT_DAY = /(\d{1,2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/y;
const SHORT_BEHIND = /\s*[~-]\s*\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.])/y;
const SHORT_BEFORE = /(?:^|[^\d.A-Za-z年])\d{1,2}\.\d{1,2}\.\d{1,2}\s*[~-]\s*$/;

function readShortDay(text: string, at: number): Mention | undefined {
  const match = matchAt(SHORT_DAY, text, at);
  if (match === null || (at > 0 && /[\d.A-Za-z]/.test(text.charAt(at - 1)))) return undefined;
  const [shortYear, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const end = at + match[0].length;
  const isInRange =
    matchAt(SHORT_BEHIND, text, end) !== null ||
    SHORT_BEFORE.test(text.slice(Math.max(0, at - LOOK_BACK), at));
  return isInRange
    ? dateMention(at, end, momentOf({ shortYear, yearUnit: "calendar", month, day }), "slash")
    : undefined;
}

function readDottedDate(text: string, at: number): Mention | undefined {
  const short = readShortDay(text, at);
  if (short !== undefined) return short;
  const match = matchAt(DOTTED, text, at);
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  if (!DOTTED_BEFORE.test(text.slice(Math.max(0, at - LOOK_BACK), at))) return undefined;
  return dateMention(at, afterWeekday(text, at + match[0].length), momentOf({ month, day }), "slash");
}

/** The 8.30 in R6.7.1～8.30, and 7.4.1～8.3.31. */
export const dottedDate: Recognizer = { triggers: "0123456789", afterFigures: ".", read: readDottedDate };

/** 6/15, 9/末. */
export const slashDate: Recognizer = { triggers: "0123456789", afterFigures: "/", read: readSlashDate };
