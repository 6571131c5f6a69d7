/** A generated page of documentation. */
export interface GeneratedDoc {
  /** From the project's root. */
  readonly path: string;
  readonly content: string;
}

export const NOTICE = "<!-- 自動生成: npm run docs で書き直されます。手で直さないでください。 -->";

/** Cell text may hold line breaks, bars and stars; a table row may not. */
function tableCell(text: string, blank: string): string {
  if (text === "") return blank;
  return text.replaceAll("|", "\\|").replaceAll("*", "\\*").replaceAll("~", "\\~").replaceAll("\n", "<br>");
}

/** A Markdown table; `blank` stands in cells that hold nothing. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  blank = "（空）",
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => tableCell(cell, blank)).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
