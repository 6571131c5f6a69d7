import type { Expression } from "../expression";
import { matchAt } from "../mention";
import { clueOf, hasAny, PAST, type Clue } from "../clue";
import type { Traits } from "../../text/trait-table";
import { isOf, unitClass } from "../unit-class";
import { lastBefore } from "../word-table";
import { textBefore } from "./text-before";

/** 令和5年度の受講者数は320人であった, 令和4年4月に引き下げられたことを受け: a fact of that year. */
const PAST_FACT =
  /\s*(?:の|は|に|には|における|において|では|時点では?)[^。\n]{0,40}?(?:(?:であった|でした|だった|となった|となりました|となって(?:いる|います)|にとどまった|にとどまりました|があった|がありました)(?=[。\n]|$)|にとどまって(?:おり|いる|います))|に(?:[^、。「」\n]|「[^」\n]{0,40}」){1,24}?[ただ]こと(?:を(?:受け|踏まえ|契機|きっかけ|機に)|に(?:伴|よ)|から|で)/y;
/** 令和5年度は430人、令和6年度は512人と、増加しました: the figure of that year. */
const PAST_FIGURE =
  /(?:の[^、。\n\d]{1,12})?は約?\d[\d,.]*[^\s\d、。][^。\n]{0,80}?(?:ました|でした|った)(?=[。\n]|$)/y;
/** 取得率は11.3%（平成26年）と低い水準で: the year of the figure before it. */
const CLOSES_FIGURE = /\)(?:と[^、。\s]{1,12}|であ|で、|から|より|に比べ|に対し|を[上下]回)/y;
const FIGURE_WITH_UNIT = /\d\s*(?:%|ポイント|[人件円回台戸社校棟日])\s*\($/;
/** 9月末までに回答された件数: what there is by then. */
const DONE_BY_THEN =
  /[^、。\n\s]{0,12}?(?:[一-龠]{2}(?:した|された)|んだ|った|れた)(?:もの|(?:[一-龠ァ-ヶ]{1,8}の)?(?:状況|実績|件数|割合|結果|団体|施設))/y;
/** 開始した令和4年度, 改正法が施行された令和2年4月: the year in which that came about. */
const CAME_BEFORE = /(?:[一-龠ァ-ヶー](?:した|された|なった|れた)|[始行]っ?[めまわ]?れ?た)\s?$/;
/** 平成23年4月1日の職員数351人を、5年後の平成28年4月1日には: the figure that the later one is reached from. */
const FIGURE_OF_START =
  /の[^、。をは\d\n]{0,12}?[\d,.]+[^\d、。\s]{0,4}?を、?(?:\d+年後の)?(?:令和|平成|[RH]\d|20\d\d)/y;
const PARTICLE = unitClass("の");
const OPENING = unitClass("(");
const ENDS_PAST = unitClass("た");

const FACTS: readonly Clue[] = [clueOf(PAST_FACT, PAST), clueOf(PAST_FIGURE, PAST)];

/** Whether a date tells when a fact was so that somebody states, and so not when the work is done. */
export function isFact(text: string, traits: Traits, { start, end, kind, to }: Expression): boolean {
  const hasMore = end < text.length;
  if (kind === "deadline") return hasMore && matchAt(DONE_BY_THEN, text, end) !== null;
  if (kind !== "span" && kind !== "from") return false;
  const last = lastBefore(text, start);
  if (to === null && isOf(ENDS_PAST, text, last) && CAME_BEFORE.test(textBefore(text, start))) return true;
  if (kind !== "span" || !hasMore) return false;
  if (isOf(OPENING, text, last) && matchAt(CLOSES_FIGURE, text, end) !== null)
    return FIGURE_WITH_UNIT.test(textBefore(text, start));
  if (isOf(PARTICLE, text, end) && matchAt(FIGURE_OF_START, text, end) !== null) return true;
  return hasAny(FACTS, text, end, traits);
}
