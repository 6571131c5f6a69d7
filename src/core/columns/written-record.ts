import type { CellContent } from "../sheet/edit";
import type { Area } from "../sheet/snapshot";
import { isJsonObject, parseJson } from "../text/parse-json";
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

function isArea(value: unknown): value is Area {
  return (
    isJsonObject(value) &&
    [value["top"], value["left"], value["bottom"], value["right"]].every((side) => Number.isInteger(side))
  );
}

function isAreas(value: unknown): value is readonly Area[] {
  return Array.isArray(value) && value.every(isArea);
}

function isWidth(value: unknown): value is number | null {
  return value === null || Number.isFinite(value);
}

function isLook(value: unknown): value is FormerLook {
  if (!isJsonObject(value) || !isJsonObject(value["widths"])) return false;
  const { block, widths, printArea } = value;
  const isPrintSound =
    printArea === undefined ||
    (isJsonObject(printArea) && isAreas(printArea["before"]) && isAreas(printArea["after"]));
  return Number.isInteger(block) && Object.values(widths).every(isWidth) && isPrintSound;
}

function isContent(value: unknown): value is CellContent {
  if (value === null) return true;
  if (!isJsonObject(value)) return false;
  const { value: held, formula } = value;
  const isError = isJsonObject(held) && typeof held["error"] === "string";
  const isValue = typeof held === "string" || Number.isFinite(held) || typeof held === "boolean" || isError;
  return isValue && (formula === undefined || typeof formula === "string");
}

function isFormerAsOf(value: unknown): value is WrittenRecord["formerAsOf"] {
  return (
    value === null || (isJsonObject(value) && isContent(value["before"]) && Number.isFinite(value["after"]))
  );
}

/** Reads the record; an empty one where there is none. What of it cannot be read is passed over. */
export function parseWrittenRecord(text: string | undefined): WrittenRecord {
  const stored = parseJson(text);
  if (!isJsonObject(stored) || stored["version"] !== 1) return NO_RECORD;
  const { looks, formerAsOf } = stored;
  return {
    version: 1,
    looks: Array.isArray(looks) ? looks.filter(isLook) : [],
    formerAsOf: isFormerAsOf(formerAsOf) ? formerAsOf : null,
  };
}

/** The text to keep in a workbook so that {@link parseWrittenRecord} gives the same record back. */
export function formatWrittenRecord(record: WrittenRecord): string {
  return JSON.stringify(record);
}
