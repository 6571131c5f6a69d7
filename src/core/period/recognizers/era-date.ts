import { ERAS } from "../../calendar/era";
import { dateMention, matchAt, type Mention, momentOf, type Recognizer, unsaid } from "../mention";
import { endOfFigures, endOfNumeral, isFigure, readNumeral, readNumeralAt } from "../numeral";
import { isKanji, isOf, unitAt, unitClass } from "../unit-class";
import { skipBlanks, wordAt, wordTable } from "../word-table";
import { ERA_BESIDE } from "./era-beside";
import { afterWeekday } from "./month-date";

const ERA_BASES = new Map(
  ERAS.filter(({ letter }) => "RHS".includes(letter)).flatMap(({ name, letter, short, base }) =>
    [name, short, letter, letter.toLowerCase()].map((written): [string, number] => [written, base]),
  ),
);
ERA_BASES.set("大正", 1911);
const ERA_NAMES = wordTable([...ERA_BASES.keys()]);
/** The western year beside the Japanese one: 令和6（2024）年度, 令和6年度（2024年度）. */
const WESTERN_BESIDE = /\s*\((?:西暦)?\d{4}\s*(?:年度?)?\)/y;
const NUMERIC_DATE = /([./])\s?(\d{1,2})(?:\1\s?(\d{1,2}))?(?![\d./Q]|\s*(?:年|年度)|月\d)\s*(?:月|日)?/y;
const NUMERIC_MARKS = unitClass("./");

const YEAR = "年".charCodeAt(0);
const DOT = 0x2e;
const COMMA = 0x2c;
const PERCENT = 0x25;
/** How many figures a comma groups in a large number: R7,8 are two years. */
const THOUSANDS = 3;
/** 12 and 二十三 are the longest that anybody writes. */
const MOST_FIGURES = 2;
const MOST_KANJI = 3;
/** The letters that may follow a kanji. */
const CAPITALS = unitClass("RHS");
/** What stands behind 年 in 年度, in 年間, and in 年央 and 年代. */
const FISCAL = unitClass("度");
const LENGTH = unitClass("間");
const NO_DAYS = unitClass("央代");
const OPENING = 0x28;
const CLOSING = 0x29;

function readEraDate(text: string, at: number): Mention | undefined {
  const era = wordAt(ERA_NAMES, text, at);
  if (era === "" || (era.length === 1 && continuesWord(text, at))) return undefined;
  const start = startOfCount(text, at + era.length);
  const end = endOfNumeral(text, start);
  const most = isFigure(unitAt(text, start)) ? MOST_FIGURES : MOST_KANJI;
  const count = end - start > most ? undefined : readNumeralAt(text, start, end);
  if (count === undefined || goesOn(text, end)) return undefined;
  const base = ERA_BASES.get(era) ?? 0;
  return readNumericDate(text, at, end, base + count, base) ?? readYear(text, at, end, base + count, base);
}

/** 令和60, R6A, 令和6%, R6,000: no years. */
function goesOn(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (code === COMMA) return endOfFigures(text, at + 1) - at > THOUSANDS;
  return isFigure(code) || code === PERCENT || isLatin(code);
}

function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Where the number behind an era begins: 令和 6, R.6. */
function startOfCount(text: string, at: number): number {
  const next = skipBlanks(text, at);
  return unitAt(text, next) === DOT ? skipBlanks(text, next + 1) : next;
}

/** What follows the year of R6.4.1. */
function readNumericDate(
  text: string,
  start: number,
  at: number,
  year: number,
  yearBase: number,
): Mention | undefined {
  const match = isOf(NUMERIC_MARKS, text, at) ? matchAt(NUMERIC_DATE, text, at) : null;
  if (match?.[2] === undefined) return undefined;
  const day = match[3] === undefined ? null : Number(match[3]);
  const end = at + match[0].length;
  return dateMention(
    start,
    day === null ? end : afterWeekday(text, end),
    momentOf({ year, yearUnit: "calendar", yearBase, month: Number(match[2]), day }),
    "era",
  );
}

/** What follows the year of 令和6（2024）年度; 年央 and 年代 name no days that anyone could tell. */
function readYear(
  text: string,
  start: number,
  at: number,
  year: number,
  yearBase: number,
): Mention | undefined {
  let end = afterOtherName(text, at, year);
  const yearAt = skipBlanks(text, end);
  let yearUnit: "fiscal" | "calendar" | null = null;
  if (unitAt(text, yearAt) === YEAR) {
    if (isOf(NO_DAYS, text, yearAt + 1)) return undefined;
    if (!isOf(LENGTH, text, yearAt + 1)) {
      const isFiscal = isOf(FISCAL, text, yearAt + 1);
      yearUnit = isFiscal ? "fiscal" : "calendar";
      end = afterOtherName(text, yearAt + (isFiscal ? 2 : 1), year);
      // 令和5年（2023年）度
      if (!isFiscal && unitAt(text, end - 1) === CLOSING && isOf(FISCAL, text, end)) {
        yearUnit = "fiscal";
        end += 1;
      }
    }
  }
  if (yearUnit === null && end === text.length && isCutOff(text, start)) return undefined;
  const moment = unsaid();
  moment.year = year;
  moment.yearUnit = yearUnit;
  moment.yearBase = yearBase;
  return dateMention(start, end, moment, "era");
}

/** 着実に実施し、令和元: a line that ends within a sentence lacks what the year is said of. */
function isCutOff(text: string, start: number): boolean {
  return text.charAt(start - 1) === "、" && /[ぁ-ん]/.test(text.charAt(start - 2));
}

/** The unit after the year's other name beside it; another year in brackets (R6（R7）) is a date of its own. */
function afterOtherName(text: string, at: number, year: number): number {
  if (unitAt(text, skipBlanks(text, at)) !== OPENING) return at;
  const western = matchAt(WESTERN_BESIDE, text, at);
  if (western !== null) return at + western[0].length;
  const era = matchAt(ERA_BESIDE, text, at);
  const count = readNumeral(era?.[2] ?? "") ?? 0;
  return era !== null && (ERA_BASES.get(era[1] ?? "") ?? 0) + count === year ? at + era[0].length : at;
}

/** Letters and short names must not continue a word (政令3, KPIS3), but a phase may stand before them: 検討R6. */
function continuesWord(text: string, at: number): boolean {
  const before = unitAt(text, at - 1);
  if (isKanji(before)) return !isOf(CAPITALS, text, at);
  return isFigure(before) || isLatin(before);
}

/** 令和6年度, R6, 平成31年, R6.4.1, 令和6（2024）年度, 令和元年. */
export const eraDate: Recognizer = { triggers: "令平昭大RHSrhs", read: readEraDate };
