import type { CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd, fiscalYearStart, type FiscalYear } from "../calendar/fiscal-year";
import type { Period } from "../period/period";
import type { ScheduleStep } from "./plan";

/** The fiscal years that a measure's periods are placed in; null where the workbook does not tell. */
export interface DueContext {
  readonly planStart: FiscalYear | null;
  readonly planEnd: FiscalYear | null;
  /** The fiscal year that the measure's row belongs to; null where it has none of its own. */
  readonly fiscalYear: FiscalYear | null;
}

/** When a measure starts and by when it must have happened; null where nothing says so. */
export interface StartAndDue {
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
}

/** Just so much of a schedule step as its dates. */
export type DatedStep = Pick<ScheduleStep, "start" | "end">;

const NEITHER: StartAndDue = { start: null, due: null };

/** First and last day of the row's fiscal year, else of the plan. */
function wholeStretch({ planStart, planEnd, fiscalYear }: DueContext): StartAndDue {
  const first = fiscalYear ?? planStart;
  const last = fiscalYear ?? planEnd;
  return {
    start: first === null ? null : fiscalYearStart(first),
    due: last === null ? null : fiscalYearEnd(last),
  };
}

/** Open work falls due when the plan ends; work that begins after the plan does not fall due in it. */
function openEnd(start: CalendarDay | null, planEnd: FiscalYear | null): CalendarDay | null {
  if (planEnd === null) return null;
  const end = fiscalYearEnd(planEnd);
  return start !== null && start > end ? null : end;
}

/**
 * Start and due date of a single period.
 *
 * Work that repeats is dated only where the text names an occurrence; otherwise it runs like ongoing work.
 */
function dueOfPeriod(period: Pick<Period, "kind" | "start" | "end">, context: DueContext): StartAndDue {
  switch (period.kind) {
    case "range":
      return { start: period.start, due: period.end };
    case "deadline":
      return { start: null, due: period.end };
    case "from":
      return { start: period.start, due: period.end ?? openEnd(period.start, context.planEnd) };
    case "recurring":
    case "ongoing":
    case "asNeeded": {
      const whole = wholeStretch(context);
      return { start: period.start ?? whole.start, due: period.end ?? whole.due };
    }
    case "undecided":
      return NEITHER;
  }
}

function earlier(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/**
 * The earliest dated start of a measure and the latest date by which something must have happened.
 *
 * `from` periods fall due at the plan's end; ongoing, recurring and as-needed work runs through the row's fiscal
 * year, or the plan; a deadline alone gives no start; undecided work gives neither.
 *
 * @example
 * dueOf([{ kind: "deadline", start: null, end: "2023-09-30", … }], [], context) // { start: null, due: "2023-09-30" }
 */
export function dueOf(
  periods: readonly Pick<Period, "kind" | "start" | "end">[],
  schedule: readonly DatedStep[],
  context: DueContext,
): StartAndDue {
  let { start, due } = NEITHER;
  for (const period of periods) {
    const one = dueOfPeriod(period, context);
    start = earlier(start, one.start);
    due = later(due, one.due);
  }
  for (const step of schedule) {
    start = earlier(start, step.start);
    due = later(due, step.end);
  }
  return { start, due };
}
