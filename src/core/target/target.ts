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

/**
 * What gave the comparison.
 *
 * - `comparator` a word (以上, 以内, 超) or a limit (まで, ゼロ)
 * - `change` a rise or fall by a figure (3ポイント向上)
 * - `direction` words without a figure (前年度より増加)
 * - `range` the lower end of 10～15件
 * - `baseline` the side of the baseline that the level lies on
 * - `zero` a plain 0, which is a limit
 * - `none` nothing: the level itself
 */
export type ComparisonSource = "comparator" | "change" | "direction" | "range" | "baseline" | "zero" | "none";

/** The words that gave each part, as places in the raw text; null where none did. */
export interface TargetTrace {
  readonly opFrom: ComparisonSource;
  readonly op: TextSpan | null;
  readonly figure: TextSpan | null;
  readonly unit: TextSpan | null;
  readonly year: TextSpan | null;
  /** 計画最終年度 is written, but its year is the plan's. */
  readonly yearFrom: "written" | "plan" | "none";
  readonly baseline: TextSpan | null;
  readonly baselineYear: TextSpan | null;
}

/** One measured thing with its baseline and target, read from a sentence or cell. */
export interface IndicatorTarget {
  /** Short name as written, or null. */
  readonly name: string | null;
  readonly baseline: Quantity | null;
  readonly target: TargetCondition | null;
  readonly span: TextSpan;
  /** How it was read; absent for targets that did not come from one text. */
  readonly trace?: TargetTrace;
}

/** What a figure in a text is, where it sets no target. */
export type SkipReason =
  /** It tells what was or is: 3回開催した. */
  | "told"
  /** It says which ones, where or for whom: 80％以上の施設で, 市内12か所の公民館. */
  | "describes"
  /** Money that is spent: 上限50万円. */
  | "spent"
  /** It belongs to a whole, or leads to a level: うち3回, 10人増やし30人とする. */
  | "part"
  /** An age, an ordinal, a code, a share per head, a law: 65歳, 第3次, A4. */
  | "notCounted"
  /** Nothing says that it is to be reached. */
  | "noSign";

/** A figure that was found and sets no target. */
export interface SkippedFigure {
  readonly reason: SkipReason;
  readonly span: TextSpan;
}

/** What a target text is read against. */
export interface TargetContext {
  readonly planStart?: FiscalYear | null;
  readonly planEnd?: FiscalYear | null;
}

export interface TargetReading {
  readonly targets: readonly IndicatorTarget[];
  /** In the order of the text. */
  readonly skipped: readonly SkippedFigure[];
}
