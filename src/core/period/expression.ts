import type { Moment } from "./mention";
import type { PeriodForm } from "./period";

/** How an expression was put, before the calendar is asked. */
export type ExpressionKind =
  "span" | "deadline" | "from" | "recurring" | "ongoing" | "asNeeded" | "undecided";

/** Where an enumerator stands. */
export interface EnumeratorPlace {
  readonly start: number;
  readonly end: number;
  /** The enumerator itself where only a run (①～③) implies it. */
  readonly implied?: string;
}

/** One time expression: a date or range with the words that bend its meaning, or a standing word. */
export interface Expression {
  /** In units of the normalised text, with まで, から and the like. */
  readonly start: number;
  readonly end: number;
  readonly kind: ExpressionKind;
  /** null for standing words without a date. */
  readonly from: Moment | null;
  /** The far end of a range. */
  readonly to: Moment | null;
  readonly approx: boolean;
  readonly forms: readonly PeriodForm[];
  /** Enumerators that it belongs to, as positions in the text; empty where none. */
  readonly enumerators: readonly EnumeratorPlace[];
  /** Only a number of times (年2回). */
  readonly countOnly: boolean;
}
