import { daysBetween, type CalendarDay } from "../calendar/calendar-day";

/**
 * The share of the time from `from` to `to` that has passed on `asOf`.
 *
 * @returns a fraction from 0 (on or before `from`) to 1 (on or after `to`). A stretch without length has passed
 * as soon as its end is reached.
 * @example elapsedShare("2023-10-01", "2023-04-01", "2024-04-01") // 0.5
 */
export function elapsedShare(asOf: CalendarDay, from: CalendarDay, to: CalendarDay): number {
  if (asOf >= to) return 1;
  if (asOf <= from) return 0;
  return daysBetween(from, asOf) / daysBetween(from, to);
}
