import type { Quantity } from "../target";
import { yearWithin } from "./choose-years";
import type { PlacedQuantity } from "./placed-quantity";
import type { Clause } from "./target-text";

/**
 * 62％以上（令和元年度64.1％、令和5年度55.3％）: of several levels in one bracket the latest is where the target starts.
 *
 * @param known the start that the figure before it in the same bracket gave
 */
export function isLaterStart(
  clause: Clause,
  known: Quantity,
  previous: PlacedQuantity,
  quantity: PlacedQuantity,
): boolean {
  if (quantity.bracket === null || quantity.bracket !== previous.bracket) return false;
  if (quantity.op !== null || quantity.change !== null || quantity.unit !== previous.unit) return false;
  const year = yearWithin(clause, previous.end, quantity.start)?.year ?? null;
  if (year === null || known.value !== previous.value || known.fiscalYear === null) return false;
  return year > known.fiscalYear && (clause.planStart === null || year < clause.planStart);
}
