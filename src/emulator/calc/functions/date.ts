import {
  calendarParts,
  daysInMonth,
  fromSerial,
  toCalendarDay,
  toSerial,
  type CalendarDay,
} from "../../../core/calendar/calendar-day";
import { parseNumberText } from "../values/parse-number-text";
import { UNKNOWN_NAME, WRONG_NUMBER, WRONG_VALUE, type Scalar } from "../values/value";
import { scalarFunction, type CallContext, type FunctionTable } from "./calc-function";

/** The day of a serial; 0 stands for the day before the first, which Excel calls 1900-01-00. */
function partsOf(
  serial: number,
  dateSystem: 1900 | 1904,
): { year: number; month: number; day: number } | undefined {
  if (dateSystem === 1900) {
    const whole = Math.floor(serial);
    if (whole === 0) return { year: 1900, month: 1, day: 0 };
    if (whole === 60) return { year: 1900, month: 2, day: 29 };
  }
  const day = fromSerial(serial, dateSystem);
  return day === undefined ? undefined : calendarParts(day);
}

function partOfDate(part: "year" | "month" | "day") {
  return scalarFunction(["number"], [], ([serial], { book }) => {
    const parts = serial < 0 ? undefined : partsOf(serial, book.dateSystem);
    return parts === undefined ? WRONG_NUMBER : parts[part];
  });
}

/** The serial of a day; `#NUM!` before the calendar of the workbook begins. */
function serialOf(day: CalendarDay | undefined, dateSystem: 1900 | 1904): Scalar {
  if (day === undefined) return WRONG_NUMBER;
  const serial = toSerial(day, dateSystem);
  // Serials before 1 March 1900 are one less than the days since then say: Excel counts a 29 February 1900.
  const own = dateSystem === 1900 && serial < 61 ? serial - 1 : serial;
  return own < 0 ? WRONG_NUMBER : own;
}

/** The same day of another month, or that month's last day; `#NUM!` outside the calendar. */
function monthLater(serial: number, months: number, atEnd: boolean, { book }: CallContext): Scalar {
  const start = serial < 0 ? undefined : partsOf(serial, book.dateSystem);
  if (start === undefined) return WRONG_NUMBER;
  const month = start.year * 12 + start.month - 1 + Math.trunc(months);
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
  const last = daysInMonth(year, ofYear);
  return serialOf(toCalendarDay(year, ofYear, atEnd ? last : Math.min(start.day, last)), book.dateSystem);
}

/** Years below 1900 count from 1900; months and days beyond their end run on into the next. */
const DATE = scalarFunction(["number", "number", "number"], [], ([year, month, day], { book }) => {
  const wholeYear = Math.trunc(year);
  if (wholeYear < 0 || wholeYear > 9999) return WRONG_NUMBER;
  const base = book.dateSystem === 1900 && wholeYear < 1900 ? 1900 + wholeYear : wholeYear;
  const months = base * 12 + Math.trunc(month) - 1;
  const first = serialOf(
    toCalendarDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1),
    book.dateSystem,
  );
  if (typeof first !== "number") return first;
  const serial = first + Math.trunc(day) - 1;
  return serial < 0 ? WRONG_NUMBER : serial;
});

/** Whole years, months or days between two days; what is left after whole years or months with YM, YD and MD. */
const DATEDIF = scalarFunction(["number", "number", "text"], [], ([start, end, unit], { book }) => {
  const [from, to] = [partsOf(start, book.dateSystem), partsOf(end, book.dateSystem)];
  if (from === undefined || to === undefined || start > end) return WRONG_NUMBER;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    default:
      return WRONG_NUMBER;
  }
});

/** 1 to 7 from Sunday (type 1), from Monday (2), or 0 to 6 from Monday (3). */
const WEEKDAY = scalarFunction(["number"], ["number"], ([serial, type = 1], { book }) => {
  if (serial < 0) return WRONG_NUMBER;
  // Serial 1 is a Sunday by Excel's count in the 1900 system; 1904-01-01 was a Friday.
  const fromSunday = (Math.floor(serial) + (book.dateSystem === 1900 ? 6 : 5)) % 7;
  const fromMonday = (fromSunday + 6) % 7;
  if (type === 1) return fromSunday + 1;
  return type === 2 ? fromMonday + 1 : type === 3 ? fromMonday : WRONG_NUMBER;
});

export const DATE_FUNCTIONS: FunctionTable = {
  DATE,
  YEAR: partOfDate("year"),
  MONTH: partOfDate("month"),
  DAY: partOfDate("day"),
  EDATE: scalarFunction(["number", "number"], [], ([serial, months], context) =>
    monthLater(serial, months, false, context),
  ),
  EOMONTH: scalarFunction(["number", "number"], [], ([serial, months], context) =>
    monthLater(serial, months, true, context),
  ),
  DAYS: scalarFunction(["number", "number"], [], ([end, start]) => Math.floor(end) - Math.floor(start)),
  DATEDIF,
  WEEKDAY,
  DATEVALUE: scalarFunction(["text"], [], ([text], { book }) => {
    const value = /\D/.test(text) ? parseNumberText(text, book.dateSystem) : undefined;
    return value === undefined ? WRONG_VALUE : Math.floor(value);
  }),
  // Without a clock there is no today.
  TODAY: scalarFunction([], [], (_, { book }) =>
    book.now === undefined ? UNKNOWN_NAME : Math.floor(book.now),
  ),
  NOW: scalarFunction([], [], (_, { book }) => book.now ?? UNKNOWN_NAME),
};
