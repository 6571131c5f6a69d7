import { headingKey } from "../core/layout/column-map";
import type { PlanSheet, SheetHeading } from "../core/plan/plan";

/** Sheets with the same headings: a form a sheet need be mapped only once. */
export interface HeadingGroup {
  readonly sheets: readonly [string, ...string[]];
  /** Each heading once, as the first of the sheets has it. */
  readonly headings: readonly SheetHeading[];
}

function headingsOf({ tables }: PlanSheet): readonly SheetHeading[] {
  const headings = new Map<string, SheetHeading>();
  for (const heading of tables.flatMap((table) => table.headings)) {
    const key = headingKey(heading.path);
    if (key !== "" && !headings.has(key)) headings.set(key, heading);
  }
  return [...headings.values()];
}

/**
 * The headings of a plan by sheet, sheets with the same headings together; sheets without any are left out.
 *
 * @example groupHeadings(plan.sheets)[0]?.sheets // ["個票1", "個票2"]
 */
export function groupHeadings(sheets: readonly PlanSheet[]): readonly HeadingGroup[] {
  const groups = new Map<string, { sheets: [string, ...string[]]; headings: readonly SheetHeading[] }>();
  for (const sheet of sheets) {
    const headings = headingsOf(sheet);
    if (headings.length === 0) continue;
    const key = headings.map(({ path, field }) => `${headingKey(path)}=${field ?? ""}`).join("\n");
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { sheets: [sheet.name], headings });
    else known.sheets.push(sheet.name);
  }
  return [...groups.values()];
}
