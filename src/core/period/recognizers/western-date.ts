import { isFigure } from "../numeral";
import { unitAt } from "../unit-class";
import { dateMention, matchAt, type Mention, type Moment, momentOf, type Recognizer } from "../mention";
import { ERA_BESIDE, ERA_IN_BRACKETS } from "./era-beside";
import { afterWeekday } from "./month-date";

const NUMERIC = /(\d{4})\s?([./-])\s?(\d{1,2})(?:\2\s?(\d{1,2}))?(?![\d年]|[./]\d)\s?月?/y;
const WITH_UNIT = new RegExp(String.raw`(\d{4})\s*(?:${ERA_IN_BRACKETS}\s*)?(?:年度|年(?![間央代]))`, "y");
const FISCAL_LETTERS = /FY\s?['’]?(\d{4}|\d{2})(?!\d)(?:\s*年度)?/iy;
/** '24年度, ’24年: the century left out. */
const LEFT_OUT_CENTURY = /['’‘](\d{2})\s*(年度|年(?!間))/y;
/** '23～'25, '24：検討: nothing but a mark, a blank or an end behind it, so that no '24時間 counts. */
const LEFT_OUT_UNIT = /['’‘](\d{2})(?=\s*(?:[~\-→:(),、・]|$|\n)|\s+[^\d\s年月日])/y;
/** '25.10. */
const LEFT_OUT_CENTURY_MONTH = /['’‘](\d{2})[./]([1-9]|1[0-2])(?![\d./])/y;
const BARE = /(\d{4})(?=\s*(?:[~\-)、・,→]|\(\d{1,2}(?:年間|[かヶ]年)|以降|まで|から|$|\n))/y;

const BEFORE_BARE = /[\s(~\-、・,:→]/;
/** Four figures without a unit are a year only within living memory of a plan. */
const FIRST_BARE_YEAR = 1990;
const LAST_BARE_YEAR = 2080;

function centuryOf(year: number): number {
  return Math.floor(year / 100) * 100;
}

function readWesternDate(text: string, at: number): Mention | undefined {
  // All of its forms begin with four figures.
  if (!isFigure(unitAt(text, at + 3))) return undefined;
  const before = at > 0 ? text.charAt(at - 1) : "";
  if (/[\d.,/A-Za-z]/.test(before)) return undefined;
  const unit = matchAt(WITH_UNIT, text, at);
  if (unit?.[1] !== undefined) {
    const year = Number(unit[1]);
    const yearUnit = unit[0].endsWith("度") ? "fiscal" : "calendar";
    let end = at + unit[0].length;
    end += matchAt(ERA_BESIDE, text, end)?.[0].length ?? 0;
    return dateMention(at, end, momentOf({ year, yearUnit, yearBase: centuryOf(year) }), "western");
  }
  const numeric = matchAt(NUMERIC, text, at);
  if (numeric?.[1] !== undefined && !isYearRange(numeric)) {
    const moment: Moment = momentOf({
      year: Number(numeric[1]),
      yearUnit: "calendar",
      yearBase: centuryOf(Number(numeric[1])),
      month: Number(numeric[3]),
      day: numeric[4] === undefined ? null : Number(numeric[4]),
    });
    const end = at + numeric[0].length;
    return dateMention(at, moment.day === null ? end : afterWeekday(text, end), moment, "western");
  }
  const bare = matchAt(BARE, text, at);
  if (bare?.[1] === undefined || (at > 0 && !BEFORE_BARE.test(before))) return undefined;
  const year = Number(bare[1]);
  if (year < FIRST_BARE_YEAR || year > LAST_BARE_YEAR) return undefined;
  const moment: Moment = momentOf({ year, yearBase: centuryOf(year) });
  return dateMention(at, at + bare[0].length, moment, "western");
}

/** 2024-26 counts years: no 26th month is meant. */
function isYearRange(numeric: RegExpExecArray): boolean {
  return numeric[2] === "-" && numeric[4] === undefined && Number(numeric[3]) > 12;
}

function readFiscalLetters(text: string, at: number): Mention | undefined {
  const numeric = matchAt(LEFT_OUT_CENTURY_MONTH, text, at);
  if (numeric !== null) {
    const [year, month] = [2000 + Number(numeric[1]), Number(numeric[2])];
    const moment = momentOf({ year, yearUnit: "calendar", yearBase: centuryOf(year), month });
    return dateMention(at, at + numeric[0].length, moment, "western");
  }
  const match =
    matchAt(FISCAL_LETTERS, text, at) ??
    matchAt(LEFT_OUT_CENTURY, text, at) ??
    matchAt(LEFT_OUT_UNIT, text, at);
  if (match?.[1] === undefined || /[A-Za-z]/.test(text.charAt(at - 1))) return undefined;
  const written = Number(match[1]);
  const year = written < 100 ? 2000 + written : written;
  const yearUnit = match[2] === "年" ? "calendar" : "fiscal";
  const moment: Moment = momentOf({ year, yearUnit, yearBase: centuryOf(year) });
  return dateMention(at, at + match[0].length, moment, "western");
}

/** 2024年度, 2024/4, 2024-04-01, 2024（令和6）年度, a bare 2024 beside a range mark. */
export const westernDate: Recognizer = {
  triggers: "12",
  afterFigures: "年(./-~)、・,→以まか",
  read: readWesternDate,
};

/** FY2024, FY24, '24年度, '24.10, '23～'25. */
export const fiscalLetters: Recognizer = { triggers: "Ff'’‘", read: readFiscalLetters };
