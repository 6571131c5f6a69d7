import type { Language } from "../calendar/era";
import type { ComparisonSource, SkipReason, TargetOp } from "./target";

/** Sentences of an explanation; `word` is quoted from the text. */
export interface ExplanationTexts {
  readonly kinds: Readonly<Record<TargetOp, string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly op: Readonly<Record<ComparisonSource, (word: string, kind: string) => string>>;
  readonly unit: (figure: string, unit: string) => string;
  readonly noUnit: (figure: string) => string;
  readonly baseline: (figure: string, year: string | null) => string;
  readonly baselineYear: (year: string) => string;
  readonly year: (word: string, year: string) => string;
  readonly planYear: (word: string, year: string) => string;
  readonly everyYear: (word: string) => string;
  readonly noYear: string;
  readonly noFigure: string;
  readonly onlyYears: string;
  readonly onlySkipped: string;
}

const JA: ExplanationTexts = {
  kinds: {
    ">=": "それ以上",
    "<=": "それ以下",
    "<": "それ未満",
    ">": "それを超える値",
    "=": "基準と同じ水準",
    ">baseline": "基準より増やす",
    "<baseline": "基準より減らす",
    ">=baseline": "基準値以上",
  },
  skipped: {
    told: "実績や現状を述べた数のため、目標としていません。",
    describes: "対象・場所・条件などを表す数のため、目標としていません。",
    spent: "支出や補助の額のため、目標としていません。",
    part: "全体の一部、または途中の値のため、目標としていません。",
    notCounted: "順序・年齢・番号などの数のため、目標としていません。",
    noSign: "目標を示す言葉（以上、とする など）がないため、目標としていません。",
  },
  op: {
    comparator: (word, kind) => `${word}とあるため、${kind}を目標としました。`,
    change: (word, kind) => `${word}とあるため、目標は「${kind}」としました。`,
    direction: (word, kind) => `${word}とあるため、目標は「${kind}」としました。`,
    range: () => "幅のある数のため、下の値以上を目標としました。",
    baseline: (_, kind) => `基準との大小から、${kind}を目標としました。`,
    zero: (_, kind) => `0 は上限のため、${kind}を目標としました。`,
    none: () => "比較の言葉がないため、その値を目標としました。",
  },
  unit: (figure, unit) => `値は${figure}、単位は${unit}です。`,
  noUnit: (figure) => `値は${figure}です。単位は書かれていません。`,
  baseline: (figure, year) =>
    year === null ? `基準は${figure}です。` : `基準は${figure}、その年度は${year}からです。`,
  baselineYear: (year) => `基準の年度は${year}からです。値は書かれていません。`,
  year: (word, year) => `目標の年度（${year}）は${word}からです。`,
  planYear: (word, year) => `${word}は、計画の年度から${year}としました。`,
  everyYear: (word) => `${word}とあるため、年度ごとの目標としました。`,
  noYear: "目標の年度は書かれていません。",
  noFigure: "数値や、増減・維持を表す言葉がありません。",
  onlyYears: "年月のほかに数値がありません。",
  onlySkipped: "数値はありますが、達成すべき値として書かれていません。",
};

const EN: ExplanationTexts = {
  kinds: {
    ">=": "at least",
    "<=": "at most",
    "<": "below",
    ">": "above",
    "=": "the value itself",
    ">baseline": "more than the baseline",
    "<baseline": "less than the baseline",
    ">=baseline": "at least the baseline",
  },
  skipped: {
    told: "no target: it tells what was or is.",
    describes: "no target: it says which, where or for whom.",
    spent: "no target: money that is spent.",
    part: "no target: a part of a whole, or a step on the way.",
    notCounted: "no target: an ordinal, an age or a number of something.",
    noSign: "no target: nothing says that it is to be reached.",
  },
  op: {
    comparator: (word, kind) => `Read as "${kind}" because of ${word}.`,
    change: (word, kind) => `Read as "${kind}" because of ${word}.`,
    direction: (word, kind) => `Read as "${kind}" because of ${word}.`,
    range: () => "A range, so at least its lower end.",
    baseline: (_, kind) => `Read as "${kind}" by the side of the baseline that it lies on.`,
    zero: (_, kind) => `Zero is a limit, so "${kind}".`,
    none: () => "No comparing word, so the value itself.",
  },
  unit: (figure, unit) => `The value is ${figure}, its unit ${unit}.`,
  noUnit: (figure) => `The value is ${figure}; no unit is written.`,
  baseline: (figure, year) =>
    year === null ? `The baseline is ${figure}.` : `The baseline is ${figure}, of the year in ${year}.`,
  baselineYear: (year) => `The baseline is of the year in ${year}; its value is not written.`,
  year: (word, year) => `The target's year (${year}) comes from ${word}.`,
  planYear: (word, year) => `${word} is ${year} by the plan's span.`,
  everyYear: (word) => `A target of each year because of ${word}.`,
  noYear: "No year is written for the target.",
  noFigure: "No figure and no word for a rise, a fall or a level to keep.",
  onlyYears: "No figure besides years and dates.",
  onlySkipped: "There are figures, but none that is to be reached.",
};

/** The sentences of a language. */
export const EXPLANATION_TEXTS: Readonly<Record<Language, ExplanationTexts>> = { ja: JA, en: EN };
