import type { CalendarDay } from "../calendar/calendar-day";
import type { Measure } from "../plan/plan";
import type { CellRef } from "../sheet/address";

/** A measure whose row in columns of ours no longer says what its texts say. */
export interface StaleMeasure {
  /**
   * `entered`: staff have put another due date there; `textChanged`: the text has changed since we wrote the date;
   * `missingRow`: the row came later and has nothing of ours.
   */
  readonly kind: "entered" | "textChanged" | "missingRow";
  readonly measure: Measure;
  readonly at: CellRef;
  /** The due date that the column shows. */
  readonly shown: CalendarDay | null;
  /** The due date that the texts give. */
  readonly read: CalendarDay | null;
}
