import { toCalendarDay, type CalendarDay } from "../core/calendar/calendar-day";
import { fiscalYearEnd, fiscalYearOf, type FiscalYear } from "../core/calendar/fiscal-year";
import type { Plan } from "../core/plan/plan";

/** The two days on which plans are reported: 30 September and 31 March of one fiscal year. */
export interface ReportingDates {
  readonly midYear: CalendarDay;
  readonly yearEnd: CalendarDay;
}

/**
 * The reporting dates to offer.
 *
 * @param day the 基準日 in use; its fiscal year is offered, or the nearest one that the plan has.
 * @example reportingDates("2026-11-21", { startFiscalYear: 2021, endFiscalYear: 2023 }).yearEnd // "2024-03-31"
 */
export function reportingDates(
  day: CalendarDay,
  plan: Pick<Plan, "startFiscalYear" | "endFiscalYear"> | null,
): ReportingDates {
  const year = nearestPlanYear(fiscalYearOf(day), plan?.startFiscalYear ?? null, plan?.endFiscalYear ?? null);
  const midYear = toCalendarDay(year, 9, 30);
  if (midYear === undefined) throw new Error(`Not a fiscal year: ${String(year)}`);
  return { midYear, yearEnd: fiscalYearEnd(year) };
}

function nearestPlanYear(year: FiscalYear, start: FiscalYear | null, end: FiscalYear | null): FiscalYear {
  if (end !== null && year > end) return end;
  return start !== null && year < start ? start : year;
}
