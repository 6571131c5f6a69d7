import { matchAt } from "../mention";
import { isHiragana, isOf, unitClass, type UnitClass } from "../unit-class";
import { lastBefore, skipBlanks } from "../word-table";
import { isName } from "./is-name";
import { trimLabel, type LabelPlace } from "./label-place";
import type { Dated } from "./resolve-expressions";

const OPENS_REMARK = unitClass("(");
const BRACKET_AFTER = /\s*\(([^()\n]{1,30})\)(?!\p{L})/uy;
const NO_NAME_IN_BRACKETS =
  /\d\s*月|予定|除く|以降|まで|見込|〃|同|目途|頃|^\d+$|^[月火水木金土日祝]|回$|回程度|以上/;

/** What follows a date that has no name behind it. */
const NAMES_NOTHING = unitClass("、。,(");
const LINE_BREAK = unitClass("\n");
const MARKS = unitClass("、,;/");
const ENDS_CLAUSE = unitClass("、。,");
const CLOSES_CLAUSE = unitClass("、。)");
const OBJECT = unitClass("を");
const BREAKS = unitClass("\n→。;①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");

/** The name in the brackets behind a date: 4月（新任）. */
export function findNameInBrackets(text: string, item: Dated, rightEdge: number): LabelPlace | null {
  if (!isOf(OPENS_REMARK, text, skipBlanks(text, item.expression.end))) return null;
  const match = matchAt(BRACKET_AFTER, text, item.expression.end);
  if (match?.[1] === undefined || item.expression.end + match[0].length > rightEdge) return null;
  if (NO_NAME_IN_BRACKETS.test(match[1])) return null;
  const start = item.expression.end + match[0].indexOf("(") + 1;
  const end = start + match[1].length;
  return isName(text, start, end, false) ? { start, end } : null;
}

/** The name behind a date, up to the next one: 令和3年度 施設データの整備, 令和7年度から実施. */
export function findNameBehind(text: string, item: Dated, rightEdge: number): LabelPlace | null {
  const { end } = item.expression;
  const line = nextOf(BREAKS, text, end, rightEdge);
  if (line === end && isOf(LINE_BREAK, text, end)) return nameBelow(text, item, rightEdge);
  if (line <= end || isOf(NAMES_NOTHING, text, end)) return null;
  const first = skipBlanks(text, end);
  if (isOf(OPENS_REMARK, text, first)) return null;
  const hasMore = rightEdge < text.length && rightEdge === line;
  const mark = hasMore ? nextOf(MARKS, text, end, line) : end;
  const stop = mark > end ? mark : line;
  if (first < stop && isOf(ENDS_CLAUSE, text, first)) return null;
  const place = trimLabel(text, end, stop);
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
function nameBelow(text: string, { expression }: Dated, rightEdge: number): LabelPlace | null {
  const { start, end } = expression;
  const before = lastBefore(text, start);
  if (before >= 0 && !text.slice(before + 1, start).includes("\n")) return null;
  const place = trimLabel(text, end, rightEdge);
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
