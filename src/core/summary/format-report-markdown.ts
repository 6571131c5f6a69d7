import type { Report } from "./report";
import { buildReportHeading, buildReportTables } from "./report-tables";

/** Characters that Markdown or HTML would take for markup. */
const MARKUP = /[\\`*_{}[\]<>#|~&]/g;

/** Whatever Markdown or an editor would begin a new line at: a row of a table is one line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

function escapeMarkdown(text: string): string {
  return text.replaceAll(MARKUP, (character) => `\\${character}`).replaceAll(LINE_BREAK, "<br>");
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}

/** A report as Markdown, one heading and one table for each part. */
export function formatReportMarkdown(report: Report): string {
  const [title = "", ...lines] = buildReportHeading(report);
  const tables = buildReportTables(report).flatMap((table) => [
    `## ${escapeMarkdown(table.title)}`,
    "",
    ...(table.rows.length === 0
      ? ["該当はありません。"]
      : [
          formatRow(table.headings),
          `|${table.headings.map(() => " --- |").join("")}`,
          ...table.rows.map(formatRow),
        ]),
    "",
  ]);
  return [`# ${escapeMarkdown(title)}`, "", ...lines.map(escapeMarkdown), "", ...tables].join("\n");
}
