import type { EnumeratorPlace } from "../expression";
import { matchAt } from "../mention";
import { lastBefore, skipBlanks } from "../word-table";
import { isName, LONGEST_LABEL } from "./is-name";
import type { Dated } from "./resolve-expressions";
import { isOf, unitClass } from "../unit-class";

/** A stretch of the normalised text that names what a date belongs to. */
export type LabelPlace = EnumeratorPlace;

export interface Labelled {
  readonly dated: Dated;
  readonly label: LabelPlace | null;
}

const SEPARATORS = unitClass("、。,;/|\n→");
const LIST_GAP = /^[\s、。,・:/及びと]*$/;
/** Marks that stand before and behind names. */
const LEADING_NOISE = unitClass(" \n:、。,;/|・-→※【】〔〕<>◆◇■□●○");
const TRAILING_NOISE = unitClass(" \n:…=・、,【】〔〕<>◆◇■□●○");
/** 11月開催（予定）: said of the date and not of what is done. */
const EXPECTED = "(予定)";
const OPENING = /[(〔[【]\s*$/;
/** 公表は: without the particle. */
const TOPIC = /[^\s]は$/;

/** Finds the activity (表彰) or enumerator (①) that each date belongs to. */
export function findLabels(text: string, dated: readonly Dated[]): Labelled[] {
  const result: Labelled[] = [];
  let previous: Labelled | null = null;
  dated.forEach((item, index) => {
    const leftEdge = dated[index - 1]?.expression.end ?? 0;
    const rightEdge = rightEdgeOf(item, dated[index + 1], text.length);
    const enumerators = item.expression.enumerators;
    // What already names the date before (R6：検討 R7：実施) cannot name this one too.
    const left = leftLabel(text, item, Math.max(leftEdge, endOf(previous)));
    if (enumerators.length > 1) {
      for (const place of enumerators) result.push({ dated: item, label: place });
      previous = null;
      return;
    }
    const bracket = left === null ? bracketLabel(text, item, rightEdge) : null;
    const inherited = inheritedLabel(text, item, previous, leftEdge);
    const own = left ?? (enumerators[0] === undefined ? bracket : null) ?? inherited;
    const label = own ?? rightLabel(text, item, rightEdge) ?? enumerators[0] ?? null;
    previous = { dated: item, label };
    result.push(previous);
  });
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
  if (text.startsWith(EXPECTED, last - EXPECTED.length)) last = Math.max(first, last - EXPECTED.length);
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
  if (!"回度上".includes(text.charAt(end - 1))) return { start, end };
  const count = COUNT_BEHIND.exec(text.slice(start, end));
  return { start, end: count === null ? end : start + count.index };
}

/** The text directly before a date, back to a separator, an enumerator or the date before it. */
function leftLabel(text: string, item: Dated, leftEdge: number): LabelPlace | null {
  const { start, enumerators } = item.expression;
  // 実施設計～令和9年度工事着手: the date is that of the work behind it.
  if (text.charAt(start - 1) === "~") return null;
  const from = Math.max(leftEdge, enumerators.at(-1)?.end ?? 0, start - 2 * LONGEST_LABEL);
  let begin = lastSeparator(text, from, start);
  if (begin >= start) return null;
  let stop = start;
  const opened = OPENING.exec(text.slice(begin, stop));
  if (opened !== null) stop = begin + opened.index;
  else {
    const written = text.slice(begin, stop);
    const open = Math.max(written.lastIndexOf("("), written.lastIndexOf("【"));
    const isOpen = open >= 0 && !/[)】]/.test(written.slice(open));
    if (isOpen) begin += open + 1;
  }
  if (begin === leftEdge && leftEdge > 0) begin += AFTER_DATE.exec(text.slice(begin, stop))?.[0].length ?? 0;
  const place = withoutCount(text, trimmed(text, begin, stop));
  const hasTopic = place.end - place.start > 1 && TOPIC.test(text.slice(place.end - 2, place.end));
  const end = hasTopic ? place.end - 1 : place.end;
  const announced = text.charAt(lastBefore(text, stop)) === ":";
  return isName(text.slice(place.start, end), announced) ? { start: place.start, end } : null;
}

const BEFORE_BRACKET = unitClass("( \n");
const BRACKET_AFTER = /\s*\(([^()\n]{1,30})\)(?![\p{L}])/uy;
const NO_NAME_IN_BRACKETS =
  /\d\s*月|予定|除く|以降|まで|見込|〃|同|目途|頃|^\d+$|^[月火水木金土日祝]|回$|回程度|以上/;

/** 4月（新任）. */
function bracketLabel(text: string, item: Dated, rightEdge: number): LabelPlace | null {
  if (!isOf(BEFORE_BRACKET, text, item.expression.end)) return null;
  const match = matchAt(BRACKET_AFTER, text, item.expression.end);
  if (match?.[1] === undefined || item.expression.end + match[0].length > rightEdge) return null;
  if (NO_NAME_IN_BRACKETS.test(match[1])) return null;
  if (!isName(match[1], false)) return null;
  const start = item.expression.end + match[0].indexOf("(") + 1;
  return { start, end: start + match[1].length };
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
  return LIST_GAP.test(text.slice(leftEdge, item.expression.start)) ? previous.label : null;
}

/** What follows a date that has no name behind it. */
const NAMES_NOTHING = unitClass("、。,(");
const BREAKS = unitClass("\n→。;①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");

/** 令和3年度 施設データの整備, 令和7年度から実施: the name after a date, up to the next one. */
function rightLabel(text: string, item: Dated, rightEdge: number): LabelPlace | null {
  const { end } = item.expression;
  const line = nextBreak(text, end, rightEdge);
  if (line === end && text.charAt(end) === "\n") return labelBelow(text, item, rightEdge);
  if (line <= end || isOf(NAMES_NOTHING, text, end)) return null;
  if (text.charAt(skipBlanks(text, end)) === "(") return null;
  let stop = line;
  const hasMore = rightEdge < text.length && rightEdge === line;
  if (hasMore) {
    const mark = text.slice(end, line).search(/[、,;/]/);
    if (mark > 0) stop = end + mark;
  }
  const first = skipBlanks(text, end);
  if (first < stop && "、。,".includes(text.charAt(first))) return null;
  const place = trimmed(text, end, stop);
  const written = text.slice(place.start, place.end);
  const adjoins = place.start === end;
  // 随時実施 names nothing that 随時 does not say.
  if (adjoins && (item.expression.from === null || written.includes("を"))) return null;
  if (adjoins && /^[\p{Script=Hiragana}、。)]/u.test(written)) return null;
  return isName(written, false) ? place : null;
}

/** 令和6年度, and what is done in it on the one line below; several lines are no name. */
function labelBelow(text: string, { expression }: Dated, rightEdge: number): LabelPlace | null {
  const { start, end } = expression;
  const opensLine = start === 0 || text.charAt(start - 1) === "\n";
  if (!opensLine) return null;
  const place = trimmed(text, end, rightEdge);
  const isBracketed = text.charAt(place.start) === "(" && text.indexOf(")", place.start) === place.end - 1;
  const name = isBracketed ? { start: place.start + 1, end: place.end - 1 } : place;
  const written = text.slice(name.start, name.end);
  return !written.includes("\n") && isName(written, false) ? name : null;
}

function nextBreak(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (isOf(BREAKS, text, at)) return at;
  }
  return to;
}
