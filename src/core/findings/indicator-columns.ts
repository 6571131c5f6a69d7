import { isSure, matchField } from "../layout/match-field";
import type { FieldName } from "../plan/plan";
import type { DataColumn } from "./data-columns";
import type { RuleContext } from "./rule";

/** The columns of tables of indicators whose heading means a field: numbers and divisions stand there as well. */
export function indicatorColumns(
  { plan, dataColumns }: Pick<RuleContext, "plan" | "dataColumns">,
  field: FieldName,
): readonly DataColumn[] {
  const sheets = new Set(plan.sheets.filter(({ role }) => role === "indicators").map(({ name }) => name));
  if (sheets.size === 0) return [];
  return dataColumns().filter(({ grid, heading }) => {
    if (!sheets.has(grid.sheet.name)) return false;
    const match = matchField(heading);
    return isSure(match) && match.field === field;
  });
}
