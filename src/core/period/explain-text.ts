import { formatFiscalYear, type Language } from "../calendar/era";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { TextSpan } from "../text/text-span";
import { formatPeriod } from "./format-period";
import { parsePeriods } from "./parse-period";
import type {
  InferredPart,
  Period,
  PeriodContext,
  PeriodForm,
  PeriodKind,
  PeriodProblemCode,
  PeriodReading,
  YearSource,
} from "./period";

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
  readonly code: PeriodProblemCode | PeriodReading["notes"][number]["code"];
  readonly span: TextSpan;
  readonly written: string;
  readonly message: string;
}

export interface Explanation {
  readonly parts: readonly ExplainedPart[];
  readonly remarks: readonly ExplainedRemark[];
}

type Texts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

const KINDS: Texts<PeriodKind> = {
  ja: {
    range: "期間",
    deadline: "期限",
    from: "開始",
    recurring: "繰り返し",
    ongoing: "通年",
    asNeeded: "随時",
    undecided: "未定",
  },
  en: {
    range: "range",
    deadline: "deadline",
    from: "start",
    recurring: "recurring",
    ongoing: "all year",
    asNeeded: "as needed",
    undecided: "not decided",
  },
};

const FORMS: Texts<PeriodForm> = {
  ja: {
    era: "和暦の年",
    western: "西暦の年",
    relative: "翌年・今年度などの言い方",
    month: "月・日",
    slash: "月/日",
    section: "四半期・半期",
    season: "季節",
    fiscalWord: "年度末・年内などの言い方",
    plan: "計画期間",
    repeating: "繰り返しの言い方",
    standing: "通年・随時・未定などの言葉",
    enumeration: "並べ書きの一つ",
  },
  en: {
    era: "a year of a Japanese era",
    western: "a western year",
    relative: "a year relative to this one",
    month: "month or day",
    slash: "month/day",
    section: "quarter or half-year",
    season: "season",
    fiscalWord: "a word for part of the year (年度末, 年内)",
    plan: "the plan's span",
    repeating: "words for repetition",
    standing: "a standing word (通年, 随時, 未定)",
    enumeration: "one of an enumeration",
  },
};

const REMARKS: Texts<ExplainedRemark["code"]> = {
  ja: {
    "impossible-date": "暦にない日付です。",
    "end-before-start": "終わりが始まりより前になります。",
    "implausible-year": "計画の年として遠すぎるため、年をご確認ください。",
    "needs-year": "年が書かれていないため、年度が分かると読み取れます。",
    excludes: "この期間は除かれます。",
    "calendar-year": "年度をまたぐため、1月から12月までの暦年として読み取りました。",
    "already-done": "実施済みと書かれています。",
  },
  en: {
    "impossible-date": "No such day exists in the calendar.",
    "end-before-start": "The end would come before the start.",
    "implausible-year": "The year is too far away for a plan: please check it.",
    "needs-year": "No year is written: it can be read once the fiscal year is known.",
    excludes: "This time is left out.",
    "calendar-year": "It crosses the fiscal year and was read as a calendar year.",
    "already-done": "The text says that it is already done.",
  },
};

const PART_NAMES: Texts<InferredPart> = {
  ja: {
    startYear: "開始の年",
    startMonth: "開始の月",
    startDay: "開始の日",
    endYear: "終了の年",
    endMonth: "終了の月",
    endDay: "終了の日",
  },
  en: {
    startYear: "start year",
    startMonth: "start month",
    startDay: "start day",
    endYear: "end year",
    endMonth: "end month",
    endDay: "end day",
  },
};

/** @param isCounted a word (翌年, 来年度) says how far the year lies from the one that it is read against */
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
  const forms = (period.trace?.forms ?? []).map((form) => FORMS[lang][form]);
  const sentences: string[] = [];
  if (forms.length > 0) {
    sentences.push(
      lang === "ja" ? `${forms.join("、")}として読み取りました。` : `Recognised as ${forms.join(" and ")}.`,
    );
  }
  const isCounted = period.trace?.forms.includes("relative") ?? false;
  const year = yearSentence(period.trace?.yearFrom ?? "none", context.fiscalYear ?? null, isCounted, lang);
  if (year !== null) sentences.push(year);
  const rest = period.inferred.filter((part) => !part.endsWith("Year")).map((part) => PART_NAMES[lang][part]);
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
      kindText: KINDS[lang][period.kind],
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
      message: REMARKS[lang][code],
    })),
  };
}
