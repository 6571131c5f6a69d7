import { isJsonObject, parseJson } from "../text/parse-json";
import {
  headingKey,
  SHARED_FIELDS,
  type ColumnMap,
  type ColumnMapEntry,
  type MappedField,
} from "./column-map";
import { FIELD_NAMES } from "./field-names";

/** The key under which a workbook keeps its column map. */
export const COLUMN_MAP_SETTING = "column-map";

/** Why a part of a map is not followed. */
export type ColumnMapProblem =
  /** Not the JSON of a map at all. */
  | { readonly kind: "unreadable" }
  /** An entry without a heading, or with a field that does not exist. */
  | { readonly kind: "badEntry"; readonly position: number }
  /** A second heading for a field that only one column of a sheet can have. */
  | { readonly kind: "fieldTwice"; readonly entry: ColumnMapEntry };

export interface ColumnMapReading {
  readonly map: ColumnMap;
  readonly problems: readonly ColumnMapProblem[];
}

const FIELDS: ReadonlySet<string> = new Set<string>([...FIELD_NAMES, "ignore"]);
const LONGEST_HEADING = 200;
const MOST_LEVELS = 8;
const MOST_ENTRIES = 2000;

function isField(value: unknown): value is MappedField {
  return typeof value === "string" && FIELDS.has(value);
}

function isHeadings(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_LEVELS &&
    value.every((text) => typeof text === "string" && text.length <= LONGEST_HEADING)
  );
}

function toEntry(value: unknown): ColumnMapEntry | undefined {
  if (!isJsonObject(value)) return undefined;
  const { sheet = null, heading, field } = value;
  const path = typeof heading === "string" ? [heading] : heading;
  if (!isHeadings(path) || headingKey(path) === "" || !isField(field)) return undefined;
  if (sheet !== null && typeof sheet !== "string") return undefined;
  return { sheet, heading: path, field };
}

/** The later of two entries for one heading counts; of two headings for one field the first. */
function withoutRivals(entries: readonly ColumnMapEntry[]): ColumnMapReading {
  const latest = new Map<string, ColumnMapEntry>();
  for (const entry of entries) latest.set(`${entry.sheet ?? ""}\n${headingKey(entry.heading)}`, entry);
  const taken = new Set<string>();
  const map: ColumnMapEntry[] = [];
  const problems: ColumnMapProblem[] = [];
  for (const entry of latest.values()) {
    const key = `${entry.sheet ?? ""}\n${entry.field}`;
    if (taken.has(key) && !SHARED_FIELDS.has(entry.field)) problems.push({ kind: "fieldTwice", entry });
    else map.push(entry);
    taken.add(key);
  }
  return { map, problems };
}

/**
 * Reads a column map from the JSON that a workbook or a file holds. What cannot be followed is left out and told; the
 * rest counts.
 *
 * @example parseColumnMap('{"headings":[{"heading":"やること","field":"name"}]}').map.length // 1
 */
export function parseColumnMap(text: string): ColumnMapReading {
  const json = parseJson(text);
  const headings: unknown = isJsonObject(json) ? json["headings"] : undefined;
  if (!Array.isArray(headings)) return { map: [], problems: [{ kind: "unreadable" }] };
  const entries = headings.slice(0, MOST_ENTRIES).map(toEntry);
  const bad = entries.flatMap((entry, position) =>
    entry === undefined ? [{ kind: "badEntry" as const, position }] : [],
  );
  const { map, problems } = withoutRivals(entries.filter((entry) => entry !== undefined));
  return { map, problems: [...bad, ...problems] };
}

/**
 * A column map as the JSON that {@link parseColumnMap} reads.
 *
 * @example formatColumnMap([{ sheet: null, heading: ["やること"], field: "name" }])
 */
export function formatColumnMap(map: ColumnMap): string {
  const headings = map.map(({ sheet, heading, field }) => ({
    ...(sheet === null ? {} : { sheet }),
    heading: heading.length === 1 ? heading[0] : heading,
    field,
  }));
  return JSON.stringify({ version: 1, headings });
}
