import type { CalendarDay } from "../../calendar/calendar-day";
import type { KeptReport } from "./kept-report";

/**
 * The settled report to compare with.
 *
 * @param history oldest first
 * @param since 基準日 of the report that is asked for; without it the last one before `asOf`, null for none
 * @returns null where there is none
 */
export function chooseKept(
  history: readonly KeptReport[],
  asOf: CalendarDay,
  since?: CalendarDay | null,
): KeptReport | null {
  if (since === null) return null;
  const found =
    since === undefined
      ? history.filter((report) => report.asOf < asOf).at(-1)
      : history.find((report) => report.asOf === since);
  return found ?? null;
}
