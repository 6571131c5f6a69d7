import type { CalendarDay } from "../calendar/calendar-day";
import { fiscalYearEnd, type FiscalYear } from "../calendar/fiscal-year";
import type { Measure, SourcedPeriod } from "../plan/plan";
import type { JudgementReason } from "../review";

/** Why a period fixes no day to be judged by; null where it does. */
export function looseReason(period: SourcedPeriod): JudgementReason | null {
  switch (period.kind) {
    case "ongoing":
    case "asNeeded":
    case "undecided":
      return period.kind;
    case "recurring":
      // An occurrence that the text names (毎年度10月) can be judged.
      return period.end === null ? "recurring" : null;
    case "range":
    case "deadline":
    case "from":
      return null;
  }
}

/** The one reason why none of the periods fixes a day; null where one does. */
export function onlyLoose(periods: readonly SourcedPeriod[]): JudgementReason | null {
  const reasons = periods.map(looseReason);
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

/** Why a measure with dated work has no due date. */
export function whyNoDue(
  measure: Measure,
  piece: { readonly periods: readonly SourcedPeriod[] },
): JudgementReason {
  if (piece.periods.some(({ kind }) => kind === "from")) return "openEnd";
  if (piece.periods.length > 0 || measure.schedule.length > 0) return "noDueDate";
  return measure.periodProblems.length > 0 ? "unreadablePeriod" : "noPeriod";
}

/** When loose work can be judged after all: its year's end, or the plan's for work that has no date at all. */
export function endOfLooseWork(
  measure: Measure,
  piece: { readonly due: CalendarDay | null },
  planEnd: FiscalYear | null,
): CalendarDay | null {
  if (piece.due !== null) return piece.due;
  const last = measure.fiscalYear ?? planEnd;
  return last === null ? null : fiscalYearEnd(last);
}
