import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { TrackedParts } from "./own-names";
import type { Places } from "./read-places";

/** Why nothing is written; rendered by `formatColumnsRefusal`. */
export interface ColumnsRefusal {
  readonly code:
    "sheet-filtered" | "sheet-protected" | "structure-protected" | "own-sheet-protected" | "no-plan";
  readonly sheet?: string;
}

/** Finds what keeps us from writing, before anything is written. */
export function findRefusals(
  snapshot: WorkbookSnapshot,
  { lists, indicators }: Places,
  tracked: TrackedParts,
): readonly ColumnsRefusal[] {
  const refusals: ColumnsRefusal[] = [];
  const sheets = [...new Set([...lists, ...indicators].map(({ grid }) => grid.sheet))];
  for (const sheet of sheets) {
    if (sheet.isFiltered === true && !sheet.isProtected)
      refusals.push({ code: "sheet-filtered", sheet: sheet.name });
  }
  const own = new Set([...tracked.sheets.values()].map(({ sheet }) => sheet));
  for (const { name, isProtected, isFiltered } of snapshot.sheets) {
    if (!own.has(name)) continue;
    if (isProtected) refusals.push({ code: "own-sheet-protected", sheet: name });
    else if (isFiltered === true) refusals.push({ code: "sheet-filtered", sheet: name });
  }
  const needsSheet = !tracked.sheets.has("settings");
  if (needsSheet && snapshot.isStructureProtected === true) refusals.push({ code: "structure-protected" });
  return refusals;
}
