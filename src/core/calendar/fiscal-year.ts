import { calendarParts, toCalendarDay, type CalendarDay } from "./calendar-day";

declare const fiscalYear: unique symbol;

/** A Japanese fiscal year (年度): year N runs from 1 April N to 31 March N+1. */
export type FiscalYear = number & { readonly [fiscalYear]: true };

/**
 * A fiscal year from a number.
 *
 * @returns `undefined` outside 1 to 9998 (its last day must exist too).
 */
export function toFiscalYear(year: number): FiscalYear | undefined {
  return Number.isInteger(year) && year >= 1 && year <= 9998 ? (year as FiscalYear) : undefined;
}

function boundary(year: number, month: number, day: number): CalendarDay {
  const found = toCalendarDay(year, month, day);
  if (found === undefined) throw new Error(`Not a fiscal year boundary: ${String(year)}`);
  return found;
}

/** 1 April of the year. */
export function fiscalYearStart(year: FiscalYear): CalendarDay {
  return boundary(year, 4, 1);
}

/** 31 March of the next calendar year. */
export function fiscalYearEnd(year: FiscalYear): CalendarDay {
  return boundary(year + 1, 3, 31);
}

/**
 * The fiscal year that a day falls in.
 *
 * @example fiscalYearOf("2024-03-31") // 2023
 */
export function fiscalYearOf(day: CalendarDay): FiscalYear {
  const { year, month } = calendarParts(day);
  return (month >= 4 ? year : year - 1) as FiscalYear;
}
