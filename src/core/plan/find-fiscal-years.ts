import { findEra } from "../calendar/era";
import { toFiscalYear, type FiscalYear } from "../calendar/fiscal-year";

/** Fiscal years that a title or note names: one year, or a span of years. */
export interface FiscalYearMention {
  readonly first: FiscalYear;
  readonly last: FiscalYear;
  readonly isSpan: boolean;
}

const ERA = "令和|平成|昭和|(?<![A-Za-z])[RHS]";
const YEAR = `(?:(${ERA})\\s*\\.?\\s*)?(元|[0-9]{1,4})`;
/** The same year in the other calendar: 令和3（2021）年度, 令和3年度（2021年度）. */
const ASIDE = "(?:\\([^()]*\\))?\\s*";
const MENTION = new RegExp(
  `${YEAR}\\s*${ASIDE}(年度|年)?${ASIDE}(?:([~〜～\\-−–—]|から|より)\\s*${YEAR}\\s*${ASIDE}(年度|年)?)?`,
  "gu",
);

function western(era: string | undefined, digits: string): number | undefined {
  const year = digits === "元" ? 1 : Number(digits);
  if (era !== undefined) return (findEra(era)?.base ?? 0) + year;
  return year >= 1900 && year <= 2200 ? year : undefined;
}

/**
 * Finds the fiscal years written in a text. A year counts where it says 年度, or where a span of years is written.
 *
 * @example findFiscalYears("計画期間：令和3～5年度") // [{ first: 2021, last: 2023, isSpan: true }]
 */
export function findFiscalYears(raw: string): readonly FiscalYearMention[] {
  const mentions: FiscalYearMention[] = [];
  for (const match of raw.normalize("NFKC").matchAll(MENTION)) {
    const [, era, digits = "", unit, tilde, lastEra, lastDigits, lastUnit] = match;
    const from = western(era, digits);
    const to =
      lastDigits === undefined
        ? from
        : western(lastEra ?? (Number(lastDigits) > 1900 ? undefined : era), lastDigits);
    const isSpan = tilde !== undefined && lastDigits !== undefined;
    const saysFiscalYear = unit === "年度" || lastUnit === "年度";
    const abbreviated =
      isSpan && era !== undefined && /^[RHS]$/u.test(era) && unit !== "年" && lastUnit !== "年";
    if (from === undefined || to === undefined || (!saysFiscalYear && !abbreviated)) continue;
    const first = toFiscalYear(from);
    const last = toFiscalYear(to);
    if (first !== undefined && last !== undefined && first <= last) mentions.push({ first, last, isSpan });
  }
  return mentions;
}
