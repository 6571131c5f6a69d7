import type { Expression } from "../expression";
import { isExcludedAt } from "./is-excluded";

/** What may stand between a number of times and the months that it is spread over, on either side. */
const COUNT_GAP =
  /^(?:[でに]?(?:実施|開催|程度)|に(?=\())?[\s、,の(:)]*(?:(?:次回|前回|直近)(?:は|の(?:実施|開催)は?)?[\s:]*)?$|^[一-龠]{2,4}\s*\(\s*$|^\s*\(\s*[一-龠ァ-ヶー]{1,8}\s*:\s*$|^\s*:\s*[^\d、。()\n]{1,12}\(\s*$/;

/** What becomes of a number of times: it stands by itself, or goes into the time that it is said of, on either side. */
export type CountJoin = "apart" | "intoLast" | "intoNext";

/**
 * Whether one of two neighbours only says how often, and the other one when: then the latter speaks for both.
 *
 * @param end where the former of them ends, with what belongs to it
 * @example 年2回（6月、12月）
 */
export function joinCount(text: string, last: Expression, end: number, next: Expression): CountJoin {
  if (!last.countOnly && !next.countOnly) return "apart";
  if (last.enumerators[0]?.start !== next.enumerators[0]?.start) return "apart";
  if (!COUNT_GAP.test(text.slice(end, next.start))) return "apart";
  if (next.countOnly && last.kind !== "from" && last.kind !== "asNeeded") return "intoLast";
  // 年1回以上（必要に応じ随時）: two ways of taking place.
  const saysWhen = next.kind === "recurring" || (next.from !== null && !isExcludedAt(text, next.end));
  return last.countOnly && saysWhen ? "intoNext" : "apart";
}
