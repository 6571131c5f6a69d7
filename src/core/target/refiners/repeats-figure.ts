import type { PlacedQuantity } from "./placed-quantity";

/** 2,800t → 2,100t（▲25％）: the step between two levels, told once more. */
export function repeatsStep(
  text: string,
  previous: PlacedQuantity | undefined,
  quantity: PlacedQuantity,
): boolean {
  if (quantity.bracket === null || quantity.change === null || previous === undefined) return false;
  if (previous.change !== null || previous.bracket !== null) return false;
  return /^\s*\((?:\d\d年度?)?[^()\d]{0,12}$/.test(text.slice(previous.end, quantity.start));
}

/** 8割（約320手続）: the share once more, as a number. */
export function repeatsShare(
  text: string,
  previous: PlacedQuantity | undefined,
  { bracket, start, unit, approx, op }: PlacedQuantity,
): boolean {
  if (bracket === null || !approx || op !== null || unit === "%" || unit === "") return false;
  if (previous?.unit !== "%" || previous.bracket !== null || previous.change !== null) return false;
  return (
    /^\((?:年間?|月間?)?\s*$/.test(text.slice(bracket, start)) &&
    bracket >= previous.end &&
    bracket - previous.end <= 2
  );
}

/** 1％（約5千万円）削減: the change once more, as an amount. */
export function repeatsChange(
  text: string,
  previous: PlacedQuantity | undefined,
  { bracket, start, end, unit, approx }: PlacedQuantity,
): boolean {
  if (bracket === null || previous?.bracket !== null || previous.change === null) return false;
  if (unit === previous.unit || bracket < previous.end) return false;
  if (/^(?:分|相当)/.test(text.slice(end, end + 2)) || /^.+分$/.test(unit)) return true;
  const lead = text.slice(bracket, start);
  // 63人（14.2％）の削減.
  if (unit === "%" && previous.unit !== "ポイント" && lead === "(") return true;
  return approx ? lead === "(" : /^\((?:▲|△|-|計|年間?)+$/.test(lead);
}

/** 470人（10％）が移行する: the number once more, as a share. */
export function repeatsNumber(
  text: string,
  previous: PlacedQuantity | undefined,
  { bracket, start, end, unit, op, change }: PlacedQuantity,
): boolean {
  if (bracket === null || unit !== "%" || op !== null || change !== null) return false;
  if (previous?.bracket !== null || previous.op !== null || previous.change !== null) return false;
  if (previous.unit === "" || previous.unit === "%" || previous.unit === "ポイント") return false;
  return bracket === previous.end && /^\(約?$/.test(text.slice(bracket, start)) && text.charAt(end) === ")";
}
