import type { FiscalYear } from "../calendar/fiscal-year";
import type { TextSpan } from "../period/period";

/** How a value must compare with the target. */
export type TargetOp = ">=" | "<=" | "<" | ">" | "=" | ">baseline" | "<baseline" | ">=baseline";

/** A value with its unit. Percentages are as written: 57.5 for 57.5 %. */
export interface Quantity {
  /** null where the text names a year's actual without its number. */
  readonly value: number | null;
  /** `%`, `点`, `人`…; empty where there is none. */
  readonly unit: string;
  readonly fiscalYear: FiscalYear | null;
}

export interface TargetCondition extends Quantity {
  readonly op: TargetOp;
  /** true for 毎年度65点以上: judged on each year alone. */
  readonly everyYear: boolean;
  /** true for 維持: a level that is held, whatever side of it the baseline lies on. */
  readonly maintain?: boolean;
  /** true for 約, 概ね, 程度. */
  readonly approx: boolean;
}

/** One measured thing with its baseline and target, read from a sentence or cell. */
export interface IndicatorTarget {
  /** Short name as written, or null. */
  readonly name: string | null;
  readonly baseline: Quantity | null;
  readonly target: TargetCondition | null;
  readonly span: TextSpan;
}

/** What a target text is read against. */
export interface TargetContext {
  readonly planStart?: FiscalYear | null;
  readonly planEnd?: FiscalYear | null;
}

export interface TargetReading {
  readonly targets: readonly IndicatorTarget[];
}
