import { matchAt } from "../mention";
import type { Dated } from "./resolve-expressions";
import { PAST, sharedTraitOf } from "../clue";
import { traitOf } from "../text-traits";
import { hasAll, type Traits } from "../../text/trait-table";
import { isOf, unitClass } from "../unit-class";
import { lastBefore } from "../word-table";
import { textBefore } from "./text-before";

/** 10月に延期, 令和8年4月へ変更; 10月まで延長 may as well be said of a range. */
const MOVED_TO =
  /(?:頃|ごろ|以降|から)?(?:に|へ|と)、?[^、。\d\nに]{0,8}?(?:延期|変更|延長|前倒し|先送り|後ろ倒し|繰り?[上下]げ|改め)/y;
const EXTENDED_TO = /(?:頃|ごろ)?まで(?:の[^、。\n]{1,8}?)?(?:に|へ|と)?、?[^、。\d\n]{0,8}?延(?:長|期|び)/y;
/** Between the old date and the new one: 10月の予定を, 10月の予定であったが. */
const FROM_OLD = /^(?:末|頃)?(?:まで)?(?:の[^、。]{1,12}?)?(?:から|より|を|→)、?[^。]{0,16}$/;
const NO_LONGER_PLANNED =
  /^[^。]{0,24}?予定(?:であった|でした|だった|(?:と|を)?して(?:いた|いました|おりました)|されて(?:いた|いました))[^。]{0,60}$/;
const PLANNED_BEFORE = /予定(?:であった|だった|して(?:いた|おりました)|されていた)[^、。\n]{0,4}$/;
/** （変更前：令和6年10月）, （当初予定 10月）, 変更前 … 変更後. */
const OLD_BEFORE =
  /(?:(?:変更|延期|延長|見直し|修正|前倒し)前|当初の?(?:予定|計画|目標)|(?:^|[(【〔\n、,])旧)[日は時期:\s)】〕]*$/;
/** What it ends with, blanks aside. */
const ENDS_OLD = unitClass("前定画標旧日は時期:)】〕");
const NEW_BEFORE = /(?:(?:変更|延期|延長|見直し|修正|前倒し)後|(?:^|[(【〔\n、,])新)[日は時期:\s)】〕]*$/;
const MOVES = traitOf("延変改旧修予目倒送繰見");

/** 10月に実施予定でしたが: nothing comes of that date, whether a new one is named or not. */
const GIVEN_UP =
  /^[^。\n]{0,30}?(?:予定(?:であった|でした|だった|して(?:いた|いました|おりました)|されて(?:いた|いました))|目指(?:して|し、?)[^。、\n]{0,14}?(?:いた|いました|きた|きました|まいりました))(?:が|ものの)/;
const IN_PAST_TENSE = sharedTraitOf(PAST);
const AFTER = 60;

/** Whether two dates with から between them are no range, but a date and the one that it moves to. */
export function isMoved(text: string, start: number, end: number): boolean {
  return matchAt(MOVED_TO, text, end) !== null || PLANNED_BEFORE.test(textBefore(text, start));
}

/**
 * Takes out the date that something was moved from: the new one is when the work is done.
 *
 * @example 令和6年10月から令和7年4月に延期
 */
export function dropMovedDates(text: string, traits: Traits, dated: readonly Dated[]): readonly Dated[] {
  if (dated.length === 0 || !hasAll(traits, MOVES)) return dated;
  const isPast = hasAll(traits, IN_PAST_TENSE);
  return dated.filter((_, index) => !isMovedFrom(text, isPast, dated, index));
}

/** @param isPast whether the text tells of anything in the past tense */
function isMovedFrom(text: string, isPast: boolean, dated: readonly Dated[], index: number): boolean {
  const expression = dated[index]?.expression;
  const next = dated[index + 1]?.expression;
  if (expression === undefined || expression.from === null) return false;
  const before = textBefore(text, expression.start);
  if (isOf(ENDS_OLD, text, lastBefore(text, expression.start)) && OLD_BEFORE.test(before)) {
    if (index > 0 && /[(〔]/.test(before)) return true;
    return next !== undefined && NEW_BEFORE.test(textBefore(text, next.start));
  }
  const end = next === undefined ? expression.end + AFTER : next.start;
  if (isPast && GIVEN_UP.test(text.slice(expression.end, end))) return true;
  if (next === undefined || next.from === null) return false;
  const gap = text.slice(expression.end, next.start);
  if (gap.includes("\n")) return false;
  if (isPast && (PLANNED_BEFORE.test(before) || NO_LONGER_PLANNED.test(gap))) return true;
  const said = text.slice(expression.start, next.start);
  const isOld =
    FROM_OLD.test(gap) ||
    (/(?:から|より)、?$/.test(text.slice(expression.start, expression.end)) && !said.includes("。"));
  return isOld && (matchAt(MOVED_TO, text, next.end) ?? matchAt(EXTENDED_TO, text, next.end)) !== null;
}
