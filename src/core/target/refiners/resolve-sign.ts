import type { PlacedQuantity } from "./placed-quantity";

const SIGN = /[▲△+-]/;
const WORD_BEFORE = /(マイナス|プラス)$/;
const BEHIND_ARROW = /→[\s\ue000約]*$/;
const BEFORE_ARROW = /^\s*(?:\([^()]*\))?\s*→/;
const COMPARED_BEFORE = /比(?:で|の)?\s*(?:マイナス)?\s*$/;

/**
 * A signed figure as a level or as the change that it asks for: 前年度比▲5％ is a fall by 5 %, 転入超過 ▲120人 a level.
 *
 * A share or points with a sign are a change, unless an arrow makes them one of two levels.
 */
export function resolveSign(text: string, quantity: PlacedQuantity): PlacedQuantity {
  const { start } = quantity;
  const isSigned = SIGN.test(text.charAt(start)) || /ス/.test(text.charAt(start - 1));
  if (!isSigned || quantity.change !== null) return quantity;
  const lead = text.slice(Math.max(0, start - 12), start);
  const sign = WORD_BEFORE.exec(lead)?.[1] ?? SIGN.exec(text.charAt(start))?.[0];
  if (sign === undefined) return quantity;
  const isRise = sign === "+" || sign === "プラス";
  const level = isRise || quantity.value <= 0 ? quantity : { ...quantity, value: -quantity.value };
  if (BEHIND_ARROW.test(lead) || BEFORE_ARROW.test(text.slice(quantity.end, quantity.end + 40))) return level;
  const isShare = quantity.unit === "%" || quantity.unit === "ポイント";
  if (!isShare && !isRise && !COMPARED_BEFORE.test(lead)) return level;
  return { ...quantity, value: Math.abs(quantity.value), op: null, change: isRise ? "up" : "down" };
}
