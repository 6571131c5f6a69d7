import { findEra } from "../../calendar/era";
import { readNumeral } from "../numeral";
import { matchAt, UNSAID, type Mention, type Recognizer } from "../mention";
import { afterWeekday } from "./month-date";

const ERA_YEAR =
  /(令和|平成|昭和|大正|[RHSrhs]|[令平昭])\s?\.?\s*(元|\d{1,2}|[一二三四五六七八九十]{1,3})(?![\dA-Za-z,%])/y;
/** The western year beside the Japanese one: 令和6（2024）年度, 令和6年度（2024年度）. */
const WESTERN_BESIDE = /\s*\((?:西暦)?\d{4}\s*(?:年度?)?\)/y;
/** 年央 and 年代 name no days that anyone could tell. */
const YEAR_UNIT = /\s*(年度|年[央代]|年(?!間))/y;
const NUMERIC_DATE = /([./])\s?(\d{1,2})(?:\1\s?(\d{1,2}))?(?![\d./]|\s*(?:年|年度)|月\d)\s*(?:月|日)?/y;

/** Letters and short names must not continue a word: 政令3, KPIS3. */
const PART_OF_WORD = /[A-Za-z0-9一-龠]/;

function readEraDate(text: string, at: number): Mention | undefined {
  const match = matchAt(ERA_YEAR, text, at);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  if (match[1].length === 1 && at > 0 && PART_OF_WORD.test(text.charAt(at - 1)) && !isPhase(text, at))
    return undefined;
  const era = findEra(match[1]);
  const count = readNumeral(match[2]);
  if (era === undefined || count === undefined) return undefined;
  const year = era.base + count;
  const end = at + match[0].length;
  return readNumericDate(text, at, end, year, era.base) ?? readYear(text, at, end, year, era.base);
}

/** What follows the year of R6.4.1. */
function readNumericDate(
  text: string,
  start: number,
  at: number,
  year: number,
  yearBase: number,
): Mention | undefined {
  const mark = text.charAt(at);
  const match = mark === "." || mark === "/" ? matchAt(NUMERIC_DATE, text, at) : null;
  if (match?.[2] === undefined) return undefined;
  const day = match[3] === undefined ? null : Number(match[3]);
  const end = at + match[0].length;
  return {
    type: "date",
    start,
    end: day === null ? end : afterWeekday(text, end),
    moment: { ...UNSAID, year, yearUnit: "calendar", yearBase, month: Number(match[2]), day },
    form: "era",
  };
}

/** What follows the year of 令和6（2024）年度. */
function readYear(
  text: string,
  start: number,
  at: number,
  year: number,
  yearBase: number,
): Mention | undefined {
  let end = afterWestern(text, at);
  const unit = matchAt(YEAR_UNIT, text, end);
  if (unit?.[1] === "年央" || unit?.[1] === "年代") return undefined;
  end = afterWestern(text, end + (unit?.[0].length ?? 0));
  const yearUnit = unit === null ? null : unit[1] === "年度" ? "fiscal" : "calendar";
  return { type: "date", start, end, moment: { ...UNSAID, year, yearUnit, yearBase }, form: "era" };
}

/** The unit after the western year beside a Japanese one. */
function afterWestern(text: string, at: number): number {
  const next = text.charAt(at);
  if (next !== "(" && next !== " " && next !== "\n") return at;
  return at + (matchAt(WESTERN_BESIDE, text, at)?.[0].length ?? 0);
}

/** A letter year may follow its phase directly: 検討R6, but not 政令3. */
function isPhase(text: string, at: number): boolean {
  return /[RHS]/.test(text.charAt(at)) && /[一-龠]/.test(text.charAt(at - 1));
}

/** 令和6年度, R6, 平成31年, R6.4.1, 令和6（2024）年度, 令和元年. */
export const eraDate: Recognizer = { triggers: "令平昭大RHSrhs", read: readEraDate };
