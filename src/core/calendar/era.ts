import { calendarParts, type CalendarDay } from "./calendar-day";
import type { FiscalYear } from "./fiscal-year";

/** Language of what is shown to people. */
export type Language = "ja" | "en";

/** A Japanese era. `base` plus the era's year gives the calendar year: 2018 + 令和6 = 2024. */
export interface Era {
  readonly name: string;
  readonly letter: string;
  /** The short name of official forms: 令6.4.1. */
  readonly short: string;
  readonly base: number;
  readonly firstDay: string;
}

/**
 * The eras since the Gregorian calendar, newest first.
 *
 * Source: 元号を改める政令 (昭和64年政令第1号, 平成31年政令第143号), 大正 and 昭和 by imperial edict; 明治 counts from
 * the whole of 1868.
 */
export const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", short: "令", base: 2018, firstDay: "2019-05-01" },
  { name: "平成", letter: "H", short: "平", base: 1988, firstDay: "1989-01-08" },
  { name: "昭和", letter: "S", short: "昭", base: 1925, firstDay: "1926-12-25" },
  { name: "大正", letter: "T", short: "大", base: 1911, firstDay: "1912-07-30" },
  { name: "明治", letter: "M", short: "明", base: 1867, firstDay: "1868-01-01" },
];

/**
 * The era that a name, letter or short form stands for.
 *
 * @example findEra("R")?.base // 2018
 */
export function findEra(written: string): Era | undefined {
  const upper = written.toUpperCase();
  return ERAS.find((era) => era.name === written || era.letter === upper || era.short === written);
}

function eraYear(isoDay: string, calendarYear: number): string {
  const era = ERAS.find((candidate) => candidate.firstDay <= isoDay);
  if (era === undefined) return String(calendarYear);
  const year = calendarYear - era.base;
  return `${era.name}${year === 1 ? "元" : String(year)}`;
}

const ENGLISH_MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/**
 * A day as people write it: in the Japanese calendar, or in short English.
 *
 * @example formatDay(day, "ja") // "令和5年9月30日"
 * @example formatDay(day, "en") // "30 Sep 2023"
 */
export function formatDay(day: CalendarDay, lang: Language): string {
  const { year, month, day: dayOfMonth } = calendarParts(day);
  if (lang === "en") return `${String(dayOfMonth)} ${ENGLISH_MONTHS[month - 1] ?? ""} ${String(year)}`;
  return `${eraYear(day, year)}年${String(month)}月${String(dayOfMonth)}日`;
}

/**
 * A fiscal year as people write it. The year that began as 平成31 is 令和元年度: what counts is the era of 1 May.
 *
 * @example formatFiscalYear(year, "ja") // "令和5年度"
 * @example formatFiscalYear(year, "en") // "FY2023"
 */
export function formatFiscalYear(year: FiscalYear, lang: Language): string {
  if (lang === "en") return `FY${String(year)}`;
  return `${eraYear(`${String(year).padStart(4, "0")}-05-01`, year)}年度`;
}
