import type { IndicatorTarget, Quantity, TargetReading } from "../../../src/core/target/target";

function describeQuantity({ value, unit, fiscalYear }: Quantity, approx = false): string {
  const figure = value === null ? "" : `${approx ? "~" : ""}${String(value)}${unit}`;
  return [figure, fiscalYear === null ? "" : `@${String(fiscalYear)}`]
    .filter((part) => part !== "")
    .join(" ");
}

/** One target in a line, without its name: `50% @2023 → >= 70% @2026`. */
export function describeTarget({ baseline, target }: IndicatorTarget): string {
  const from = baseline === null ? "" : `${describeQuantity(baseline)} `;
  if (target === null) return from.trim();
  const parts = [target.op, describeQuantity(target, target.approx), target.everyYear ? "@every" : ""];
  return `${from}→ ${parts.filter((part) => part !== "").join(" ")}`;
}

/** A whole reading in one line, as the case tables write it. */
export function describeTargets(reading: TargetReading): string {
  return reading.targets.map(describeTarget).join(" | ");
}
