import {
  calendarParts,
  daysInMonth,
  fromSerial,
  toCalendarDay,
  type CalendarDay,
} from "../calendar/calendar-day";
import { formatCodes } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";

/** The days that a date cell shows: one day, or a whole month where its format shows no day. */
export interface DateCell {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** Serials of 1982 to 2119: numbers that are dates even where the format was lost; years such as 2025 lie far below. */
const LIKELY_SERIALS = { first: 30_000, last: 80_000 };

type Shown = "day" | "month" | "nothing";

function shownBy(format: string | undefined, serial: number): Shown {
  if (format === undefined) {
    return serial >= LIKELY_SERIALS.first && serial < LIKELY_SERIALS.last ? "day" : "nothing";
  }
  const codes = formatCodes(format);
  if (codes.includes("d")) return "day";
  return /[yge]/u.test(codes) && codes.includes("m") && !codes.includes("general") ? "month" : "nothing";
}

/**
 * The days that a cell with a serial number stands for. 令和6年10月, typed as a date, is stored as the first of the month
 * and shown without a day: the month is what was meant.
 *
 * @returns `undefined` for texts, and for numbers that are no dates
 * @example readDateCell({ row: 0, column: 0, value: 45199, numberFormat: "yyyy/m/d" }, 1900)?.last // "2023-09-30"
 */
export function readDateCell(cell: Cell | undefined, dateSystem: 1900 | 1904): DateCell | undefined {
  if (cell === undefined || typeof cell.value !== "number") return undefined;
  const shown = shownBy(cell.numberFormat, cell.value);
  const day = shown === "nothing" ? undefined : fromSerial(cell.value, dateSystem);
  if (day === undefined || shown === "day") return day === undefined ? undefined : { first: day, last: day };
  const { year, month } = calendarParts(day);
  const first = toCalendarDay(year, month, 1);
  const last = toCalendarDay(year, month, daysInMonth(year, month));
  return first === undefined || last === undefined ? undefined : { first, last };
}
