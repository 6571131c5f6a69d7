import { formatIndicatorState, formatJudgement } from "../findings/format-judgement";
import type { StatusState } from "../plan/plan";
import type { IndicatorState, Judgement } from "../review";
import { textLiteral } from "./formula-text";

/** A sign before the word, so that colour never says it alone. The signs are in every Japanese font. */
const JUDGEMENT_SIGNS: Readonly<Record<Judgement, string>> = {
  done: "✓ ",
  overdue: "▲ ",
  dueSoon: "◆ ",
  onSchedule: "",
  notStartedYet: "",
  notCheckable: "－ ",
  cancelled: "× ",
};

const STATE_SIGNS: Readonly<Record<IndicatorState, string>> = {
  achieved: "✓ ",
  onTrack: "",
  behind: "▼ ",
  regressed: "▲ ",
  noData: "－ ",
  notComparable: "－ ",
};

/** What the 判定 column shows: `▲ 期限超過`. */
export function judgementText(judgement: Judgement): string {
  return JUDGEMENT_SIGNS[judgement] + formatJudgement(judgement, "ja");
}

/** The same as a formula writes it. */
export function judgementLiteral(judgement: Judgement): string {
  return textLiteral(judgementText(judgement));
}

/** What the 状態 column of an indicator table shows: `▼ 遅れ`. */
export function indicatorStateText(state: IndicatorState): string {
  return STATE_SIGNS[state] + formatIndicatorState(state, "ja");
}

/** What stands in place of a percentage where there is none. */
export const NO_PERCENTAGE = "－";

/** How far a status says a measure is, in the words of the table of marks. */
export const STATE_WORDS: Readonly<Record<StatusState, string>> = {
  notStarted: "未着手",
  inProgress: "実施中",
  done: "完了",
  delayed: "遅延",
  cancelled: "中止",
};

/** What formulas have to tell apart: 1 work has begun, 2 done, 3 cancelled, 0 all else. */
export type StateCode = 0 | 1 | 2 | 3;

/** @example stateCode("cancelled") // 3 */
export function stateCode(state: StatusState | null): StateCode {
  if (state === "inProgress") return 1;
  if (state === "done") return 2;
  return state === "cancelled" ? 3 : 0;
}
