import { fromSerial } from "../core/calendar/calendar-day";
import { formatCodes, isPercentFormat } from "../core/sheet/number-format";
import { isCellError, type CellValue } from "../core/sheet/snapshot";
import { formatPercent } from "../core/text/format-number";
import type { Strings } from "./strings";

/**
 * A value near enough to what its cell shows for people to know it again: percentages, days, errors, all else plain. Days
 * are counted from 1900, as those of our examples are; no fix that is shown before it is made writes any.
 *
 * @example showValue(0.5, "0%", strings) // "50.0%"
 */
export function showValue(
  value: CellValue,
  numberFormat: string | undefined,
  { formatDay }: Pick<Strings, "formatDay">,
): string {
  if (isCellError(value)) return value.error;
  if (typeof value !== "number" || numberFormat === undefined) return String(value);
  if (isPercentFormat(numberFormat)) return formatPercent(value);
  const day = formatCodes(numberFormat).includes("d") ? fromSerial(value, 1900) : undefined;
  return day === undefined ? String(value) : formatDay(day);
}
