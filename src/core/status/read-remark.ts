import type { StatusState } from "../plan/plan";
import { canonicalMark, SIGNS } from "./canonical-mark";

const SIGN = `[${SIGNS.join("")}]`;
/** ○か△, ○・△, △?: whoever wrote it was not sure. */
const EITHER = new RegExp(`^${SIGN}(?:か|or|又は|または|[・/、,~?])+${SIGN}?$`, "i");
/** ○○△: marks of several parts that nothing tells apart. */
const SEVERAL = new RegExp(`^(${SIGN})\\1*(?!\\1)${SIGN}`);
const SIGNS_ONLY = new RegExp(`^${SIGN}+$`);
const OPEN = /(?:\?|\((?:仮|要確認|未確認|確認中|暫定)\))$/;
const DOUBT = /\?|要確認|未確認|確認中|不明|仮\)|未確定|暫定/;
const STEPS = new RegExp(`^${SIGN}(?:→${SIGN})+$`);

/**
 * Whether a compact text names a status with doubt: △？, ○か△, ○（要確認）, 完了？.
 *
 * @example isDoubtful("△?") // true
 */
export function isDoubtful(compact: string): boolean {
  if (EITHER.test(compact) || OPEN.test(compact)) return true;
  if (SIGNS_ONLY.test(compact) && SEVERAL.test(compact)) return true;
  const behind = Array.from(compact).slice(1).join("");
  return canonicalMark(Array.from(compact)[0] ?? "") !== null && DOUBT.test(behind);
}

/** △→○: what it has come to; the text itself where no arrows lead from mark to mark. */
export function lastStep(compact: string): string {
  return STEPS.test(compact) ? compact.slice(compact.lastIndexOf("→") + 1) : compact;
}

/**
 * What a mark says together with the remark behind it: ○（一部遅れ） is late, ○（一部未実施） is under way.
 *
 * A remark takes back, it never promises: △（3月完了予定） stays under way.
 */
export function refineByRemark(state: StatusState, remark: StatusState | null): StatusState {
  if (remark === "cancelled" || (remark === "delayed" && state !== "cancelled")) return remark;
  return state === "done" && (remark === "inProgress" || remark === "notStarted") ? "inProgress" : state;
}
