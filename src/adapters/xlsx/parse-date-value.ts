import { parseCalendarDay, toSerial } from "../../core/calendar/calendar-day";

const ISO_DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const ISO_TIME = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;
const SECONDS_PER_DAY = 86_400;
/** The serial of 1 March 1900; before it, serials count no phantom 29 February. */
const FIRST_SERIAL_AFTER_PHANTOM = 61;

function fractionOfDay(hours = "0", minutes = "0", seconds = "0"): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_PER_DAY;
}

/**
 * The serial number of a cell of type `d`, which the strict format writes in ISO 8601: a day, a day with a time, or a
 * time alone.
 *
 * @returns `undefined` where the text is neither.
 * @example parseDateValue("2023-09-30T12:00:00", 1900) // 45199.5
 */
export function parseDateValue(text: string, dateSystem: 1900 | 1904): number | undefined {
  const time = ISO_TIME.exec(text.trim());
  if (time !== null) return fractionOfDay(time[1], time[2], time[3]);
  const match = ISO_DATE_TIME.exec(text.trim());
  const day = match?.[1] === undefined ? undefined : parseCalendarDay(match[1]);
  if (match === null || day === undefined) return undefined;
  const serial = toSerial(day, dateSystem);
  const phantom = dateSystem === 1900 && serial < FIRST_SERIAL_AFTER_PHANTOM ? 1 : 0;
  return serial - phantom + fractionOfDay(match[2], match[3], match[4]);
}
