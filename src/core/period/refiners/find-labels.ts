import { append } from "../append";
import type { EnumeratorPlace } from "../expression";
import { matchAt } from "../mention";
import { lastBefore, skipBlanks } from "../word-table";
import { isName, LONGEST_LABEL } from "./is-name";
import type { Dated } from "./resolve-expressions";
import { areAllOf, isHiragana, isOf, unitClass, type UnitClass } from "../unit-class";

/** A stretch of the normalised text that names what a date belongs to. */
export type LabelPlace = EnumeratorPlace;

export interface Labelled {
  readonly dated: Dated;
  readonly label: LabelPlace | null;
}

const SEPARATORS = unitClass("、。,;/|\n→");
const LIST_GAP = unitClass(" \n、。,・:/及びと");
/** Marks that stand before and behind names. */
const LEADING_NOISE = unitClass(" \n:、。,;/|・-→※【】〔〕<>◆◇■□●○");
const TRAILING_NOISE = unitClass(" \n:…=・、,【】〔〕<>◆◇■□●○");
/** 11月開催（予定）: said of the date and not of what is done. */
const EXPECTED = "(予定)";
const CLOSING = unitClass(")");
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

/** Finds the activity (表彰) or enumerator (①) that each date belongs to. */
export function findLabels(text: string, dated: readonly Dated[]): Labelled[] {
  let result: Labelled[] = [];
  let previous: Labelled | null = null;
  let leftEdge = 0;
  for (let index = 0; index < dated.length; index += 1) {
    const item = dated[index];
    if (item === undefined) continue;
    const rightEdge = rightEdgeOf(item, index + 1 < dated.length ? dated[index + 1] : undefined, text.length);
    const enumerators = item.expression.enumerators;
    // What already names the date before (R6：検討 R7：実施) cannot name this one too.
    const left = leftLabel(text, item, Math.max(leftEdge, endOf(previous)));
    if (enumerators.length > 1) {
      for (const place of enumerators) result = append(result, { dated: item, label: place });
      previous = null;
      leftEdge = item.expression.end;
      continue;
    }
    const bracket = left === null ? bracketLabel(text, item, rightEdge) : null;
    const inherited = inheritedLabel(text, item, previous, leftEdge);
    const own = left ?? (enumerators[0] === undefined ? bracket : null) ?? inherited;
    const label = own ?? rightLabel(text, item, rightEdge) ?? enumerators[0] ?? null;
    previous = { dated: item, label };
    result = append(result, previous);
    leftEdge = item.expression.end;
  }
  return result;
}

function endOf(labelled: Labelled | null): number {
  return labelled === null || labelled.label === null ? 0 : labelled.label.end;
}

/** Where the next part begins: with its enumerator, or with its date. */
function rightEdgeOf(item: Dated, next: Dated | undefined, length: number): number {
  if (next === undefined) return length;
  const enumerator = next.expression.enumerators[0]?.start ?? -1;
  return enumerator >= item.expression.end ? enumerator : next.expression.start;
}

function trimmed(text: string, start: number, end: number): LabelPlace {
  let first = start;
  let last = end;
  while (first < last && isOf(LEADING_NOISE, text, first)) first += 1;
  while (last > first && isOf(TRAILING_NOISE, text, last - 1)) last -= 1;
  if (isOf(CLOSING, text, last - 1) && text.startsWith(EXPECTED, last - EXPECTED.length))
    last = Math.max(first, last - EXPECTED.length);
  return { start: first, end: last };
}

function lastSeparator(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (isOf(SEPARATORS, text, at)) return at + 1;
  }
  return from;
}

/** What belongs to the date before: its remark in brackets, the closing bracket that it stood in, a conjunction. */
const AFTER_DATE = /^(?:[^()]{0,8}\)|\s*\([^()]*\))?\s*(?:及び|および|並びに|又は|または|と)?/;

/** 会議：年4回（5・8・11・2月）: how often is no part of the name. */
const COUNT_BEHIND = /\s*:\s*(?:年間?|年度|月|週|半期|四半期)に?(?:各|約|概ね)?\d+回(?:以上|程度)?$/;

function withoutCount(text: string, { start, end }: LabelPlace): LabelPlace {
  if (!isOf(ENDS_COUNT, text, end - 1)) return { start, end };
  const count = COUNT_BEHIND.exec(text.slice(start, end));
  return { start, end: count === null ? end : start + count.index };
}

/** The text directly before a date, back to a separator, an enumerator or the date before it. */
function leftLabel(text: string, item: Dated, leftEdge: number): LabelPlace | null {
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
  const place = withoutCount(text, trimmed(text, begin, stop));
  const hasTopic =
    place.end - place.start > 1 && isOf(TOPIC, text, place.end - 1) && !isOf(BLANK, text, place.end - 2);
  const end = hasTopic ? place.end - 1 : place.end;
  const announced = isOf(COLON, text, lastBefore(text, stop));
  return isName(text, place.start, end, announced) ? { start: place.start, end } : null;
}

