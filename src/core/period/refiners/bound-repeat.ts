import type { Expression } from "../expression";
import type { DateMention, Mention, StandingMention } from "../mention";
import { findRangeEnd } from "./find-range-end";

/** 4月～9月の毎週水曜日, 7～9月（毎月）, 毎月（4月～9月）: the range bounds what repeats. */
const BOUND_GAP = /^(?:の|\s*\()\s*$/;

/**
 * Makes the range before 毎月 the time that it repeats in, where it is said of that: then both are one.
 *
 * @param dates what was read so far; the last is changed in place
 * @param end where the last of them ends
 * @example 4月～9月の毎週水曜日
 */
export function boundByRangeBefore(
  text: string,
  dates: Expression[],
  end: number,
  every: StandingMention,
): boolean {
  const last = dates.at(-1);
  if (last?.kind !== "span" || last.to === null) return false;
  const gap = text.slice(end, every.start);
  // 令和6年度～令和8年度（毎年度2路線）: how much is done in each year of the range.
  if (!BOUND_GAP.test(gap) || (gap.includes("(") && text.charAt(every.end) !== ")")) return false;
  const forms = [...last.forms, "repeating"] as const;
  dates[dates.length - 1] = { ...last, end: every.end, kind: "recurring", forms };
  return true;
}

/**
 * The date behind 毎月 that begins the range it repeats in; undefined where that is no range, or said of something else.
 *
 * @param index the place of 毎月 in the list
 */
export function findBoundBehind(
  text: string,
  mentions: readonly Mention[],
  index: number,
): DateMention | undefined {
  const every = mentions[index];
  const next = mentions[index + 1];
  if (every === undefined || next?.type !== "date") return undefined;
  if (!BOUND_GAP.test(text.slice(every.end, next.start))) return undefined;
  return findRangeEnd(text, mentions, index + 1) === undefined ? undefined : next;
}
