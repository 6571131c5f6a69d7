import type { SetSetting } from "../sheet/edit";
import {
  findEntry,
  SHARED_FIELDS,
  type ColumnMap,
  type ColumnMapEntry,
  type MappedField,
} from "./column-map";
import { COLUMN_MAP_SETTING, formatColumnMap, parseColumnMap } from "./parse-column-map";

/** What the user says of one heading of one sheet; `null` leaves it to the product again. */
export interface HeadingChange {
  readonly sheet: string;
  readonly path: readonly string[];
  readonly field: MappedField | null;
}

/** The map that a workbook keeps; empty where it keeps none, or one that cannot be read. */
export function storedColumnMap(settings: Readonly<Record<string, string>>): ColumnMap {
  const stored = settings[COLUMN_MAP_SETTING];
  return stored === undefined ? [] : parseColumnMap(stored).map;
}

/**
 * A map with one change. What decided for the heading so far gives way; another heading of the sheet that had the same
 * meaning loses it, for a meaning belongs to one heading.
 *
 * @example changeColumnMap([], { sheet: "一覧", path: ["やること"], field: "name" }).length // 1
 */
export function changeColumnMap(map: ColumnMap, { sheet, path, field }: HeadingChange): ColumnMap {
  const replaced = findEntry(map, sheet, path);
  const isRival = (entry: ColumnMapEntry): boolean =>
    field !== null && !SHARED_FIELDS.has(field) && entry.field === field && (entry.sheet ?? sheet) === sheet;
  const kept = map.filter((entry) => entry !== replaced && !isRival(entry));
  return field === null ? kept : [...kept, { sheet, heading: path, field }];
}

/** The edit that keeps a map in the workbook; an empty one is taken out. */
export function saveColumnMap(settings: Readonly<Record<string, string>>, map: ColumnMap): SetSetting {
  return {
    kind: "setSetting",
    key: COLUMN_MAP_SETTING,
    expected: settings[COLUMN_MAP_SETTING] ?? null,
    value: map.length === 0 ? null : formatColumnMap(map),
  };
}
