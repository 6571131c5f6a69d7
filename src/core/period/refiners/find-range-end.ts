import type { DateMention, Mention } from "../mention";
import { isMoved } from "./drop-moved-dates";
import { isOf, unitClass } from "../unit-class";
import { lastBefore, skipBlanks } from "../word-table";

const RANGE_GAP =
  /^(?:\s*\([^()\d]{1,10}\)|頃|ごろ|ころ|中)?\s*(?:~|-|(?:から|より)、?)\s*(?:概ね|おおむね|約)?\s*$/;
/** What {@link RANGE_GAP} begins with. */
const STARTS_RANGE = unitClass("~-かよ頃ごこ中( \n");
const SAYS_FROM = unitClass("らり");
const TILDE = unitClass("~");
/** 9月～　4月～: two beginnings. */
const STANDS_OPEN = /^[~-]\s+$/;
const ARROW_GAP = /^\s*→\s*$/;
const ARROW = unitClass("→");

/**
 * The date that ends the range which the date at this place of the list begins; undefined where that begins none.
 *
 * A mark or から between two dates makes a range, an arrow only where it joins just these two: in a chain of arrows each
 * date is a step of its own.
 */
export function findRangeEnd(
  text: string,
  mentions: readonly Mention[],
  index: number,
): DateMention | undefined {
  const first = mentions[index];
  const next = mentions[index + 1];
  if (first?.type !== "date" || next?.type !== "date") return undefined;
  if (isMarkedRange(text, first, next)) return next;
  const isLoneArrow =
    isArrow(text, first, next) &&
    !isArrow(text, mentions[index - 1], first) &&
    !isArrow(text, next, mentions[index + 2]) &&
    !isMoved(text, first.start, next.end);
  return isLoneArrow ? next : undefined;
}

/** 4月～6月, 4月頃から9月: what the gap begins with spares most gaps the pattern. */
function isMarkedRange(text: string, first: DateMention, next: DateMention): boolean {
  if (next.start - first.end === 1 && isOf(TILDE, text, first.end)) return true;
  if (first.end >= next.start || !isOf(STARTS_RANGE, text, first.end)) return false;
  const gap = text.slice(first.end, next.start);
  if (!RANGE_GAP.test(gap) || (saysFrom(text, next.start) && isMoved(text, first.start, next.end)))
    return false;
  return !(isOf(TILDE, text, next.end) && STANDS_OPEN.test(gap));
}

/** から, より, or with a comma behind them. */
function saysFrom(text: string, start: number): boolean {
  const last = lastBefore(text, start);
  return isOf(SAYS_FROM, text, text.charAt(last) === "、" ? last - 1 : last);
}

function isArrow(text: string, first: Mention | undefined, next: Mention | undefined): boolean {
  if (first === undefined || next === undefined) return false;
  return isOf(ARROW, text, skipBlanks(text, first.end)) && ARROW_GAP.test(text.slice(first.end, next.start));
}
