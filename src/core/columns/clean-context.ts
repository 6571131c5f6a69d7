import { holdsCell, intersectAreas, isWithin } from "../sheet/area";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { EditList } from "./edit-list";
import { SETTING_NAMES, type TrackedParts } from "./own-names";
import { isOwnFlag } from "./write-flags";
import type { WrittenRecord } from "./written-record";

/** Something to tell the user of what was taken out, or could not be; rendered by `formatCleanNote`. */
export interface CleanNote {
  readonly code:
    | "nothing-ours"
    | "columns-removed"
    | "sheet-removed"
    /** Staff have added content of their own: the sheet stays with it. */
    | "sheet-kept"
    /** What staff entered in our columns goes with them. */
    | "entries-lost"
    | "entries-kept"
    /** Staff have changed the print area since: it stays. */
    | "print-area-kept"
    /** Staff have added columns to the right of ours: the headings stay. */
    | "table-kept"
    | "as-of-restored";
  readonly sheet?: string;
  readonly count?: number;
}

/** All that takes parts of ours out shares. */
export interface CleanContext {
  readonly snapshot: WorkbookSnapshot;
  readonly tracked: TrackedParts;
  readonly record: WrittenRecord;
  readonly edits: EditList;
  readonly notes: CleanNote[];
  readonly keepEntries: boolean;
}

/** Empties the cells of an area, but for rows that stay. */
export function clearArea(
  { edits }: CleanContext,
  sheet: SheetSnapshot,
  area: Area,
  stays: (row: number) => boolean,
): void {
  for (const { row, column } of sheet.cells)
    if (holdsCell(area, row, column) && !stays(row)) edits.setCell(sheet.name, row, column, null);
}

/** Takes merges and formats out of an area of ours. */
export function clearLook({ edits }: CleanContext, sheet: SheetSnapshot, area: Area): void {
  for (const merge of sheet.merges) if (isWithin(merge, area)) edits.setMerge(sheet.name, merge, false);
  edits.setFormat(sheet.name, area, null);
}

/**
 * Takes validations out of an area of ours, where there is one that is ours, as far as the host tells: staff's lists may
 * reach beyond their own columns, and are to stay.
 */
export function clearValidations(
  { edits }: CleanContext,
  sheet: SheetSnapshot,
  area: Area,
  isOurs: (source: string) => boolean,
): void {
  const isValidated = sheet.validations?.some(
    ({ areas, source }) => isOurs(source) && areas.some((part) => intersectAreas(part, area) !== undefined),
  );
  if (isValidated !== false) edits.add({ kind: "setValidation", sheet: sheet.name, area, validation: null });
}

/** Whether a list chooses from the settings of ours, with or without the sign that formulas start with. */
export function choosesFromOurs(source: string): boolean {
  return source.replace(/^=/u, "") === SETTING_NAMES.choices;
}

/** Takes our conditional formats off a sheet. */
export function cleanFlags({ edits, tracked }: CleanContext, sheet: SheetSnapshot): void {
  const barAreas = tracked.blocks
    .filter((block) => block.sheet === sheet.name)
    .flatMap((block) => block.columns.get("progress") ?? []);
  const isOurs = (sheet.conditionalFormats ?? []).some((format) => isOwnFlag(format, barAreas));
  if (isOurs)
    edits.add({
      kind: "setConditionalRules",
      sheet: sheet.name,
      marker: SETTING_NAMES.flags,
      barAreas,
      rules: [],
    });
}
