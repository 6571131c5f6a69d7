import type { TargetOp } from "../target";
import type { PlacedQuantity } from "./placed-quantity";

/** A plain level beyond its baseline must be reached from that side. */
export function compareLevels(baseline: number, value: number, otherwise: TargetOp): TargetOp {
  if (value > baseline) return ">=";
  return value < baseline ? "<=" : otherwise;
}

/** The direction that a step from one figure to another means. */
export function judgeDirection(from: PlacedQuantity, quantity: PlacedQuantity): TargetOp {
  return quantity.value >= from.value ? ">baseline" : "<baseline";
}

/** What a figure asks for: its own comparator or change, else what its baseline makes of it; a plain 0 is a limit. */
export function judgeOp(quantity: PlacedQuantity, baseline: number | null): TargetOp {
  if (quantity.change !== null) return quantity.change === "up" ? ">baseline" : "<baseline";
  // 18％→15％台.
  if (quantity.isBand && baseline !== null) return compareLevels(baseline, quantity.value, ">=");
  if (quantity.op !== null) return quantity.op;
  if (baseline !== null) return compareLevels(baseline, quantity.value, "=");
  return quantity.value === 0 ? "<=" : "=";
}
