import type { QuantityMention } from "../recognizers/quantity";

/** A figure with the brackets that it stands in. */
export interface PlacedQuantity extends QuantityMention {
  /** Where its bracket opens; null outside brackets. */
  readonly bracket: number | null;
}
