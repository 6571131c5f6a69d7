import { findEra } from "../../../core/calendar/era";
import { toCalendarDay, toSerial } from "../../../core/calendar/calendar-day";

const NUMBER = /^([+-]?)[¥$]?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i;
const IN_BRACKETS = /^\(([^()]+)\)$/;
const DAY = /^(\d{4})(?:\/(\d{1,2})\/(\d{1,2})|-(\d{1,2})-(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const ERA_DAY =
  /^(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})(?:[./](\d{1,2})[./](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/i;
const TIME = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/;

function readDay(text: string, dateSystem: 1900 | 1904): number | undefined {
  const western = DAY.exec(text);
  const japanese = western === null ? ERA_DAY.exec(text) : null;
  const match = western ?? japanese;
  if (match === null) return undefined;
  const [month, day] = match.slice(western === null ? 3 : 2).filter((part) => part !== undefined);
  const era = japanese === null ? undefined : findEra(match[1] ?? "");
  const written = japanese === null ? match[1] : match[2];
  const year = (era?.base ?? 0) + (written === "元" ? 1 : Number(written));
  const date = toCalendarDay(year, Number(month), Number(day));
  return date === undefined || year < 1900 ? undefined : toSerial(date, dateSystem);
}

function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds = "0"] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/**
 * The number that Excel in Japanese takes a text for, in calculations and in VALUE: digits of either width, thousands,
 * percent, money, full dates of both calendars, times.
 *
 * Days without a year are not read: they would depend on today.
 *
 * @returns `undefined` where the text is no number
 * @example parseNumberText("1,200", 1900) // 1200
 * @example parseNumberText("令和8年3月31日", 1900) // 46112
 */
export function parseNumberText(text: string, dateSystem: 1900 | 1904): number | undefined {
  const plain = text.normalize("NFKC").trim();
  if (!/\d|元/.test(plain)) return undefined;
  const inBrackets = IN_BRACKETS.exec(plain)?.[1];
  const match = NUMBER.exec(inBrackets ?? plain);
  if (match !== null) {
    const [, sign = "", digits = "", exponent = "", percent = ""] = match;
    if (inBrackets !== undefined && sign !== "") return undefined;
    const value = Number(`${digits.replaceAll(",", "")}${exponent}`) / (percent === "" ? 1 : 100);
    return sign === "-" || inBrackets !== undefined ? -value : value;
  }
  const [first = "", second] = plain.split(" ");
  const day = readDay(first, dateSystem);
  if (second === undefined) return day ?? readTime(first);
  const time = readTime(second);
  return day === undefined || time === undefined ? undefined : day + time;
}
