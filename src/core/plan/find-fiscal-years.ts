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
const ASIDE = "(?:\\([^()~〜～]*\\))?\\s*";
const MENTION = new RegExp(
  `${YEAR}\\s*${ASIDE}(年度|年)?${ASIDE}(?:([~〜～\\-−–—]|から|より)\\s*${YEAR}\\s*${ASIDE}(年度|年)?)?`,
  "gu",
);

const TO = "\\s*(?:[~〜～\\-−–—]|から|より)\\s*";
const MONTH = "\\s*[年./]\\s*(\\d{1,2})(?:\\s*[月./]\\s*(?:\\d{1,2}\\s*日?)?)?";
/** 令和6年4月～令和11年3月, 2024.4.1～2029.3.31 */
const MONTHS = new RegExp(`${YEAR}${MONTH}${TO}${YEAR}${MONTH}`, "gu");
/** A shorter span of months is what a sheet reports on, not what a plan covers. */
const FEWEST_MONTHS = 11;
const FIRST_MONTH = 4;
/** 令和6年～令和10年 */
const YEARS = new RegExp(`${YEAR}\\s*年${TO}${YEAR}\\s*年(?![度.\\d\\s]|\\d{1,2}\\s*月)`, "gu");

function western(era: string | undefined, digits: string): number | undefined {
  const year = digits === "元" ? 1 : Number(digits);
  if (era !== undefined) return (findEra(era)?.base ?? 0) + year;
  return year >= 1900 && year <= 2200 ? year : undefined;
}

/** The fiscal years from one month to another, where they are as many as a plan may have. */
function findMonthSpans(text: string): readonly FiscalYearMention[] {
  return [...text.matchAll(MONTHS)].flatMap(
    ([, era, digits = "", month, lastEra, lastDigits = "", lastMonth]) => {
      const from = western(era, digits);
      const to = western(lastEra, lastDigits);
      if (from === undefined || to === undefined) return [];
      const months = (to - from) * 12 + Number(lastMonth) - Number(month);
      if (months < FEWEST_MONTHS || Math.max(Number(month), Number(lastMonth)) > 12) return [];
      const first = toFiscalYear(Number(month) < FIRST_MONTH ? from - 1 : from);
      const last = toFiscalYear(Number(lastMonth) < FIRST_MONTH ? to - 1 : to);
      return first === undefined || last === undefined ? [] : [{ first, last, isSpan: first < last }];
    },
  );
}

/** Years of the calendar from one to another, as some plans state theirs. */
function findYearSpans(text: string): readonly FiscalYearMention[] {
  return [...text.matchAll(YEARS)].flatMap(([, era, digits = "", lastEra, lastDigits = ""]) => {
    const first = toFiscalYear(western(era, digits) ?? 0);
    const last = toFiscalYear(western(lastEra, lastDigits) ?? 0);
    return first === undefined || last === undefined || first >= last ? [] : [{ first, last, isSpan: true }];
  });
}

/**
 * Finds the fiscal years written in a text. A year counts where it says 年度, or where a span of years is written; a span
 * of months counts from a year on.
 *
 * @example findFiscalYears("計画期間：令和3～5年度") // [{ first: 2021, last: 2023, isSpan: true }]
 * @example findFiscalYears("令和6年4月～令和11年3月") // [{ first: 2024, last: 2028, isSpan: true }]
 */
export function findFiscalYears(raw: string): readonly FiscalYearMention[] {
  const text = raw.normalize("NFKC");
  const mentions: FiscalYearMention[] = [...findMonthSpans(text), ...findYearSpans(text)];
  for (const match of text.matchAll(MENTION)) {
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
