import type { TargetOp } from "../target/target";

/** Two figures that differ by less are one figure: 0.57 in a % cell comes as 56.99999999999999. */
const ROUNDING = 1e-9;

/** -1, 0 or 1 as `a` is less than, equal to or more than `b`. */
export function compareLevels(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return a < b ? -1 : 1;
}

/** 1: more is better; -1: less is better; 0: the text does not say. */
export function directionOf(op: TargetOp): -1 | 0 | 1 {
  switch (op) {
    case ">=":
    case ">":
    case ">baseline":
    case ">=baseline":
      return 1;
    case "<=":
    case "<":
    case "<baseline":
      return -1;
    case "=":
      return 0;
  }
}

/**
 * Whether an actual meets a level.
 *
 * A level without a direction (`100%とする`) is met when it is reached from the baseline's side; without a baseline it
 * is reached from below, except that a goal of nothing at all is reached from above.
 */
export function meetsLevel(op: TargetOp, actual: number, level: number, baseline: number | null): boolean {
  const compared = compareLevels(actual, level);
  if (op === ">") return compared > 0;
  if (op === "<") return compared < 0;
  const stated = directionOf(op);
  if (stated !== 0) return compared * stated >= 0;
  const falling = baseline === null ? level === 0 : compareLevels(baseline, level) > 0;
  return falling ? compared <= 0 : compared >= 0;
}
