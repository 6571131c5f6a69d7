import { findEra } from "../calendar/era";
import { toFiscalYear, type FiscalYear } from "../calendar/fiscal-year";

const CENTURY = 2000;
const REIWA = 2018;
const WITH_ERA = /(令和|平成|昭和|(?<![a-z])[rhs])\s*\.?\s*(元|[0-9]{1,2})(?![0-9])/iu;
const WESTERN = /(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])/u;
/** '23 and ’23 are short for 2023. */
const SHORT = /(?<![0-9a-z])['’‘`´]([0-9]{2})(?![0-9])/iu;
const BARE = /(?<![0-9])(元|[0-9]{1,2})\s*年度/u;

function yearOfEra(text: string): number {
  return text === "元" ? 1 : Number(text);
}

/** The offset that turns an era's year into a Western one, where a text names an era. */
export function eraOffsetOf(text: string): number | undefined {
  const era = WITH_ERA.exec(text.normalize("NFKC"))?.[1];
  return era === undefined ? undefined : findEra(era)?.base;
}

/**
 * The fiscal year that a column heading names.
 *
 * @param eraOffset for headings without an era (`3年度`): what turns the era's year into a Western one, 2018 for 令和
 * @example parseYearHeading("令和５年度\n（目標）", 2018) // 2023
 */
export function parseYearHeading(raw: string, eraOffset: number): FiscalYear | undefined {
  const text = raw.normalize("NFKC");
  const withEra = WITH_ERA.exec(text);
  if (withEra?.[1] !== undefined && withEra[2] !== undefined) {
    return toFiscalYear((findEra(withEra[1])?.base ?? 0) + yearOfEra(withEra[2]));
  }
  const western = WESTERN.exec(text)?.[1];
  if (western !== undefined) return toFiscalYear(Number(western));
  const short = SHORT.exec(raw.normalize("NFKC"))?.[1] ?? SHORT.exec(raw)?.[1];
  if (short !== undefined) return toFiscalYear(CENTURY + Number(short));
  const bare = BARE.exec(text)?.[1];
  return bare === undefined ? undefined : toFiscalYear(eraOffset + yearOfEra(bare));
}

/** A figure of a year, and nothing else. */
const FIGURE = /^(?:元|[0-9]{1,2})$/u;
/** 年次計画, 実施年度, （令和）: a heading over years. */
const HEADS_YEARS = /年度|年次|令和|平成/u;
/** Years of 令和 are not counted so far as those of a century yet. */
const FIRST_OF_CENTURY = 20;

/**
 * The fiscal year of a figure under a heading of years: 5 under 年次計画（令和）, 23 under 実施年度（平成）.
 *
 * @returns `undefined` where the headings above speak of no years, or of months
 */
export function parseYearUnder(inner: string, outer: readonly string[]): FiscalYear | undefined {
  const figure = FIGURE.exec(inner.normalize("NFKC").trim())?.[0];
  const heading = outer.filter((text) => HEADS_YEARS.test(text)).at(-1);
  if (figure === undefined || heading === undefined || /月/u.test(heading)) return undefined;
  // 令和６年度 over 4, 5, 6… has months below it.
  if (parseYearHeading(heading, REIWA) !== undefined) return undefined;
  const era = /令和|平成/u.exec(heading)?.[0];
  const year = yearOfEra(figure);
  const offset = era === undefined ? (year < FIRST_OF_CENTURY ? REIWA : CENTURY) : findEra(era)?.base;
  return offset === undefined || year === 0 ? undefined : toFiscalYear(offset + year);
}

/** R6～R8, 令和6年度～8年度, 2024-2026, R6-8: two years with what stands between them, at the end or in brackets. */
const SPAN_OF_YEARS =
  /((?:令和|平成|昭和|(?<![a-z])[rhs])?\.?(?:元|[0-9]{1,4})(?:年度?)?)[~〜～‐‑‒–—―−-]((?:令和|平成|昭和|[rhs])?\.?[0-9]{1,4}(?:年度?)?)[)\]]?$/iu;

/**
 * The first and the last fiscal year that a column heading names.
 *
 * @param eraOffset for headings without an era
 * @example parseYearSpanHeading("短期（R6～R7）", 2018) // [2024, 2025]
 */
export function parseYearSpanHeading(
  raw: string,
  eraOffset: number,
): readonly [FiscalYear, FiscalYear] | undefined {
  const [, from, to] = SPAN_OF_YEARS.exec(raw.normalize("NFKC").replaceAll(/\s/gu, "")) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const first = parseYearHeading(from, eraOffset) ?? parseYearHeading(`${from}年度`, eraOffset);
  const offset = eraOffsetOf(from) ?? eraOffset;
  const isWestern = first !== undefined && from.startsWith(String(first));
  const saysYears = eraOffsetOf(from) !== undefined || /年度/u.test(from + to) || isWestern;
  const last = parseYearHeading(to, offset) ?? parseYearHeading(`${to.replace(/年$/u, "")}年度`, offset);
  return saysYears && first !== undefined && last !== undefined && first < last ? [first, last] : undefined;
}
