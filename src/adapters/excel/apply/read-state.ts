import { groupBy } from "../../../core/collection/group-by";
import type { Edit } from "../../../core/sheet/edit";
import { parseSettingsPart } from "../../../core/sheet/settings-part";
import type { Area, WorkbookSnapshot } from "../../../core/sheet/snapshot";
import { countCells, type ReadItem } from "../batches";
import type { SheetExtent, SheetOutline, WorkbookOutline } from "../outline";
import type { MeasuredSheet } from "../read-batch";
import { readItems } from "../read-content";
import { weighJson } from "../weigh-json";
import { toAnswer } from "./cell-entry";
import { groupCells } from "./group-cells";
import type { HeldPart } from "./settings-step";
import {
  buildState,
  ofKind,
  queueLastColumn,
  queueSheet,
  toBareSheet,
  toDigitPixels,
  type ReadStateOptions,
  type SheetEdit,
  type SheetQueries,
  type SheetState,
} from "./sheet-state";

export interface WorkbookState {
  readonly outline: WorkbookOutline;
  /** By name in lower case. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  /** Our custom XML part, and copies of it; none where no edit touches it. */
  readonly settingsParts: readonly HeldPart[];
  /** What the edits are judged by: the sheets hold only what was read of them. */
  readonly snapshot: WorkbookSnapshot;
  /** Width of one digit of the standard font, for sheets that are new. */
  readonly digitPixels: number;
}

/**
 * Reads in one sync (four megabytes of cells; more take more) what edits are about to change, and nothing else.
 */
export async function readState(
  outline: WorkbookOutline,
  edits: readonly Edit[],
  options: ReadStateOptions,
): Promise<WorkbookState> {
  const bySheet = groupBy(
    edits.filter((edit): edit is SheetEdit => "sheet" in edit),
    ({ sheet }) => sheet.toLowerCase(),
  );
  const touched = outline.sheets.filter(({ name }) => bySheet.has(name.toLowerCase()));
  const editsOf = ({ name }: SheetOutline): readonly SheetEdit[] => bySheet.get(name.toLowerCase()) ?? [];
  const measured = touched.map((sheet): MeasuredSheet => ({ outline: sheet, extent: UNKNOWN_EXTENT }));
  const items = touched.flatMap((sheet, index) => listCellItems(index, editsOf(sheet)));
  const wantsSettings = ofKind(edits, "setSetting").length > 0;
  let queries: readonly SheetQueries[] = [];
  let parts: readonly OfficeExtension.ClientResult<string>[] = [];
  let anyColumn: Excel.RangeFormat | undefined;
  const [firstSheet] = outline.sheets;
  const results = await readItems(items, measured, {
    bytesPerCell: guessWeight(edits),
    alongside: (context) => {
      const { worksheets, customXmlParts } = context.workbook;
      queries = touched.map((sheet) =>
        queueSheet(worksheets.getItem(sheet.id), sheet, editsOf(sheet), options),
      );
      anyColumn = firstSheet && queueLastColumn(worksheets.getItem(firstSheet.id));
      parts = wantsSettings ? outline.settingsParts.map((id) => customXmlParts.getItem(id).getXml()) : [];
    },
  });
  const sheets = new Map(
    touched.flatMap((sheet, index) => {
      const query = queries[index];
      const cells = results.filter((result) => result.sheet === index);
      return query === undefined
        ? []
        : [[sheet.name.toLowerCase(), buildState(sheet, query, cells)] as const];
    }),
  );
  const settings = Object.assign({}, ...parts.map(({ value }) => parseSettingsPart(value)).reverse());
  return {
    outline,
    sheets,
    settingsParts: parts.map(({ value }, index) => ({ id: outline.settingsParts[index] ?? "", xml: value })),
    digitPixels: toDigitPixels(firstSheet, anyColumn),
    snapshot: {
      dateSystem: outline.dateSystem,
      names: outline.names,
      ...(outline.isStructureProtected && { isStructureProtected: true }),
      ...(parts.length > 0 && { settings }),
      sheets: outline.sheets.map(
        (sheet) => sheets.get(sheet.name.toLowerCase())?.snapshot ?? toBareSheet(sheet),
      ),
    },
  };
}

const UNKNOWN_EXTENT: SheetExtent = {
  values: undefined,
  used: undefined,
  hiddenRows: "none",
  hiddenColumns: "none",
  mayHaveFormulas: true,
  mayHaveErrors: true,
  tables: [],
  printArea: undefined,
  formats: [],
  digitPixels: 0,
  bytesPerCell: undefined,
};

/** What a cell weighs that is as the edits expect it: its content and value, its number format, and what it is. */
function guessWeight(edits: readonly Edit[]): number | undefined {
  const cells = ofKind(edits, "setCell");
  if (cells.length === 0) return undefined;
  const others = 40;
  const bytes = cells.reduce((sum, { expected }) => sum + weighJson(toAnswer(expected)), 0);
  return bytes / cells.length + others;
}

/** Merged areas of at most so many cells are read together with those around them. */
const SMALL_MERGE = 200;

/** The blocks of cells that edits write, and those whose content a merge would discard. */
function listCellItems(sheet: number, edits: readonly SheetEdit[]): readonly ReadItem[] {
  const merged = ofKind(edits, "setMerge").map(({ area }) => area);
  const isSmall = (area: Area): boolean => countCells(area) <= SMALL_MERGE;
  const places = [...ofKind(edits, "setCell"), ...merged.filter(isSmall).flatMap(listCells)];
  const areas = [...groupCells(places), ...merged.filter((area) => !isSmall(area))];
  return areas.map((area) => ({ kind: "cells", sheet, area, withBlanks: true }));
}

function listCells({ top, left, bottom, right }: Area) {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}
