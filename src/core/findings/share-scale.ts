import { isPercentFormat } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";

/** A cell whose figure makes sense only a hundred times as large (100) or as small (0.01), and the percentage meant. */
export interface SlippedShare {
  readonly scale: 100 | 0.01;
  /** 45 for 45 %. */
  readonly read: number;
}

/** How near a figure must be to the others to be of their kind, and how far from them a slipped one is. */
const NEAR = 5;
const FAR = 20;
const SIGNIFICANT_DIGITS = 12;

/** The percentage that a cell shows: 57.5 for 0.575 formatted as %, and for 57.5 under a heading in %. */
export function shownPercent({ value, numberFormat }: Cell): number | null {
  if (typeof value !== "number") return null;
  return isPercentFormat(numberFormat) ? value * 100 : value;
}

function ratio(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

/**
 * Whether a cell slipped by a hundred beside the figures that it belongs to; null where it did not.
 *
 * Only a figure up to 1 without a % format can be a fraction, and only one with it can be a percentage typed in full.
 *
 * @param usual the percentage that the other cells show
 * @example findSlippedShare({ row: 4, column: 7, value: 0.45 }, 57.5) // { scale: 100, read: 45 }
 */
export function findSlippedShare(cell: Cell, usual: number): SlippedShare | null {
  const shown = shownPercent(cell);
  if (shown === null || shown <= 0 || usual <= 0 || ratio(shown, usual) < FAR) return null;
  const scale = isPercentFormat(cell.numberFormat) ? 0.01 : 100;
  if (scale === 100 && shown > 1) return null;
  const read = Number((shown * scale).toPrecision(SIGNIFICANT_DIGITS));
  return ratio(read, usual) < NEAR || (read <= 100 && usual <= 100 && scale === 0.01)
    ? { scale, read }
    : null;
}

/** The middle of several figures; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
