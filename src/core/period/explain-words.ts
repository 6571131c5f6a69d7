import type { Language } from "../calendar/era";
import type { InferredPart, PeriodForm, PeriodKind, PeriodProblemCode, PeriodReading } from "./period";

/** What can be remarked on a reading. */
export type RemarkCode = PeriodProblemCode | PeriodReading["notes"][number]["code"];

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

const REMARKS: Texts<RemarkCode> = {
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

/** The words of explanations in both languages. */
export const explainWords = { kinds: KINDS, forms: FORMS, remarks: REMARKS, parts: PART_NAMES } as const;
