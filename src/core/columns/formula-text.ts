import { calendarParts, type CalendarDay } from "../calendar/calendar-day";
import { columnName, quoteSheetName, type CellRef } from "../sheet/address";
import { formatAbsoluteAddress } from "../sheet/reference";

/** Excel takes no longer text in a formula. */
const LONGEST_LITERAL = 255;

/** A text as a formula writes it: in pieces where it is long. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_LITERAL)
    pieces.push(`"${text.slice(start, start + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  return pieces.length === 0 ? '""' : pieces.join("&");
}

/** A day as a formula writes it, whatever the date system of the workbook. */
export function dayLiteral(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = calendarParts(day);
  return `DATE(${String(year)},${String(month)},${String(dayOfMonth)})`;
}

/** A cell of the same row, whose column stays when the formula is copied sideways. */
export function rowReference(row: number, column: number): string {
  return `$${columnName(column)}${String(row + 1)}`;
}

/** A cell anywhere; on another sheet it is fixed, so that sorted rows keep pointing at the same place. */
export function cellReference({ sheet, row, column }: CellRef, from: string): string {
  return sheet === from
    ? rowReference(row, column)
    : `${quoteSheetName(sheet)}!${formatAbsoluteAddress(row, column)}`;
}

/** Shows what a cell holds, and nothing where it is empty. */
export function mirrorFormula(reference: string): string {
  return `=IF(${reference}="","",${reference})`;
}
