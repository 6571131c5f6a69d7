import { parseReference } from "../../sheet/reference";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { isSummaryName } from "./summary-places";

/**
 * The workbook as staff keep it: without the sheets of a summary and of its history, which repeat the plan. Those that
 * stay because somebody has written on them are left out as well.
 */
export function withoutSummary(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const own = snapshot.names.filter(isSummaryName);
  if (own.length === 0) return snapshot;
  const sheets = new Set(own.flatMap(({ formula }) => parseReference(formula)?.sheet ?? []));
  return {
    ...snapshot,
    names: snapshot.names.filter((name) => !isSummaryName(name)),
    sheets: snapshot.sheets.filter(({ name }) => !sheets.has(name)),
  };
}
