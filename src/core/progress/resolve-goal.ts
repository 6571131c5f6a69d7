import type { ProgressReason } from "../review";
import type { Quantity, TargetCondition, TargetOp } from "../target/target";
import { compareLevels, directionOf } from "./compare-levels";
import { canonicalUnit, unitsAgree } from "./units";

/** What a target asks for, once it is put beside its baseline. */
export type Goal =
  /** Nothing that figures can be compared with. */
  | { readonly kind: "none"; readonly reason: ProgressReason }
  /** A level to be held or, every year anew, to be met. */
  | {
      readonly kind: "level";
      readonly op: TargetOp;
      readonly level: number;
      readonly reason: "maintain" | "everyYear";
    }
  /** More (1) or less (-1) than before, by an amount that nobody wrote. */
  | {
      readonly kind: "direction";
      readonly sign: 1 | -1;
      readonly from: number;
      readonly reason: "relative" | "everyYear";
    }
  /** A level to be reached from nobody knows where. */
  | { readonly kind: "reach"; readonly op: TargetOp; readonly to: number }
  /** The way from a baseline to a target: the only goal with a percentage. */
  | { readonly kind: "way"; readonly op: TargetOp; readonly from: number; readonly to: number };

/** A baseline and the actual beside it, as far as they are known. */
export interface GoalContext {
  /** Value of the baseline, written or found. */
  readonly baseline: number | null;
  readonly baselineUnit: Quantity["unit"];
  readonly actualUnit: Quantity["unit"];
}

function none(reason: ProgressReason): Goal {
  return { kind: "none", reason };
}

/**
 * The level that a relative target asks for, in the unit of its baseline.
 *
 * A figure in points, or in the baseline's own unit, is added; a percentage of anything but a percentage is a share of
 * the baseline. A percentage 3 % higher may mean points or a share: it stays open.
 */
function relativeLevel(
  { op, value, unit }: TargetCondition,
  baseline: number,
  baselineUnit: string,
): number | "open" | "unitsDiffer" {
  if (value === null || value === 0) return "open";
  const signed = op === "<baseline" ? -value : value;
  const by = canonicalUnit(unit);
  const of = canonicalUnit(baselineUnit);
  if (by === "%") return of === "%" ? "open" : baseline * (1 + signed / 100);
  if (by === of || by === "" || of === "") return baseline + signed;
  return by === "ポイント" && (of === "%" || of === "点") ? baseline + signed : "unitsDiffer";
}

function relativeGoal(target: TargetCondition, { baseline, baselineUnit, actualUnit }: GoalContext): Goal {
  if (!unitsAgree([baselineUnit, actualUnit])) return none("unitsDiffer");
  if (baseline === null) return none("noBaseline");
  const sign = target.op === "<baseline" ? -1 : 1;
  const level = relativeLevel(
    target,
    baseline,
    canonicalUnit(baselineUnit) === "" ? actualUnit : baselineUnit,
  );
  if (level === "unitsDiffer") return none("unitsDiffer");
  if (level === "open" || compareLevels(level, baseline) === 0) {
    return { kind: "direction", sign, from: baseline, reason: target.everyYear ? "everyYear" : "relative" };
  }
  const op = sign > 0 ? ">=" : "<=";
  return target.everyYear
    ? { kind: "level", op, level, reason: "everyYear" }
    : { kind: "way", op, from: baseline, to: level };
}

function absoluteGoal(target: TargetCondition, level: number, baseline: number | null): Goal {
  const { op } = target;
  if (target.everyYear) return { kind: "level", op, level, reason: "everyYear" };
  if (target.maintain === true) return { kind: "level", op, level, reason: "maintain" };
  if (baseline === null) return { kind: "reach", op, to: level };
  const side = compareLevels(level, baseline);
  if (side * directionOf(op) < 0) return none("targetNotBeyondBaseline");
  if (side !== 0) return { kind: "way", op, from: baseline, to: level };
  if (op === ">" || op === "<") {
    return { kind: "direction", sign: op === ">" ? 1 : -1, from: baseline, reason: "relative" };
  }
  return { kind: "level", op, level, reason: "maintain" };
}

/**
 * Puts a target beside its baseline: which levels are to be compared, or why none can be.
 *
 * A figure without a unit takes the unit of the others.
 */
export function resolveGoal(target: TargetCondition | null, context: GoalContext): Goal {
  if (target === null) return none("noTarget");
  if (target.op === ">baseline" || target.op === "<baseline") return relativeGoal(target, context);
  const { baseline, baselineUnit, actualUnit } = context;
  const held = target.maintain === true ? baseline : null;
  const level = target.op === ">=baseline" ? (baseline ?? target.value) : (target.value ?? held);
  if (level === null) return none(target.op === ">=baseline" ? "noBaseline" : "noTargetValue");
  if (!unitsAgree([target.unit, baselineUnit, actualUnit])) return none("unitsDiffer");
  if (target.op === ">=baseline") {
    return { kind: "level", op: ">=", level, reason: target.everyYear ? "everyYear" : "maintain" };
  }
  return absoluteGoal(target, level, baseline);
}
