import { calendarParts, fromSerial, type CalendarDay } from "../../../core/calendar/calendar-day";
import type { FormatToken } from "./tokenize-format";

const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"];
const ENGLISH_WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Whether a section shows its number as a date or a time. */
export function isDateSection(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind, text }) => kind === "code" && /^(\[?[ymdhsgear]+\]?|AM\/PM)$/i.test(text));
}

/**
 * Shows a serial number by the tokens of a date format, era dates included.
 *
 * @returns `undefined` where the serial stands for no day: Excel fills such a cell with `#`.
 */
export function formatDate(
  serial: number,
  tokens: readonly FormatToken[],
  dateSystem: 1900 | 1904,
): string | undefined {
  // Seconds are whole, as Excel rounds them; a time without a date has the serial 0.x.
  const seconds = Math.round(serial * 86_400);
  const wholeDays = Math.floor(seconds / 86_400);
  const day = fromSerial(wholeDays, dateSystem);
  const needsDay = tokens.some(({ kind, text }) => kind === "code" && /^([ydge]|a+$|m{3})/i.test(text));
  if (serial < 0 || (day === undefined && needsDay)) return undefined;
  const time = { days: wholeDays, seconds: seconds - wholeDays * 86_400 };
  const is12Hours = tokens.some(({ kind, text }) => kind === "code" && /^AM\/PM$/i.test(text));
  return tokens
    .map((token, index) =>
      token.kind === "literal"
        ? token.text
        : part(token.text.toLowerCase(), isMinutes(tokens, index), day, time, is12Hours),
    )
    .join("");
}

/** `m` means minutes right after hours or right before seconds. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const codes = tokens.map(({ kind, text }) => (kind === "code" ? text.toLowerCase() : ""));
  const before = codes
    .slice(0, index)
    .reverse()
    .find((text) => text !== "");
  const after = codes.slice(index + 1).find((text) => text !== "");
  return /^\[?h/.test(before ?? "") || /^s/.test(after ?? "");
}

function part(
  code: string,
  asMinutes: boolean,
  day: CalendarDay | undefined,
  time: { readonly days: number; readonly seconds: number },
  is12Hours: boolean,
): string {
  const hours = Math.floor(time.seconds / 3600);
  const minutes = Math.floor(time.seconds / 60) % 60;
  if (code === "am/pm") return hours < 12 ? "AM" : "PM";
  if (code.startsWith("[h")) return String(time.days * 24 + hours);
  if (code.startsWith("[m")) return String((time.days * 24 + hours) * 60 + minutes);
  if (code.startsWith("[s")) return String(time.days * 86_400 + time.seconds);
  const two = (value: number): string => (code.length > 1 ? String(value).padStart(2, "0") : String(value));
  if (code.startsWith("h")) return two(is12Hours ? hours % 12 || 12 : hours);
  if (code.startsWith("s")) return two(time.seconds % 60);
  if (asMinutes && code.startsWith("m")) return two(minutes);
  if (day === undefined) return two(0);

  const { year, month, day: dayOfMonth } = calendarParts(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  switch (code.slice(0, 1)) {
    case "y":
      return code.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
    case "m":
      if (code.length < 3) return two(month);
      return code.length === 3
        ? (ENGLISH_MONTHS[month - 1] ?? "").slice(0, 3)
        : (ENGLISH_MONTHS[month - 1] ?? "");
    case "d":
      if (code.length < 3) return two(dayOfMonth);
      return code.length === 3
        ? (ENGLISH_WEEKDAYS[weekday] ?? "").slice(0, 3)
        : (ENGLISH_WEEKDAYS[weekday] ?? "");
    case "a":
      return code.length > 3 ? `${WEEKDAYS[weekday] ?? ""}曜日` : (WEEKDAYS[weekday] ?? "");
    case "g":
      return era(day, code.length);
    case "e":
      return two(eraYear(day));
    case "r":
      return `${era(day, code.length > 1 ? 3 : 1)}${String(eraYear(day)).padStart(code.length > 1 ? 2 : 1, "0")}`;
    default:
      return code;
  }
}

/** R, 令 or 令和. */
function era(day: CalendarDay, length: number): string {
  const style = length === 1 ? "narrow" : "long";
  const name = eraParts("ja-JP", day, style).find(({ type }) => type === "era")?.value ?? "";
  return length === 2 ? name.slice(0, 1) : name;
}

/** The year within its era; 1 for 元年. */
function eraYear(day: CalendarDay): number {
  return Number(eraParts("en", day, "long").find(({ type }) => type === "year")?.value);
}

function eraParts(locale: string, day: CalendarDay, style: "narrow" | "long"): Intl.DateTimeFormatPart[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-japanese`, {
    era: style,
    year: "numeric",
    timeZone: "UTC",
  });
  return format.formatToParts(new Date(`${day}T00:00:00Z`));
}
