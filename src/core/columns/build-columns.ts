import { readColumnMap } from "../plan/read-column-map";
import type { Edit } from "../sheet/edit";
import type { Area, WorkbookSnapshot } from "../sheet/snapshot";
import {
  serialOf,
  type BuildContext,
  type ColumnsNote,
  type ColumnsOptions,
  type ColumnsReview,
} from "./build-context";
import type { LiveCells } from "./live-cells";
import { writeIndicatorColumns } from "./indicator-columns";
import { writeListColumns } from "./list-columns";
import { writeFlags } from "./write-flags";
import { writeRegister } from "./register-sheet";
import { openContext } from "./open-context";
import { writePrintAreas } from "./print-area";
import { readTrackedParts, SETTING_NAMES } from "./own-names";
import { readOwnParts, withoutOwnParts } from "./read-own";
import { readPlaces, type IndicatorPlace, type ListPlace } from "./read-places";
import { findRefusals, type ColumnsRefusal } from "./find-refusals";
import { writeSettingsSheet } from "./settings-sheet";
import { readWrittenRecord } from "./recover-record";
import { formatWrittenRecord, WRITTEN_SETTING } from "./written-record";

/** What is to be written, or why nothing can be. */
export interface BuiltColumns {
  /** In the order in which they are to be applied, all or none. Empty where something is refused. */
  readonly edits: readonly Edit[];
  readonly refusals: readonly ColumnsRefusal[];
  readonly notes: readonly ColumnsNote[];
  /** Where the columns, once written, tell how measures and indicators stand; empty where something is refused. */
  readonly live: LiveCells;
}

/** Columns that stand for years are an official form: nothing is put beside them. */
function isMatrix({ list }: ListPlace): boolean {
  return list.columns.times.size > 0;
}

const DEFAULT_WARNING_DAYS = 30;

/**
 * Builds the columns of schedule, status, progress and judgement for a reviewed workbook, as edits: native formulas on
 * the cells of each row and on the names of the sheet 進捗設定. Built again on its own result it gives no edits; after
 * staff have added, sorted or moved rows it gives what mends the difference.
 *
 * @param snapshot the workbook that was reviewed, with what an earlier run wrote
 * @example applyEdits(snapshot, buildColumns(snapshot, review).edits, { isAtomic: true })
 */
export function buildColumns(
  snapshot: WorkbookSnapshot,
  review: ColumnsReview,
  options: ColumnsOptions = {},
): BuiltColumns {
  const own = readOwnParts(snapshot);
  const plain = own === undefined ? snapshot : withoutOwnParts(snapshot, own);
  const record = readWrittenRecord(snapshot, readTrackedParts(snapshot.names));
  const context = openContext(snapshot, review, record);
  const { live, edits, tracked } = context;
  if (review.measures.length === 0 && review.indicators.length === 0)
    return { edits: [], refusals: [{ code: "no-plan" }], notes: [], live };
  const places = readPlaces(plain, review, readColumnMap(plain, options.columnMap).map);
  const refusals = findRefusals(snapshot, places, tracked);
  if (refusals.length > 0) return { edits: [], refusals, notes: [], live };

  writeSettingsSheet(context, options.warningDays ?? own?.warningDays ?? DEFAULT_WARNING_DAYS);
  const taken = new Map<string, Area[]>();
  const beside = writeLists(context, places.lists, taken);
  writeIndicators(context, places.indicators, taken);
  writeRegister(
    context,
    review.measures.filter(({ measure }) => !beside.has(measure.id)),
    (source) => places.rawOf(source),
  );
  refreshAsOf(context);
  writeFlags(context);
  writePrintAreas(context);
  edits.setSetting(
    WRITTEN_SETTING,
    formatWrittenRecord({
      ...record,
      formerAsOf: context.formerAsOf,
      looks: [...context.looks.values()].filter(({ block }) => context.kept.has(block)),
    }),
  );
  return { edits: edits.all, refusals: [], notes: context.notes, live };
}

/**
 * Writes columns beside the lists that can take them.
 *
 * @returns the measures that have a row there
 */
function writeLists(
  context: BuildContext,
  lists: readonly ListPlace[],
  taken: Map<string, Area[]>,
): ReadonlySet<number> {
  const beside = new Set<number>();
  for (const place of lists) {
    const { sheet } = place.grid;
    if (isMatrix(place)) continue;
    if (sheet.isProtected) {
      context.notes.push({ code: "protected-to-register", sheet: sheet.name });
      continue;
    }
    const areas = taken.get(sheet.name) ?? [];
    const area = writeListColumns(context, place, areas);
    if (area === undefined) {
      context.notes.push({ code: "no-room-to-register", sheet: sheet.name });
      continue;
    }
    taken.set(sheet.name, [...areas, area]);
    for (const { judged } of place.rows) beside.add(judged.measure.id);
  }
  return beside;
}

/** Writes columns beside the tables of indicators that can take them. */
function writeIndicators(
  context: BuildContext,
  indicators: readonly IndicatorPlace[],
  taken: Map<string, Area[]>,
): void {
  for (const place of indicators) {
    const { sheet } = place.grid;
    const areas = taken.get(sheet.name) ?? [];
    const area = sheet.isProtected ? undefined : writeIndicatorColumns(context, place, areas);
    if (area === undefined)
      context.notes.push({ code: "indicators-left-out", sheet: sheet.name, count: place.rows.length });
    else taken.set(sheet.name, [...areas, area]);
  }
}

/** Cells of ours that only repeat 基準日 carry the day of this review. */
function refreshAsOf({ edits, tracked, review, snapshot }: BuildContext): void {
  const formula = `=${SETTING_NAMES.asOf}`;
  for (const { sheet } of tracked.sheets.values())
    for (const cell of edits.sheet(sheet)?.cells ?? [])
      if (cell.formula === formula)
        edits.setCell(sheet, cell.row, cell.column, { value: serialOf(review.asOf, { snapshot }), formula });
}
