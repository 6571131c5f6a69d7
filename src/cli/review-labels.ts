import type { Language } from "../core/calendar/era";
import type { Severity } from "../core/findings/finding";
import { indicatorStateWords, judgementWords } from "../core/findings/format-judgement";
import type { IndicatorState, Judgement } from "../core/review";

/** The words of the text report. */
export interface ReviewLabels {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly judgements: Readonly<Record<Judgement, string>>;
  readonly indicatorStates: Readonly<Record<IndicatorState, string>>;
  readonly asOf: string;
  readonly measures: string;
  readonly indicators: string;
  readonly indicatorProgress: string;
  readonly progress: string;
  readonly expected: string;
  readonly related: string;
  /** Before what a fix would do; the words after it are the fix's title. */
  readonly canFix: string;
  /** Behind what the pane's table of headings would mend: how that is said here. */
  readonly byMap: string;
  readonly separator: string;
  readonly noFindings: string;
  readonly untitled: string;
  readonly hidden: string;
  readonly hiddenRows: string;
  readonly hiddenColumns: string;
  /** How many of something: 取組 30件, 30 measures. */
  count(what: string, number: number): string;
}

const JAPANESE: ReviewLabels = {
  severities: { error: "要修正", warning: "要確認", info: "参考" },
  judgements: judgementWords("ja"),
  indicatorStates: indicatorStateWords("ja"),
  asOf: "基準日",
  measures: "取組",
  indicators: "指標",
  indicatorProgress: "指標の進捗",
  progress: "進捗",
  expected: "想定",
  related: "関連",
  canFix: "直せます：",
  byMap: "（コマンドでは --map で指定します）",
  separator: "・",
  noFindings: "指摘はありません。",
  untitled: "（計画名なし）",
  hidden: "非表示の内容も読みました。",
  hiddenRows: "非表示の行・シートにある取組",
  hiddenColumns: "非表示の列",
  count: (what, number) => `${what} ${String(number)}件`,
};

const ENGLISH: ReviewLabels = {
  severities: { error: "error", warning: "warning", info: "info" },
  judgements: judgementWords("en"),
  indicatorStates: indicatorStateWords("en"),
  asOf: "as of",
  measures: "measures",
  indicators: "indicators",
  indicatorProgress: "Progress of indicators",
  progress: "progress",
  expected: "expected",
  related: "see also",
  canFix: "can be fixed: ",
  byMap: " (on the command line with --map)",
  separator: ", ",
  noFindings: "No findings.",
  untitled: "(untitled plan)",
  hidden: "Hidden parts were read too.",
  hiddenRows: "measures in hidden rows or sheets",
  hiddenColumns: "hidden columns",
  count: (what, number) => `${what}: ${String(number)}`,
};

/** The words of the text report in a language. */
export function reviewLabels(language: Language): ReviewLabels {
  return language === "ja" ? JAPANESE : ENGLISH;
}
