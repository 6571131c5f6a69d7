import { parseCalendarDay, type CalendarDay } from "../../src/core/calendar/calendar-day";

/** A day from ISO text; throws where it is none. */
export function dayOf(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new Error(`Not a day: ${text}`);
  return day;
}
