import type { CalendarDay } from "../../calendar/calendar-day";
import type { FiscalYear } from "../../calendar/fiscal-year";
import type { IndicatorState, Judgement } from "../../review";

/** A measure as it stood when a report was settled. */
export interface KeptMeasure {
  readonly number: string | null;
  readonly name: string;
  /** Policy areas from the outermost to the innermost. */
  readonly area: readonly string[];
  readonly divisions: readonly string[];
  /** As staff wrote it; "" without one. */
  readonly status: string;
  readonly judgement: Judgement;
  readonly due: CalendarDay | null;
  /** 再掲: it counts where it is listed first. */
  readonly isListedAgain: boolean;
}

/** An indicator as it stood when a report was settled. */
export interface KeptIndicator {
  readonly name: string;
  /** Of the latest actual. */
  readonly fiscalYear: FiscalYear | null;
  readonly actual: number | null;
  /** Fraction of the way from baseline to target. */
  readonly progress: number | null;
  readonly state: IndicatorState;
}

/** What is kept of a plan when its report is settled (報告の確定). */
export interface KeptReport {
  readonly asOf: CalendarDay;
  readonly measures: readonly KeptMeasure[];
  readonly indicators: readonly KeptIndicator[];
}
