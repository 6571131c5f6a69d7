import { calendarParts, daysInMonth, type CalendarDay } from "../calendar/calendar-day";
import { formatDay, formatFiscalYear, type Language } from "../calendar/era";
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from "../calendar/fiscal-year";
import type { Period, PeriodKind } from "./period";

const WORDS: Readonly<
  Record<Language, Readonly<Record<"ongoing" | "recurring" | "asNeeded" | "undecided" | "noYear", string>>>
> = {
  ja: { ongoing: "通年", recurring: "毎年度", asNeeded: "随時", undecided: "未定", noYear: "年度不明" },
  en: {
    ongoing: "all year",
    recurring: "every year",
    asNeeded: "as needed",
    undecided: "not decided",
    noYear: "year unknown",
  },
};

/** Whole fiscal years and whole months are named as such; everything else by its days. */
function formatSpan(start: CalendarDay, end: CalendarDay, lang: Language): string {
  const firstYear = fiscalYearOf(start);
  const lastYear = fiscalYearOf(end);
  if (start === fiscalYearStart(firstYear) && end === fiscalYearEnd(lastYear)) {
    const first = formatFiscalYear(firstYear, lang);
    return firstYear === lastYear ? first : joinRange(first, formatFiscalYear(lastYear, lang), lang);
  }
  const from = calendarParts(start);
  const to = calendarParts(end);
  if (from.day === 1 && to.day === daysInMonth(to.year, to.month)) {
    const first = formatMonth(start, lang);
    const last = formatMonth(end, lang);
    return first === last ? first : joinRange(first, last, lang);
  }
  return start === end
    ? formatDay(start, lang)
    : joinRange(formatDay(start, lang), formatDay(end, lang), lang);
}

function formatMonth(day: CalendarDay, lang: Language): string {
  const whole = formatDay(day, lang);
  return lang === "ja" ? whole.replace(/\d+日$/, "") : whole.replace(/^\d+ /, "");
}

function joinRange(first: string, last: string, lang: Language): string {
  return lang === "ja" ? `${first}～${last}` : `${first} to ${last}`;
}

function formatRecurring(start: CalendarDay | null, end: CalendarDay | null, lang: Language): string {
  const every = WORDS[lang].recurring;
  const occurrence =
    start !== null && end !== null ? formatSpan(start, end, lang) : end === null ? "" : formatDay(end, lang);
  if (occurrence === "") return lang === "ja" ? "定期的" : "repeating";
  return lang === "ja" ? `${every}（次は${occurrence}）` : `${every} (${occurrence})`;
}

function formatDates(
  kind: PeriodKind,
  start: CalendarDay | null,
  end: CalendarDay | null,
  lang: Language,
): string {
  const words = WORDS[lang];
  switch (kind) {
    case "deadline":
      if (end === null) return words.noYear;
      return lang === "ja" ? `${formatDay(end, lang)}まで` : `by ${formatDay(end, lang)}`;
    case "from":
      if (start === null) return words.noYear;
      return lang === "ja" ? `${formatDay(start, lang)}から` : `from ${formatDay(start, lang)}`;
    case "range":
      return start === null || end === null ? words.noYear : formatSpan(start, end, lang);
    case "recurring":
      return formatRecurring(start, end, lang);
    case "ongoing": {
      if (start === null || end === null) return words.ongoing;
      const span = formatSpan(start, end, lang);
      return lang === "ja" ? `${words.ongoing}（${span}）` : `${words.ongoing} (${span})`;
    }
    case "asNeeded":
    case "undecided":
      return words[kind];
  }
}

/**
 * A period as a person reads it. What it says of ranges, deadlines and beginnings can be read again with the same
 * result.
 *
 * @example formatPeriod(period, "ja") // "令和5年7月～令和5年9月"
 * @example formatPeriod(deadline, "en") // "by 30 Sep 2023"
 */
export function formatPeriod(
  period: Pick<Period, "kind" | "start" | "end" | "approx">,
  lang: Language,
): string {
  const dates = formatDates(period.kind, period.start, period.end, lang);
  if (!period.approx) return dates;
  return lang === "ja" ? `${dates}（目安）` : `about ${dates}`;
}
