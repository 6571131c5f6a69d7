import type { JudgementReason, ProgressReason } from "../review";

/**
 * Why a cell shows no judgement or percentage, short enough for one line of a column; `formatReason` says it in full.
 */
const SHORT_REASONS: Readonly<Record<JudgementReason | ProgressReason, string>> = {
  asNeeded: "時期が「随時」のため",
  ongoing: "時期が「通年」のため",
  recurring: "繰り返し行う取組のため",
  undecided: "時期が未定のため",
  noPeriod: "時期の記載がありません",
  unreadablePeriod: "時期を日付として読めません",
  openEnd: "終わりの時期がありません",
  noStatusField: "実施状況が未記入です",
  noDueDate: "期限になる日付がありません",
  partPassed: "一部の時期は過ぎています",
  noActual: "実績がありません",
  noBaseline: "基準値がありません",
  noTarget: "目標を値として読めません",
  noTargetValue: "目標に数値がありません",
  maintain: "水準を保つ目標のため",
  everyYear: "毎年度の目標のため",
  relative: "前年や基準との比較のため",
  targetNotBeyondBaseline: "目標が基準値より悪い水準です",
  unitsDiffer: "単位が違い、比べられません",
};

/** @example shortReason("asNeeded") // "時期が「随時」のため" */
export function shortReason(reason: JudgementReason | ProgressReason): string {
  return SHORT_REASONS[reason];
}
