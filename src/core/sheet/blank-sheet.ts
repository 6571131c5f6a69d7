import type { SheetSnapshot } from "./snapshot";

/** A visible sheet on which nothing stands yet. */
export function blankSheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}
