import { parseCalendarDay, toSerial } from "../../core/calendar/calendar-day";

const ISO_DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const SECONDS_PER_DAY = 86_400;
/** The serial of 1 March 1900; before it, serials count no phantom 29 February. */
const FIRST_SERIAL_AFTER_PHANTOM = 61;

/**
 * The serial number of a cell of type `d`, which the strict format writes in ISO 8601.
 *
 * @returns `undefined` where the text is no such date.
 * @example parseDateValue("2023-09-30T12:00:00", 1900) // 45199.5
 */
export function parseDateValue(text: string, dateSystem: 1900 | 1904): number | undefined {
  const match = ISO_DATE_TIME.exec(text.trim());
  const day = match?.[1] === undefined ? undefined : parseCalendarDay(match[1]);
  if (match === null || day === undefined) return undefined;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  const serial = toSerial(day, dateSystem);
  const phantom = dateSystem === 1900 && serial < FIRST_SERIAL_AFTER_PHANTOM ? 1 : 0;
  return serial - phantom + seconds / SECONDS_PER_DAY;
}
