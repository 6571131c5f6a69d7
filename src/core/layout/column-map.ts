import type { FieldName } from "../plan/plan";
import { normalizeLabel } from "./normalize-label";

/** What a heading is to be read as; `ignore` leaves its column out. */
export type MappedField = FieldName | "ignore";

/** One correction: the meaning of a heading, as the user has set it. */
export interface ColumnMapEntry {
  /** The sheet that the heading stands on; null for every sheet. */
  readonly sheet: string | null;
  /** The headings over the column as written, from the outermost to the innermost; the innermost alone will do. */
  readonly heading: readonly string[];
  readonly field: MappedField;
}

/** The corrections of one workbook. They name headings, not columns: a column may move. */
export type ColumnMap = readonly ColumnMapEntry[];

/** Fields that several columns may share: 若手・職場・総合力 under 重点, year columns under スケジュール, 大項目・中項目. */
export const SHARED_FIELDS: ReadonlySet<MappedField> = new Set<MappedField>([
  "emphasis",
  "schedule",
  "policyArea",
  "ignore",
]);

/** Headings in the form in which they are compared: without width, blanks and brackets, empty levels left out. */
export function headingKey(path: readonly string[]): string {
  return path
    .map(normalizeLabel)
    .filter((label) => label !== "")
    .join("/");
}

/** Whether an entry speaks of a column with these headings: all of them, or the innermost where it names only one. */
function speaksOf(entry: ColumnMapEntry, path: readonly string[]): boolean {
  const key = headingKey(entry.heading);
  if (key === "") return false;
  return key === headingKey(path) || (entry.heading.length === 1 && key === headingKey(path.slice(-1)));
}

/**
 * The entry that decides for a heading on a sheet: one that names the sheet before one for every sheet, all headings
 * before the innermost alone.
 *
 * @param map entries that may apply to this sheet
 * @example findEntry(map, "一覧", ["やること"])?.field // "name"
 */
export function findEntry(
  map: ColumnMap,
  sheet: string,
  path: readonly string[],
): ColumnMapEntry | undefined {
  if (map.length === 0) return undefined;
  const found = map.filter(
    (entry) => (entry.sheet === null || entry.sheet === sheet) && speaksOf(entry, path),
  );
  const rank = (entry: ColumnMapEntry): number =>
    (entry.sheet === null ? 2 : 0) + (headingKey(entry.heading) === headingKey(path) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * The entries as they apply to the sheets that a workbook has now: what was said of a sheet that is gone (it was renamed,
 * or the map comes from another workbook) holds for every sheet.
 */
export function adoptMap(map: ColumnMap, sheets: readonly string[]): ColumnMap {
  const known = new Set(sheets);
  return map.map((entry) =>
    entry.sheet === null || known.has(entry.sheet) ? entry : { ...entry, sheet: null },
  );
}
