import { normalizeText } from "../text/normalize-text";

/** A figure with its unit as written; percentages are 57.5 for 57.5 %. */
export interface WrittenQuantity {
  readonly value: number;
  readonly unit: string;
}

const QUANTITY = /^\s*(?:約|概ね|▲|△)?\s*([-−]?[0-9][0-9,]*(?:\.[0-9]+)?)\s*([^0-9\s]{0,4})\s*$/u;

/**
 * Reads a cell that holds one figure and nothing else.
 *
 * @example parseQuantity("５７．５％") // { value: 57.5, unit: "%" }
 */
export function parseQuantity(text: string): WrittenQuantity | undefined {
  const match = QUANTITY.exec(normalizeText(text).text);
  if (match?.[1] === undefined) return undefined;
  return { value: Number(match[1].replaceAll(",", "")), unit: match[2] ?? "" };
}
