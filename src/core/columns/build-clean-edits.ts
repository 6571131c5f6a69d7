import { areaListsEqual, holdsCell, intersectAreas, isWithin } from "../sheet/area";
import type { Edit } from "../sheet/edit";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { EditList } from "./edit-list";
import type { ColumnsRefusal } from "./find-refusals";
import {
  readTrackedParts,
  SETTING_NAMES,
  type ColumnRole,
  type TrackedBlock,
  type TrackedParts,
} from "./own-names";
import { readEntries } from "./read-entries";
import { isOwnFlag } from "./write-flags";
import { readWrittenRecord } from "./recover-record";
import { WRITTEN_SETTING, type WrittenRecord } from "./written-record";

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

interface CleanContext {
  readonly snapshot: WorkbookSnapshot;
  readonly tracked: TrackedParts;
  readonly record: WrittenRecord;
  readonly edits: EditList;
  readonly notes: CleanNote[];
  readonly keepEntries: boolean;
}

const ENTERED: readonly ColumnRole[] = ["start", "due", "status"];

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

/** Roles of a block in which staff have entered something that is to stay. */
function keptRoles(context: CleanContext, block: TrackedBlock): ReadonlySet<ColumnRole> {
  if (!context.keepEntries) return new Set();
  const entries = readEntries(context.snapshot, { ...context.tracked, blocks: [block] });
  return new Set(
    ENTERED.filter((role) =>
      [...entries.values()].some(
        (entry) => (role === "status" ? entry.status : entry[role as "start" | "due"]) !== null,
      ),
    ),
  );
}

/** Rows in which staff have entered something under a role. */
function enteredRows(context: CleanContext, block: TrackedBlock, role: ColumnRole): ReadonlySet<number> {
  const entries = readEntries(context.snapshot, { ...context.tracked, blocks: [block] });
  return new Set(
    [...entries.values()].flatMap(({ start, due, status }) => {
      const entry = role === "status" ? status : role === "start" ? start : due;
      return entry === null ? [] : [entry.at.row];
    }),
  );
}

function clearArea(
  { edits }: CleanContext,
  sheet: SheetSnapshot,
  area: Area,
  stays: (row: number) => boolean,
): void {
  for (const { row, column } of sheet.cells)
    if (holdsCell(area, row, column) && !stays(row)) edits.setCell(sheet.name, row, column, null);
}

function clearLook({ edits }: CleanContext, sheet: SheetSnapshot, area: Area): void {
  for (const merge of sheet.merges) if (isWithin(merge, area)) edits.setMerge(sheet.name, merge, false);
  const isValidated = sheet.validations?.some(({ areas }) =>
    areas.some((part) => intersectAreas(part, area) !== undefined),
  );
  if (isValidated !== false) edits.add({ kind: "setValidation", sheet: sheet.name, area, validation: null });
  edits.setFormat(sheet.name, area, null);
}

/** Gives an Excel Table back the area that it had, where our columns are still its last. */
function shrinkTables(context: CleanContext, sheet: SheetSnapshot, areas: readonly Area[]): boolean {
  let isKept = false;
  for (const table of sheet.tables) {
    const isOurs = (column: number): boolean => areas.some((area) => holdsCell(area, table.area.top, column));
    let { right } = table.area;
    while (right > table.area.left && isOurs(right)) right -= 1;
    if (right < table.area.right)
      context.edits.add({
        kind: "resizeTable",
        sheet: sheet.name,
        table: table.name,
        expected: table.area,
        area: { ...table.area, right },
      });
    for (let column = table.area.left; column <= right; column++) isKept ||= isOurs(column);
  }
  if (isKept) context.notes.push({ code: "table-kept", sheet: sheet.name });
  return isKept;
}

function restorePrintArea(context: CleanContext, sheet: SheetSnapshot, block: number): void {
  const former = context.record.looks.find((look) => look.block === block)?.printArea;
  if (former === undefined) return;
  const held = sheet.printArea ?? null;
  if (areaListsEqual(held, former.after))
    context.edits.add({ kind: "setPrintArea", sheet: sheet.name, expected: held, areas: former.before });
  else context.notes.push({ code: "print-area-kept", sheet: sheet.name });
}

function cleanBlock(context: CleanContext, sheet: SheetSnapshot, block: TrackedBlock): void {
  const kept = keptRoles(context, block);
  const removed = [...block.columns].filter(([role]) => !kept.has(role)).map(([, area]) => area);
  const isTableKept = shrinkTables(context, sheet, kept.size > 0 ? [] : removed);
  const headerTop = Math.min(...[...block.columns.values()].map(({ top }) => top));
  const widths = context.record.looks.find((look) => look.block === block.block)?.widths ?? {};
  for (const [role, area] of block.columns) {
    const isKept = kept.has(role);
    const rows = isKept ? enteredRows(context, block, role) : undefined;
    const stays = (row: number): boolean =>
      (isKept && (row === headerTop || rows?.has(row) === true)) || (isTableKept && row === headerTop);
    clearArea(context, sheet, area, stays);
    if (isKept) continue;
    clearLook(context, sheet, area);
    const width = widths[role];
    if (width !== undefined) context.edits.setWidth(sheet.name, area.left, width);
  }
  if (kept.size === 0) restorePrintArea(context, sheet, block.block);
  context.notes.push({ code: "columns-removed", sheet: sheet.name, count: block.columns.size - kept.size });
}

function cleanFlags({ edits, tracked }: CleanContext, sheet: SheetSnapshot): void {
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
