import type { Report } from "./report";
import { buildReportHeading, buildReportTables } from "./report-tables";

/** Without it, Excel reads a UTF-8 file as Shift_JIS. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * What a spreadsheet would take for a formula, also where it passes over what stands before the sign without being seen;
 * see OWASP, CSV Injection.
 */
const LOOKS_LIKE_FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
/** Figures may start with a sign. */
const FIGURE = /^[+\-−±]?[0-9][0-9,]*(?:\.[0-9]+)?(?:%|日|件|人)?$/u;
/** The dash that stands for "no value". */
const DASH = "－";

/**
 * A field of a CSV file, quoted where it has to be. Text that a spreadsheet would take for a formula gets an apostrophe
 * in front.
 *
 * @example formatCsvField("=1+1") // "'=1+1"
 */
export function formatCsvField(text: string): string {
  const isSafe = !LOOKS_LIKE_FORMULA.test(text) || FIGURE.test(text) || text === DASH;
  const safe = isSafe ? text : `'${text}`;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A report as CSV: UTF-8 with byte order mark, CRLF, the tables below each other with an empty line between.
 *
 * @example formatReportCsv(report).startsWith("\uFEFF") // true
 */
export function formatReportCsv(report: Report): string {
  const tables = buildReportTables(report).flatMap(({ title, headings, rows }) => [
    [],
    [title],
    headings,
    ...rows,
  ]);
  const lines = [...buildReportHeading(report).map((line) => [line]), ...tables];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(formatCsvField).join(",")).join("\r\n")}\r\n`;
}
