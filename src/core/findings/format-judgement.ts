import type { Language } from "../calendar/era";
import type { IndicatorState, Judgement } from "../review";

const JUDGEMENTS: Readonly<Record<Language, Readonly<Record<Judgement, string>>>> = {
  ja: {
    done: "完了",
    overdue: "期限超過",
    dueSoon: "期限間近",
    onSchedule: "期限内",
    notStartedYet: "開始前",
    notCheckable: "判定対象外",
    cancelled: "中止",
  },
  en: {
    done: "done",
    overdue: "overdue",
    dueSoon: "due soon",
    onSchedule: "on schedule",
    notStartedYet: "not started yet",
    notCheckable: "not checkable",
    cancelled: "cancelled",
  },
};

const INDICATOR_STATES: Readonly<Record<Language, Readonly<Record<IndicatorState, string>>>> = {
  ja: {
    achieved: "達成",
    onTrack: "順調",
    behind: "遅れ",
    regressed: "後退",
    noData: "実績なし",
    notComparable: "比較対象外",
  },
  en: {
    achieved: "achieved",
    onTrack: "on track",
    behind: "behind",
    regressed: "regressed",
    noData: "no data",
    notComparable: "not comparable",
  },
};

/** The words for all judgements in a language. */
export function judgementWords(language: Language): Readonly<Record<Judgement, string>> {
  return JUDGEMENTS[language];
}

/** The words for all states of an indicator in a language. */
export function indicatorStateWords(language: Language): Readonly<Record<IndicatorState, string>> {
  return INDICATOR_STATES[language];
}

/** The word for a judgement that pane, command line, sheets and summary share. */
export function formatJudgement(judgement: Judgement, language: Language): string {
  return JUDGEMENTS[language][judgement];
}

/** The word for the state of an indicator that pane, command line, sheets and summary share. */
export function formatIndicatorState(state: IndicatorState, language: Language): string {
  return INDICATOR_STATES[language][state];
}
