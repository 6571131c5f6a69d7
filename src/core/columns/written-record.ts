import type { CellContent } from "../sheet/edit";
import type { Area } from "../sheet/snapshot";
import type { ColumnRole } from "./own-names";

/** Key of the record among the settings of a workbook. */
export const WRITTEN_SETTING = "written";

/** What a block of our columns changed beside its cells, as far as names cannot tell. */
export interface FormerLook {
  /** The block, whose names tell where it stands now. */
  readonly block: number;
  /** The widths of its columns before we took them, by role; `null` for the standard width. */
  readonly widths: Readonly<Partial<Record<ColumnRole, number | null>>>;
  readonly printArea?: { readonly before: readonly Area[]; readonly after: readonly Area[] };
}

/**
 * The small record that a workbook carries of what was written into it. Where our cells stand, its names tell.
 */
export interface WrittenRecord {
  readonly version: 1;
  readonly looks: readonly FormerLook[];
  /** What stood in the staff's own 基準日 cell before we put another day there. */
  readonly formerAsOf: { readonly before: CellContent; readonly after: number } | null;
}

export const NO_RECORD: WrittenRecord = { version: 1, looks: [], formerAsOf: null };

function isRecord(value: unknown): value is WrittenRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 1 &&
    "looks" in value &&
    Array.isArray(value.looks) &&
    "formerAsOf" in value
  );
}

/** Reads the record; an empty one where there is none, or it cannot be read. */
export function parseWrittenRecord(text: string | undefined): WrittenRecord {
  if (text === undefined) return NO_RECORD;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : NO_RECORD;
  } catch {
    return NO_RECORD;
  }
}

export function formatWrittenRecord(record: WrittenRecord): string {
  return JSON.stringify(record);
}
