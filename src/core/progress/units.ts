import { compactText } from "../text/normalize-text";

/** Spellings of one unit; the first is the one compared. */
const SAME_UNITS: readonly (readonly string[])[] = [
  ["%", "パーセント", "パーセンテージ"],
  ["ポイント", "%ポイント", "pt", "pts", "p"],
  ["人", "名"],
  ["か所", "箇所", "カ所", "ヵ所", "ヶ所", "ケ所", "個所"],
  ["時間", "h"],
  ["か月", "箇月", "カ月", "ヵ月", "ヶ月", "ケ月"],
];

const CANONICAL = new Map(
  SAME_UNITS.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0] ?? ""])),
);

/**
 * One spelling for a unit, for comparing; empty where there is none.
 *
 * @example canonicalUnit("％") // "%"
 */
export function canonicalUnit(unit: string): string {
  const compact = compactText(unit).toLowerCase();
  return CANONICAL.get(compact) ?? compact;
}

/**
 * Whether figures in these units measure the same thing. A figure without a unit takes that of its neighbours.
 */
export function unitsAgree(units: readonly string[]): boolean {
  const written = units.map(canonicalUnit).filter((unit) => unit !== "");
  return new Set(written).size <= 1;
}
