import type { Edit } from "../sheet/edit";
import { holdsCell } from "../sheet/area";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cleanBlock } from "./clean-block";
import {
  cleanFlags,
  clearArea,
  clearLook,
  clearValidations,
  type CleanContext,
  type CleanNote,
} from "./clean-context";
import { EditList } from "./edit-list";
import type { ColumnsRefusal } from "./find-refusals";
import { readTrackedParts, SETTING_NAMES } from "./own-names";
import { readEntries } from "./read-entries";
import { readWrittenRecord } from "./recover-record";
import { WRITTEN_SETTING } from "./written-record";

export interface CleanOptions {
  /** Leaves statuses and dates that staff have entered in our columns, as plain values. Default false. */
  readonly keepEntries?: boolean;
}

/** What is to be taken out, or why nothing can be. */
export interface BuiltClean {
  readonly edits: readonly Edit[];
  readonly refusals: readonly ColumnsRefusal[];
  readonly notes: readonly CleanNote[];
}

function findRefusals({ snapshot, tracked }: CleanContext): readonly ColumnsRefusal[] {
  const own = new Set([...tracked.sheets.values()].map(({ sheet }) => sheet));
  const touched = new Set([...tracked.blocks.map(({ sheet }) => sheet), ...own]);
  const refusals = snapshot.sheets
    .filter(({ name }) => touched.has(name))
    .flatMap(({ name, isProtected, isFiltered }): readonly ColumnsRefusal[] => {
      if (isProtected)
        return [{ code: own.has(name) ? "own-sheet-protected" : "sheet-protected", sheet: name }];
      return isFiltered === true && !own.has(name) ? [{ code: "sheet-filtered", sheet: name }] : [];
    });
  const removes = own.size > 0 && snapshot.isStructureProtected === true;
  return removes ? [...refusals, { code: "structure-protected" }] : refusals;
}

/** Takes a sheet of ours out, or only our cells where staff have put something of their own there. */
function cleanOwnSheet(context: CleanContext, sheet: SheetSnapshot, area: Area): void {
  const isTheirs = sheet.cells.some(({ row, column }) => !holdsCell(area, row, column));
  if (!isTheirs) {
    context.edits.add({ kind: "removeSheet", name: sheet.name });
    context.notes.push({ code: "sheet-removed", sheet: sheet.name });
    return;
  }
  clearArea(context, sheet, area, () => false);
  clearLook(context, sheet, area);
  clearValidations(context, sheet, area, () => true);
  cleanFlags(context, sheet);
  context.notes.push({ code: "sheet-kept", sheet: sheet.name });
}

/** Puts back what stood in the staff's own 基準日 cell, unless they have changed it since. */
function restoreAsOf({ edits, tracked, record, notes }: CleanContext): void {
  const place = tracked.settings.get(SETTING_NAMES.asOf);
  if (place === undefined || record.formerAsOf === null) return;
  const { top, left } = place.area;
  const held = edits.cellAt(place.sheet, top, left);
  if (held?.value !== record.formerAsOf.after || held.formula !== undefined) return;
  edits.setCell(place.sheet, top, left, record.formerAsOf.before);
  notes.push({ code: "as-of-restored", sheet: place.sheet });
}

/**
 * Builds the edits that take out exactly what `buildColumns` put in: cells, formats, widths, validations, conditional
 * formats, names, sheets, print areas. The names tell where our parts stand now; what staff have changed around them
 * stays. What they entered in our own columns goes with these, and is counted, unless it is to be kept.
 *
 * @example applyEdits(snapshot, buildCleanEdits(snapshot).edits, { isAtomic: true })
 */
export function buildCleanEdits(
  snapshot: WorkbookSnapshot,
  { keepEntries = false }: CleanOptions = {},
): BuiltClean {
  const tracked = readTrackedParts(snapshot.names);
  const context: CleanContext = {
    snapshot,
    tracked,
    record: readWrittenRecord(snapshot, tracked),
    edits: new EditList(snapshot),
    notes: [],
    keepEntries,
  };
  const { edits, notes } = context;
  if (tracked.names.length === 0 && snapshot.settings?.[WRITTEN_SETTING] === undefined)
    return { edits: [], refusals: [], notes: [{ code: "nothing-ours" }] };
  const refusals = findRefusals(context);
  if (refusals.length > 0) return { edits: [], refusals, notes: [] };

  const ownSheets = new Map([...tracked.sheets.values()].map(({ sheet, area }) => [sheet, area]));
  const entered = readEntries(snapshot, tracked).size;
  if (entered > 0) notes.push({ code: keepEntries ? "entries-kept" : "entries-lost", count: entered });
  restoreAsOf(context);
  for (const sheet of snapshot.sheets) {
    if (ownSheets.has(sheet.name)) continue;
    cleanFlags(context, sheet);
    for (const block of tracked.blocks) if (block.sheet === sheet.name) cleanBlock(context, sheet, block);
  }
  for (const sheet of snapshot.sheets) {
    const area = ownSheets.get(sheet.name);
    if (area !== undefined) cleanOwnSheet(context, sheet, area);
  }
  for (const { name } of tracked.names) edits.setName(name, null);
  edits.setSetting(WRITTEN_SETTING, null);
  return { edits: edits.all, refusals: [], notes };
}
