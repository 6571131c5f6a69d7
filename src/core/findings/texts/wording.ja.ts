import { parseCalendarDay } from "../../calendar/calendar-day";
import { formatDay, formatFiscalYear } from "../../calendar/era";
import { toFiscalYear } from "../../calendar/fiscal-year";
import type { FindingData } from "../finding";
import { datum } from "../rule-texts";

/** The measure that a finding speaks of: 「No.5 窓口研修」, 「窓口研修」 or 「No.5」. */
export function measure(data: FindingData): string {
  const number = datum(data, "number");
  const name = datum(data, "name");
  const label = [number === "" ? "" : `No.${number}`, name].filter((part) => part !== "").join(" ");
  return label === "" ? "この取組" : `「${label}」`;
}

/** A list in quotation marks with what is said of it; nothing where it is empty. */
export function quoted(data: FindingData, key: string, said: string): string {
  const list = datum(data, key, "」「");
  return list === "" ? "" : `「${list}」${said}`;
}

/** A datum that is a day, in words. */
export function day(data: FindingData, key: string): string {
  const parsed = parseCalendarDay(datum(data, key));
  return parsed === undefined ? datum(data, key) : formatDay(parsed, "ja");
}

/** A list of fiscal years in words. */
export function years(data: FindingData, key: string): string {
  const value = data[key];
  const list = Array.isArray(value) ? value : [];
  return list
    .map((year) => toFiscalYear(Number(year)))
    .flatMap((year) => (year === undefined ? [] : [formatFiscalYear(year, "ja")]))
    .join("・");
}
