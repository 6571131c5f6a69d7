import { normalizeText } from "../text/normalize-text";
import { readQuantityAt } from "./recognizers/quantity";

/** A figure of a cell. Percentages are as written: 57.5 for 57.5 %. */
export interface WrittenQuantity {
  readonly value: number;
  readonly unit: string;
}

/** Words that may stand around the one figure of a cell. */
const BEFORE = /^[\s(:約概ね年間計]*$/;
const AFTER = /^[\s)。(程度見込み速報値実績現在]*$/;
const FIRST_FIGURE = /[+-]?\d|ゼロ|皆無|半数/;

/**
 * Reads a cell that holds one figure and nothing else: an actual, a baseline.
 *
 * @returns `undefined` where there is no figure, more than one, a comparator (use `parseTargets`), or other words
 * @example parseQuantity("1,234人") // { value: 1234, unit: "人" }
 */
export function parseQuantity(text: string): WrittenQuantity | undefined {
  const normalized = normalizeText(text).text.replace(/[▲△]\s*(?=\d)/u, "-");
  const at = normalized.search(FIRST_FIGURE);
  if (at < 0 || !BEFORE.test(normalized.slice(0, at))) return undefined;
  const quantity = readQuantityAt(normalized, at);
  if (quantity === undefined || quantity.change !== null) return undefined;
  if (quantity.op !== null && quantity.value !== 0) return undefined;
  if (!AFTER.test(normalized.slice(quantity.end))) return undefined;
  return { value: quantity.value, unit: quantity.unit };
}
