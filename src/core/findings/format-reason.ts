import type { Language } from "../calendar/era";
import type { JudgementReason, ProgressReason } from "../review";

type Reason = JudgementReason | ProgressReason;

const JA: Readonly<Record<Reason, string>> = {
  asNeeded: "時期が「随時」のため、期限で判定しません",
  ongoing: "時期が「通年」のため、期限で判定しません",
  recurring: "繰り返し行う取組のため、期限で判定しません",
  undecided: "時期が未定です",
  noPeriod: "時期の記載がありません",
  unreadablePeriod: "時期を日付として読めません",
  openEnd: "終わりの時期が書かれていません",
  noStatusField: "状況欄がありません",
  noDueDate: "期限になる日付がありません",
  partPassed: "一部の時期は過ぎています",
  noActual: "実績がありません",
  noBaseline: "基準値がありません",
  noTarget: "目標を値として読めません",
  noTargetValue: "目標に数値がありません",
  maintain: "水準を保つ目標のため、割合は出しません",
  everyYear: "毎年度の目標のため、割合は出しません",
  relative: "前年や基準との比較の目標のため、割合は出しません",
  targetNotBeyondBaseline: "目標が基準値より悪い水準です",
  unitsDiffer: "単位が違うため、比べられません",
};

const EN: Readonly<Record<Reason, string>> = {
  asNeeded: "Done as needed, so no due date to judge by",
  ongoing: "Runs all year, so no due date to judge by",
  recurring: "Recurs, so no due date to judge by",
  undecided: "The schedule is undecided",
  noPeriod: "No schedule is given",
  unreadablePeriod: "The schedule cannot be read as a date",
  openEnd: "No end is given",
  noStatusField: "The workbook records no status",
  noDueDate: "No date falls due",
  partPassed: "Some of its dates have passed",
  noActual: "No actual yet",
  noBaseline: "No baseline",
  noTarget: "The target gives no value",
  noTargetValue: "The target has no number",
  maintain: "A level to be held: no percentage",
  everyYear: "A yearly target: no percentage",
  relative: "Compared with a year or baseline: no percentage",
  targetNotBeyondBaseline: "The target is worse than the baseline",
  unitsDiffer: "The units differ",
};

/** Why something is judged as it is, or why there is no percentage, in a few words. */
export function formatReason(reason: Reason, language: Language): string {
  return (language === "ja" ? JA : EN)[reason];
}
