import { ERAS, formatFiscalYear, type Language } from "./era";
import type { FiscalYear } from "./fiscal-year";

/**
 * The fiscal years of a plan; what both ends share is written once.
 *
 * @example formatFiscalYears(2021, 2023, "ja") // "令和3～5年度"
 * @example formatFiscalYears(2017, 2020, "ja") // "平成29～令和2年度"
 */
export function formatFiscalYears(start: FiscalYear, end: FiscalYear, language: Language): string {
  const last = formatFiscalYear(end, language);
  if (start === end) return last;
  const first = formatFiscalYear(start, language);
  if (language === "en") return `${first}\u2013${String(end)}`;
  const era = ERAS.find(({ name }) => first.startsWith(name) && last.startsWith(name));
  return `${first.replace("年度", "")}～${last.slice(era?.name.length ?? 0)}`;
}
