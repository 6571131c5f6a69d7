import { findEra } from "../calendar/era";
import { toFiscalYear, type FiscalYear } from "../calendar/fiscal-year";

const WITH_ERA = /(令和|平成|昭和|(?<![a-z])[rhs])\s*\.?\s*(元|[0-9]{1,2})(?![0-9])/iu;
const WESTERN = /(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])/u;
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
  const bare = BARE.exec(text)?.[1];
  return bare === undefined ? undefined : toFiscalYear(eraOffset + yearOfEra(bare));
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
