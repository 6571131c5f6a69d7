import { isOf, unitClass } from "../unit-class";
import { lastBefore } from "../word-table";
import { isName, LONGEST_LABEL } from "./is-name";
import { trimLabel, type LabelPlace } from "./label-place";
import type { Dated } from "./resolve-expressions";

const SEPARATORS = unitClass("、。,;/|\n→");
/** The brackets that a date can open, and those that a name before it can stand in. */
const OPENS = unitClass("(〔[【");
const OPENS_NAME = unitClass("(【");
const CLOSES_NAME = unitClass(")】");
const COLON = unitClass(":");
const BLANK = unitClass(" \n");
/** 公表は: without the particle. */
const TOPIC = unitClass("は");
const RANGE_MARK = unitClass("~");
const ENDS_COUNT = unitClass("回度上");

/** What belongs to the date before: its remark in brackets, the closing bracket that it stood in, a conjunction. */
const AFTER_DATE = /^(?:[^()]{0,8}\)|\s*\([^()]*\))?\s*(?:及び|および|並びに|又は|または|と)?/;

/** 会議：年4回（5・8・11・2月）: how often is no part of the name. */
const COUNT_BEHIND = /\s*:\s*(?:年間?|年度|月|週|半期|四半期)に?(?:各|約|概ね)?\d+回(?:以上|程度)?$/;

/**
 * The name directly before a date, back to a separator, an enumerator or the date before it.
 *
 * @param leftEdge where the expression before ends, or what names that
 */
export function findNameBefore(text: string, item: Dated, leftEdge: number): LabelPlace | null {
  const { start, enumerators } = item.expression;
  // 実施設計～令和9年度工事着手: the date is that of the work behind it.
  if (isOf(RANGE_MARK, text, start - 1)) return null;
  const from = Math.max(leftEdge, enumerators.at(-1)?.end ?? 0, start - 2 * LONGEST_LABEL);
  let begin = lastSeparator(text, from, start);
  if (begin >= start) return null;
  let stop = start;
  const last = lastBefore(text, start);
  if (last >= begin && isOf(OPENS, text, last)) stop = last;
  else begin = insideBrackets(text, begin, start);
  if (begin === leftEdge && leftEdge > 0) begin += AFTER_DATE.exec(text.slice(begin, stop))?.[0].length ?? 0;
  const place = withoutCount(text, trimLabel(text, begin, stop));
  const hasTopic =
    place.end - place.start > 1 && isOf(TOPIC, text, place.end - 1) && !isOf(BLANK, text, place.end - 2);
  const end = hasTopic ? place.end - 1 : place.end;
  const announced = isOf(COLON, text, lastBefore(text, stop));
  return isName(text, place.start, end, announced) ? { start: place.start, end } : null;
}

function lastSeparator(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (isOf(SEPARATORS, text, at)) return at + 1;
  }
  return from;
}

function withoutCount(text: string, { start, end }: LabelPlace): LabelPlace {
  if (!isOf(ENDS_COUNT, text, end - 1)) return { start, end };
  const count = COUNT_BEHIND.exec(text.slice(start, end));
  return { start, end: count === null ? end : start + count.index };
}

/** Where the stretch begins if a bracket in it is still open: behind that. */
function insideBrackets(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (isOf(CLOSES_NAME, text, at)) return start;
    if (isOf(OPENS_NAME, text, at)) return at + 1;
  }
  return start;
}
