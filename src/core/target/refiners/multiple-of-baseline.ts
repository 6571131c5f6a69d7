import type { PlacedQuantity } from "./placed-quantity";

/** 令和5年度の, 現状の, 実績（24件）の: what a multiple is taken of. */
const BASE_BEFORE =
  /(?:\ue000|末|当初|時点|現状|現在|現行|基準値?|策定時|実績値?|水準|平均値?|前回(?:調査|値)?)\s*(?:\([^()]*\))?\s*の\s*$/;
/** 一般就労への移行実績：1.28倍以上. */
const ACTUAL_BEFORE = /(?<!年度?)実績値?\s*:\s*$/;
/** 前年度比120％: a level as a share of the baseline. */
const SHARE_OF_BASE = /(?:\ue000|末|当初|実績|年度?|現状|前回)\s*(?:対)?比\s*(?:で|の)?\s*$/;
/** 120％（対R5年度比）. */
const SHARE_BEHIND = /^\s*\(対?[^()\d]{1,12}比\)/;
const INTO_MORE = /^\s*(?:以上)?\s*(?:に|へ|とな?る|とす|$|[、。)])/;
/** 1.5倍にする. */
const TO_TIMES = /^\s*(?:以上|程度)?\s*に(?:する|し|増|拡|伸|引)/;
const INTO_LESS = /^\s*(?:以下|程度)?\s*(?:に|へ|まで)\s*(?:する|し|減|削|縮|短縮|圧縮|抑|低|下げ|引き?下げ)/;

/**
 * 令和5年度の2倍, 前年度比120％ and 半分以下 as the change that they ask for: a rise by 100 %, a fall by 50 %.
 *
 * A multiple that is a figure by itself (応募倍率 4倍以上, 半数以上) stays a level.
 */
export function resolveMultiple(text: string, quantity: PlacedQuantity): PlacedQuantity {
  if (quantity.unit === "%" && quantity.change === null && quantity.unitAt !== null)
    return resolveShare(text, quantity);
  const isHalf = quantity.unit === "%" && quantity.value === 50 && quantity.unitAt === null;
  if (quantity.unit !== "倍" && !isHalf) return quantity;
  const lead = text.slice(Math.max(0, quantity.start - 40), quantity.start);
  const isOfBaseline = BASE_BEFORE.test(lead) || (quantity.op === ">=" && ACTUAL_BEFORE.test(lead));
  const rest = text.slice(quantity.end, quantity.end + 12);
  if (isHalf) {
    if (quantity.op !== null && quantity.op !== "<=") return quantity;
    return isOfBaseline || INTO_LESS.test(rest) ? { ...quantity, op: null, change: "down" } : quantity;
  }
  const after = text.slice(quantity.unitAt?.end ?? quantity.end);
  const isRate = text.slice(Math.max(0, quantity.start - 40), quantity.start).includes("倍率");
  if (/倍\s*から\s*$/.test(text.slice(Math.max(0, quantity.start - 6), quantity.start))) return quantity;
  const isRise = (TO_TIMES.test(after) && !isRate) || (isOfBaseline && INTO_MORE.test(after));
  return isRise && quantity.value > 1 ? riseTo(quantity, quantity.value * 100) : quantity;
}

function riseTo(quantity: PlacedQuantity, percent: number): PlacedQuantity {
  return { ...quantity, value: difference(percent, 100), unit: "%", op: null, change: "up" };
}

function resolveShare(text: string, quantity: PlacedQuantity): PlacedQuantity {
  const { value, op } = quantity;
  const isShare =
    SHARE_OF_BASE.test(text.slice(Math.max(0, quantity.start - 12), quantity.start)) ||
    SHARE_BEHIND.test(text.slice(quantity.end, quantity.end + 20));
  if (!isShare) return quantity;
  if (value > 100) return riseTo(quantity, value);
  const isFall = value >= 50 && value < 100 && (op === "<=" || op === "<");
  return isFall ? { ...quantity, value: difference(100, value), op: null, change: "down" } : quantity;
}

/** Floating point: 102.3 - 100 must be 2.3. */
function difference(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}
