import { toCalendarDay, type CalendarDay } from "../core/calendar/calendar-day";

/** Today on the computer's calendar. */
export function today(): CalendarDay {
  const now = new Date();
  const day = toCalendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("The computer's clock is outside the years 1 to 9999");
  return day;
}

/** Calls a function after so many milliseconds; the function returned calls it off. */
export function after(milliseconds: number, run: () => void): () => void {
  const timer = window.setTimeout(run, milliseconds);
  return () => {
    window.clearTimeout(timer);
  };
}

/** A hidden pane draws no frames; it must not wait for one for ever. */
const LONGEST_WAIT_IN_MILLISECONDS = 100;

/** Resolves after the browser had the chance to draw, or shortly after where it draws nothing. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const fallback = window.setTimeout(resolve, LONGEST_WAIT_IN_MILLISECONDS);
    requestAnimationFrame(() => {
      window.clearTimeout(fallback);
      window.setTimeout(resolve);
    });
  });
}
