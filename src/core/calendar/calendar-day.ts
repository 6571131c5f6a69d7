declare const calendarDay: unique symbol;

/**
 * A day of the Gregorian calendar as ISO text (`2023-04-01`): no clock, no time zone.
 * Text order is time order, so `<` compares.
 */
export type CalendarDay = string & { readonly [calendarDay]: true };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** `-04-01` for month 4 and day 1 at 4 * 32 + 1, made once: readers of whole workbooks write thousands. */
const MONTH_AND_DAY = Array.from({ length: 13 * 32 }, (_, index) =>
  [index >> 5, index & 31].map((part) => `-${String(part).padStart(2, "0")}`).join(""),
);

const DAY_PLACES = 13 * 32;
/** The years in which plans lie: their days are written once and kept. */
const FIRST_KEPT_YEAR = 1980;
const KEPT_YEARS = 100;
const keptDays: (CalendarDay | undefined)[] = new Array<CalendarDay | undefined>(
  KEPT_YEARS * DAY_PLACES,
).fill(undefined);

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days in a month (1 to 12), or 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * A day from its parts.
 *
 * @returns `undefined` where the calendar has no such day (31 June, month 13, years outside 1 to 9999).
 * @example toCalendarDay(2024, 2, 29) // "2024-02-29"
 */
export function toCalendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const place = year - FIRST_KEPT_YEAR;
  if (place < 0 || place >= KEPT_YEARS) return writeDay(year, month, day);
  const index = place * DAY_PLACES + month * 32 + day;
  let known = keptDays[index];
  if (known === undefined) {
    known = writeDay(year, month, day);
    keptDays[index] = known;
  }
  return known;
}

function writeDay(year: number, month: number, day: number): CalendarDay {
  const yearText = year >= 1000 ? String(year) : String(year).padStart(4, "0");
  return (yearText + (MONTH_AND_DAY[month * 32 + day] ?? "")) as CalendarDay;
}

/** Reads ISO text (`2023-09-30`); `undefined` where it is not a day of the calendar. */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const match = ISO_DAY.exec(text);
  return match === null ? undefined : toCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The parts of a day: full year, month 1 to 12, day 1 to 31. */
export function calendarParts(day: CalendarDay): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return {
    year: 100 * twoFigures(day, 0) + twoFigures(day, 2),
    month: twoFigures(day, 5),
    day: twoFigures(day, 8),
  };
}

const ZERO = 48;

/** The number that two figures of an ISO text give. */
function twoFigures(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;
}

/**
 * Days since 1970-01-01.
 *
 * Source: the civil-from-days algorithms of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
function toDayNumber(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = calendarParts(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day for a number of days since 1970-01-01; `undefined` outside the years 1 to 9999. */
export function fromDayNumber(dayNumber: number): CalendarDay | undefined {
  const shifted = Math.floor(dayNumber) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return toCalendarDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Whole days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Day number of Excel's serial 0: 1899-12-30 for serials from 61 (1 March 1900) on, 1904-01-01. */
const SERIAL_ZERO = { 1900: -25_569, 1904: -24_107 } as const;

/**
 * The day of an Excel serial number; the time of day is dropped.
 *
 * In the 1900 system serial 60 is the 29 February 1900 that never was, and earlier serials are off by one.
 * Source: ECMA-376 part 1, 18.17.4.1.
 *
 * @returns `undefined` for serials that stand for no day.
 * @example fromSerial(45199, 1900) // "2023-09-30"
 */
export function fromSerial(serial: number, system: 1900 | 1904): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (system === 1900 ? 1 : 0) || (system === 1900 && whole === 60))
    return undefined;
  const early = system === 1900 && whole < 60 ? 1 : 0;
  return fromDayNumber(whole + SERIAL_ZERO[system] + early);
}

/** The Excel serial of a day from 1 March 1900 on. */
export function toSerial(day: CalendarDay, system: 1900 | 1904): number {
  return toDayNumber(day) - SERIAL_ZERO[system];
}
