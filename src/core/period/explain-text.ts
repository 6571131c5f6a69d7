import { formatFiscalYear, type Language } from "../calendar/era";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { TextSpan } from "../text/text-span";
import { explainWords, type RemarkCode } from "./explain-words";
import { formatPeriod } from "./format-period";
import { parsePeriods } from "./parse-period";
import type { InferredPart, Period, PeriodContext, PeriodForm, PeriodKind, YearSource } from "./period";

/** One part of a text and why it is read as it is. */
export interface ExplainedPart {
  readonly label: string | null;
  readonly kind: PeriodKind;
  /** The kind in the reader's language. */
  readonly kindText: string;
  readonly span: TextSpan;
  /** The characters that the span marks. */
  readonly written: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly approx: boolean;
  /** The dates in the reader's language. */
  readonly datesText: string;
  readonly forms: readonly PeriodForm[];
  readonly inferred: readonly InferredPart[];
  readonly yearFrom: YearSource;
  /** Whole sentences: by which form it was recognised, what was inferred and from what. */
  readonly why: readonly string[];
}

/** Something that was found and not read, or read with a remark. */
export interface ExplainedRemark {
  readonly code: RemarkCode;
  readonly span: TextSpan;
  readonly written: string;
  readonly message: string;
}

export interface Explanation {
  readonly parts: readonly ExplainedPart[];
  readonly remarks: readonly ExplainedRemark[];
}

/**
 * The sentence that tells where a year was taken from; null where it is written, or where there is none.
 *
 * @param isCounted a word (翌年, 来年度) says how far the year lies from the one that it is read against
 */
function yearSentence(
  source: YearSource,
  fiscalYear: FiscalYear | null,
  isCounted: boolean,
  lang: Language,
): string | null {
  const year = fiscalYear === null ? "" : formatFiscalYear(fiscalYear, lang);
  const isJapanese = lang === "ja";
  const taken = isCounted ? "数え" : "補い";
  const comes = isCounted ? "is counted" : "comes";
  switch (source) {
    case "fiscalYear":
      return isJapanese
        ? `年は行の年度（${year}）から${taken}ました。`
        : `The year ${comes} from the row's fiscal year (${year}).`;
    case "plan":
      return isJapanese ? `年は計画期間から${taken}ました。` : `The year ${comes} from the plan's span.`;
    case "earlierDate":
      return isJapanese
        ? `年は前に書かれた日付から${taken}ました。`
        : `The year ${comes} from the date written before it.`;
    case "laterDate":
      return isJapanese
        ? "年は後に書かれた日付から補いました。"
        : "The year comes from the date written after it.";
    case "calendarYear":
      return isJapanese
        ? `年は行の年度（${year}）と同じ数の暦年としました。`
        : `The year is the calendar year of ${year}.`;
    case "written":
    case "none":
      return null;
  }
}

/** What the parts that are not written were taken from: each side that has some. */
function edges({ inferred }: Period): string {
  const sides = [
    ...(inferred.some((part) => part === "startMonth" || part === "startDay") ? ["初日"] : []),
    ...(inferred.some((part) => part === "endMonth" || part === "endDay") ? ["末日"] : []),
  ];
  return `期間の${sides.join("・")}`;
}

function reasons(period: Period, context: PeriodContext, lang: Language): string[] {
  const forms = (period.trace?.forms ?? []).map((form) => explainWords.forms[lang][form]);
  const sentences: string[] = [];
  if (forms.length > 0) {
    sentences.push(
      lang === "ja" ? `${forms.join("、")}として読み取りました。` : `Recognised as ${forms.join(" and ")}.`,
    );
  }
  const isCounted = period.trace?.forms.includes("relative") ?? false;
  const year = yearSentence(period.trace?.yearFrom ?? "none", context.fiscalYear ?? null, isCounted, lang);
  if (year !== null) sentences.push(year);
  const rest = period.inferred
    .filter((part) => !part.endsWith("Year"))
    .map((part) => explainWords.parts[lang][part]);
  if (rest.length > 0) {
    sentences.push(
      lang === "ja"
        ? `${rest.join("・")}は書かれていないため、${edges(period)}としました。`
        : `Not written, so the edge of what is written: ${rest.join(", ")}.`,
    );
  }
  return sentences;
}

/**
 * Tells how a period text is read, part by part, for people who ask why.
 *
 * @param text raw text
 * @param context as for {@link parsePeriods}
 * @param lang language of the sentences
 * @example explainText("①調査：7月～9月", { fiscalYear }, "ja").parts[0]?.datesText // "令和5年7月～令和5年9月"
 */
export function explainText(text: string, context: PeriodContext, lang: Language): Explanation {
  const { periods, problems, notes } = parsePeriods(text, context);
  return {
    parts: periods.map((period) => ({
      label: period.label,
      kind: period.kind,
      kindText: explainWords.kinds[lang][period.kind],
      span: period.span,
      written: text.slice(period.span.start, period.span.end),
      start: period.start,
      end: period.end,
      approx: period.approx,
      datesText: formatPeriod(period, lang),
      forms: period.trace?.forms ?? [],
      inferred: period.inferred,
      yearFrom: period.trace?.yearFrom ?? "none",
      why: reasons(period, context, lang),
    })),
    remarks: [...problems, ...notes].map(({ code, span }) => ({
      code,
      span,
      written: text.slice(span.start, span.end),
      message: explainWords.remarks[lang][code],
    })),
  };
}
