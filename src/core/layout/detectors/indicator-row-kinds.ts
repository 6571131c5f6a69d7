import { normalizeLabel } from "../normalize-label";
import { share } from "./sample-texts";

const GOAL = /^(?:年度|当初)?(?:目標|計画|予定)値?$/u;
const ACTUAL = /^(?:年度)?(?:実績|結果|現状|達成)値?$/u;
const OTHER = /^(?:増減|差異?)$/u;

const RATING = /^(?:達成|進捗|実施|実行)(?:率|度|状況)$|^(?:自己)?(?:評価|判定)$/u;

/** Whether a row tells how far each year came: 評価 below 計画 and 実績. */
export function isRatingRow(text: string): boolean {
  return RATING.test(normalizeLabel(text));
}

/** What a row tells, where plans or targets and results stand below each other; null for no such word. */
export function readRowKind(text: string): "goal" | "actual" | "other" | null {
  const label = normalizeLabel(text);
  if (GOAL.test(label)) return "goal";
  if (ACTUAL.test(label)) return "actual";
  return OTHER.test(label) || isRatingRow(text) ? "other" : null;
}

const MOST = 0.6;

/** Whether the texts of a column tell rows of targets or plans and rows of results apart. */
export function tellRowKinds(texts: readonly string[]): boolean {
  const kinds = texts.map(readRowKind);
  const hasBoth = kinds.includes("goal") && kinds.includes("actual");
  return hasBoth && share(texts, (text) => readRowKind(text) !== null) >= MOST;
}