/** Where the stretch begins if a bracket in it is still open: behind that. */
function insideBrackets(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (isOf(CLOSES_NAME, text, at)) return start;
    if (isOf(OPENS_NAME, text, at)) return at + 1;
  }
  return start;
}

const OPENS_REMARK = unitClass("(");
const BRACKET_AFTER = /\s*\(([^()\n]{1,30})\)(?![\p{L}])/uy;
const NO_NAME_IN_BRACKETS =
  /\d\s*月|予定|除く|以降|まで|見込|〃|同|目途|頃|^\d+$|^[月火水木金土日祝]|回$|回程度|以上/;

/** 4月（新任）. */
function bracketLabel(text: string, item: Dated, rightEdge: number): LabelPlace | null {
  if (!isOf(OPENS_REMARK, text, skipBlanks(text, item.expression.end))) return null;
  const match = matchAt(BRACKET_AFTER, text, item.expression.end);
  if (match?.[1] === undefined || item.expression.end + match[0].length > rightEdge) return null;
  if (NO_NAME_IN_BRACKETS.test(match[1])) return null;
  const start = item.expression.end + match[0].indexOf("(") + 1;
  const end = start + match[1].length;
  return isName(text, start, end, false) ? { start, end } : null;
}

/** Months in a row share the label of the first. */
function inheritedLabel(
  text: string,
  item: Dated,
  previous: Labelled | null,
  leftEdge: number,
): LabelPlace | null {
  if (previous === null || previous.label === null) return null;
  if (previous.dated.expression.enumerators[0]?.start !== item.expression.enumerators[0]?.start) return null;
  if (previous.label.start >= previous.dated.expression.end) return null;
  return areAllOf(LIST_GAP, text, leftEdge, item.expression.start) ? previous.label : null;
}

/** What follows a date that has no name behind it. */
const NAMES_NOTHING = unitClass("、。,(");
const LINE_BREAK = unitClass("\n");
const MARKS = unitClass("、,;/");
const ENDS_CLAUSE = unitClass("、。,");
const CLOSES_CLAUSE = unitClass("、。)");
const OBJECT = unitClass("を");
const BREAKS = unitClass("\n→。;①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");

/** 令和3年度 施設データの整備, 令和7年度から実施: the name after a date, up to the next one. */
function rightLabel(text: string, item: Dated, rightEdge: number): LabelPlace | null {
  const { end } = item.expression;
  const line = nextOf(BREAKS, text, end, rightEdge);
  if (line === end && isOf(LINE_BREAK, text, end)) return labelBelow(text, item, rightEdge);
  if (line <= end || isOf(NAMES_NOTHING, text, end)) return null;
  const first = skipBlanks(text, end);
  if (isOf(OPENS_REMARK, text, first)) return null;
  const hasMore = rightEdge < text.length && rightEdge === line;
  const mark = hasMore ? nextOf(MARKS, text, end, line) : end;
  const stop = mark > end ? mark : line;
  if (first < stop && isOf(ENDS_CLAUSE, text, first)) return null;
  const place = trimmed(text, end, stop);
  const adjoins = place.start === end;
  // 随時実施 names nothing that 随時 does not say.
  if (adjoins && (item.expression.from === null || nextOf(OBJECT, text, end, place.end) < place.end))
    return null;
  if (adjoins && place.end > end && continuesSentence(text, end)) return null;
  return isName(text, place.start, place.end, false) ? place : null;
}

/** 4月に, 4月から始まる: no name begins in hiragana. */
function continuesSentence(text: string, at: number): boolean {
  return isHiragana(text.charCodeAt(at)) || isOf(CLOSES_CLAUSE, text, at);
}

/** 令和6年度, and what is done in it on the one line below; several lines are no name. */
function labelBelow(text: string, { expression }: Dated, rightEdge: number): LabelPlace | null {
  const { start, end } = expression;
  const before = lastBefore(text, start);
  if (before >= 0 && !text.slice(before + 1, start).includes("\n")) return null;
  const place = trimmed(text, end, rightEdge);
  const isBracketed =
    isOf(OPENS_REMARK, text, place.start) && text.indexOf(")", place.start) === place.end - 1;
  const name = isBracketed ? { start: place.start + 1, end: place.end - 1 } : place;
  const isOneLine = nextOf(LINE_BREAK, text, name.start, name.end) >= name.end;
  return isOneLine && isName(text, name.start, name.end, false) ? name : null;
}

/** The first unit of the class between two places, or the second place. */
function nextOf(members: UnitClass, text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isOf(members, text, at)) at += 1;
  return at;
}
