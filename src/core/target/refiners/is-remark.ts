import { weighWordsBehind } from "./goal-evidence";
import type { PlacedQuantity } from "./placed-quantity";

/** 令和元年度（41万人）の水準に, 前回（3.4）を上回る: where a change starts from. */
const BASE_BEFORE =
  /(?:\ue000(?:末|当初)?の?|前回|現状|現行|前年度?|基準[値年]度?|策定時)(?:実績|水準|値|調査|結果)?\s*$/;

/** 前回調査（回収率38.7％）の結果を: what it told. */
const OF_RESULT = /^[^()]*\)\s*の(?:結果|概要|内容|回答|意見|集計)/;

/** 公民館（12館）と図書館（4館）の連携を: one of several that are told with their numbers. */
const STANDS_IN_ROW =
  /^\s*\)\s*(?:と|や|及び|並びに|・|、)[^()\d、。\n]{1,14}\(\s*約?\d[\d,]*[^()\d]{1,4}\)\s*(?:の[^、。\d]{1,12}を|で|に(?!する|増|拡)|と|へ)/;

/** 3人に2人（65％）とする: the only figure of its words. */
const SET_BEHIND = /^\s*\)\s*(?:と(?:する|し|なる)|を(?:目指|めざ|達成|維持|確保))/;

/** 上限規制（月45時間、年360時間）を守る. */
const RULE_BEFORE = /(?:規制|規定|要件|上限)$/;

/** （約1,200人）に: a remark on the words before it, neither the goal's condition nor where it starts. */
export function isRemark(
  text: string,
  quantity: PlacedQuantity,
  previous: PlacedQuantity | undefined,
  next: PlacedQuantity | undefined,
): boolean {
  if (quantity.bracket === null || previous?.bracket === null) return false;
  if (RULE_BEFORE.test(text.slice(Math.max(0, quantity.bracket - 4), quantity.bracket))) return true;
  if (quantity.op !== null) return isLimitInRemark(text.slice(quantity.end), quantity);
  // 実績（24件）の半分以下: where the change starts from.
  if (next !== undefined && next.change !== null) return false;
  const isBase = BASE_BEFORE.test(text.slice(Math.max(0, quantity.bracket - 8), quantity.bracket));
  if (isBase) return OF_RESULT.test(text.slice(quantity.end, quantity.end + 40));
  const isAlone = previous === undefined && next === undefined && quantity.unit === "%";
  if (isAlone && SET_BEHIND.test(text.slice(quantity.end))) return false;
  const inside = text.slice(quantity.bracket, quantity.start);
  if (/年|月|毎|目標|現状|実績|基準|→|[\ue000:]/.test(inside)) return false;
  if (STANDS_IN_ROW.test(text.slice(quantity.end))) return quantity.unit !== "%";
  if (/^\)の(?:達成|確保|維持|実現)/.test(text.slice(quantity.end))) return false;
  return /^[^()]*\)\s*[のにでとがはへを、][^\d]*$/.test(text.slice(quantity.end));
}

/** 全国平均の半分以下: a share of what it is elsewhere. */
export const OF_OTHERS_BEFORE =
  /(?:全国|[国県都府道]|市町村|類似団体|中核市|同規模(?:団体|市))(?:内|の)?(?:平均|水準)の\s*$/;

/** 県平均（87.6％）を上回る, （国の目標：70％）: how it is elsewhere; （対象152施設）: the whole. */
export function isOfOthers(text: string, { bracket, start }: PlacedQuantity): boolean {
  return (
    bracket !== null &&
    (/(?:(?<!\ue000|年間?|か年|過去\d{1,2}年)平均|国の[基目]標?準?値?|類似団体)\s*$/.test(
      text.slice(Math.max(0, bracket - 8), bracket),
    ) ||
      /^\((?:国|県|都|府|全国|参考|類似団体|中核市|対象|母数|分母|総数|[^()\d\ue000]{0,8}(?:推計|予測|試算))[^()]*$/.test(
        text.slice(bracket, start),
      ))
  );
}

/** 基準（月30時間以内）を周知する, but not 研修（年2回以上）を実施する. */
function isLimitInRemark(rest: string, quantity: PlacedQuantity): boolean {
  const outside = /^[^()]*\)\s*([をのに].*)$/s.exec(rest)?.[1];
  if (outside === undefined || /\d/.test(outside)) return false;
  if (/^を[^、。]{0,6}(?:見直|改[正定]|変更)/.test(outside)) return true;
  return !["reached", "done", "object"].includes(
    weighWordsBehind(outside, { op: null, unit: quantity.unit }),
  );
}
