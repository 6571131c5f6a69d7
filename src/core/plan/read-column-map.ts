import { adoptMap, findEntry, type ColumnMap, type ColumnMapEntry } from "../layout/column-map";
import { COLUMN_MAP_SETTING, parseColumnMap, type ColumnMapProblem } from "../layout/parse-column-map";
import type { SheetReading } from "../layout/raw-plan";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** What became of the user's map in this workbook. */
export type MapProblem =
  | ColumnMapProblem
  /** No sheet that the entry applies to has such a heading any more. */
  | { readonly kind: "headingGone"; readonly entry: ColumnMapEntry };

export interface ColumnMapInUse {
  readonly map: ColumnMap;
  readonly problems: readonly ColumnMapProblem[];
}

/** The map that a workbook is read with: the caller's, else the one that the workbook keeps. */
export function readColumnMap(snapshot: WorkbookSnapshot, given: ColumnMap | undefined): ColumnMapInUse {
  const stored = snapshot.settings?.[COLUMN_MAP_SETTING];
  const { map, problems } =
    given !== undefined
      ? { map: given, problems: [] }
      : stored === undefined
        ? { map: [], problems: [] }
        : parseColumnMap(stored);
  const sheets = snapshot.sheets.map(({ name }) => name);
  return { map: adoptMap(map, sheets), problems };
}

/** The entries that no heading of the workbook answers to. */
export function findUnusedEntries(map: ColumnMap, sheets: readonly SheetReading[]): readonly MapProblem[] {
  if (map.length === 0) return [];
  const used = new Set(
    sheets.flatMap(({ name, tables }) =>
      tables.flatMap(({ headings }) => headings.map(({ path }) => findEntry(map, name, path))),
    ),
  );
  return map.flatMap((entry) => (used.has(entry) ? [] : [{ kind: "headingGone" as const, entry }]));
}
