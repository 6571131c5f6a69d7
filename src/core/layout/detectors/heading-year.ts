import { DEFAULT_ERA_OFFSET } from "../time-heading";
import { parseYearHeading } from "../year-heading";
import type { ColumnHeading } from "./find-headers";

/** The first fiscal year that the headings over a column name; 0 where they name none. */
export function yearOfHeading({ path }: Pick<ColumnHeading, "path">): number {
  for (const text of path) {
    const year = parseYearHeading(text, DEFAULT_ERA_OFFSET);
    if (year !== undefined) return year;
  }
  return 0;
}
