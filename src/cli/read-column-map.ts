import type { ColumnMap } from "../core/layout/column-map";
import { parseColumnMap, type ColumnMapProblem } from "../core/layout/parse-column-map";
import type { CommandHost } from "./command-host";
import { UsageError } from "./usage-error";

function detailOf(problem: ColumnMapProblem): string {
  switch (problem.kind) {
    case "unreadable":
      return "headings";
    case "badEntry":
      return `headings[${String(problem.position)}]`;
    case "fieldTwice":
      return `${problem.entry.heading.join("/")} → ${problem.entry.field}`;
  }
}

/**
 * Reads the file of `--map`: what headings mean.
 *
 * @throws UsageError where the file cannot be read, or says something that cannot be followed
 */
export function readColumnMap(path: string, host: CommandHost): ColumnMap {
  const text = host.readText(path);
  if (text === undefined) throw new UsageError({ code: "unreadable-file", given: path });
  const { map, problems } = parseColumnMap(text);
  const [first] = problems;
  if (first !== undefined) throw new UsageError({ code: "bad-map", given: path, detail: detailOf(first) });
  return map;
}
