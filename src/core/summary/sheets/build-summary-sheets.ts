import { SETTING_NAMES } from "../../columns/own-names";
import type { Edit } from "../../sheet/edit";
import { freeSheetName } from "../../sheet/free-sheet-name";
import { formatReference } from "../../sheet/reference";
import type { SheetComposer } from "../../sheet/sheet-composer";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { HISTORY_NAME } from "../history/read-history";
import type { Report } from "../report";
import { composeListing } from "./listing-sheet";
import { composeReport } from "./report-sheet";
import {
  definedFormula,
  findSummarySheet,
  isSummaryName,
  leftAloneName,
  LISTING_PLACE,
  REPORT_PLACE,
  SUMMARY_PLACES,
  type SummaryPlace,
} from "./summary-places";
import { hashConstants, readSummaryRecord, recordOf, SUMMARY_KEY } from "./summary-record";
import type { SummarySources } from "./summary-sources";

/** Stands in the formula of every conditional format of this product. */
const MARKER = SETTING_NAMES.flags;

const TAB_COLOR = "#1f4e79";

export interface SummaryInput {
  readonly snapshot: WorkbookSnapshot;
  readonly report: Report;
  readonly sources: SummarySources;
  /** See `ReportSheetInput`. */
  readonly pageHeight?: number;
}

export interface SummaryEdits {
  readonly edits: readonly Edit[];
  /** Names of the sheets that hold the summary afterwards. */
  readonly report: string;
  readonly listing: string;
  /** Sheets of an earlier summary that stay because somebody has written on them. */
  readonly leftAlone: readonly string[];
}

type Composed = readonly [SheetComposer, SheetComposer];

function compose(input: SummaryInput, names: readonly [string, string]): Composed {
  const { report, sources, snapshot, pageHeight } = input;
  const { dateSystem } = snapshot;
  const listing = composeListing({ name: names[1], report, sources, dateSystem });
  const page = pageHeight === undefined ? {} : { pageHeight };
  return [composeReport({ name: names[0], report, listing, sources, dateSystem, ...page }), listing.sheet];
}

/** Formulas of a sheet that stays become what they show, and its flags go: what both refer to goes. */
function freezeEdits({ name, cells, conditionalFormats = [] }: SheetSnapshot): readonly Edit[] {
  const values = cells.flatMap(({ row, column, value, formula }): readonly Edit[] => {
    if (formula === undefined) return [];
    const content = value === "" ? null : { value };
    return [{ kind: "setCell", sheet: name, row, column, expected: { value, formula }, content }];
  });
  const isFlagged = conditionalFormats.some(({ formula }) => formula?.includes(MARKER) === true);
  const flags: readonly Edit[] = isFlagged
    ? [{ kind: "setConditionalRules", sheet: name, marker: MARKER, barAreas: [], rules: [] }]
    : [];
  return [...values, ...flags];
}

/** The edits that leave sheets to those who have written on them, under hidden names that tell them from the plan's. */
function leaveAlone(snapshot: WorkbookSnapshot, sheets: readonly SheetSnapshot[]): readonly Edit[] {
  const taken = new Set(snapshot.names.map(({ name }) => name));
  let number = 0;
  return sheets.flatMap((sheet): readonly Edit[] => {
    do number += 1;
    while (taken.has(leftAloneName(number)));
    return [...freezeEdits(sheet), nameEdit(leftAloneName(number), null, sheet.name)];
  });
}

function nameEdit(name: string, expected: string | null, sheet: string): Edit {
  const formula = `=${formatReference({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } })}`;
  return { kind: "setName", name, expected, formula, isHidden: true };
}

function nameEdits(snapshot: WorkbookSnapshot, { hiddenName }: SummaryPlace, sheet: string): readonly Edit[] {
  const expected = definedFormula(snapshot, hiddenName);
  const edit = nameEdit(hiddenName, expected, sheet);
  return edit.kind === "setName" && edit.formula === expected ? [] : [edit];
}

function settingEdits(snapshot: WorkbookSnapshot, sheets: Composed): readonly Edit[] {
  const expected = snapshot.settings?.[SUMMARY_KEY] ?? null;
  const value = JSON.stringify(recordOf(sheets));
  return expected === value ? [] : [{ kind: "setSetting", key: SUMMARY_KEY, expected, value }];
}

/** The sheets of an earlier summary, each with whether somebody has changed what we wrote. */
function heldSheets(
  snapshot: WorkbookSnapshot,
): readonly { readonly sheet: SheetSnapshot; readonly isTouched: boolean }[] {
  const record = readSummaryRecord(snapshot);
  return SUMMARY_PLACES.flatMap((place, index) => {
    const sheet = findSummarySheet(snapshot, place);
    return sheet === undefined
      ? []
      : [{ sheet, isTouched: hashConstants(sheet.cells) !== record?.constants[index] }];
  });
}

/**
 * The edits that put the summary into a workbook: 進捗集計 and 進捗一覧. Where both are there with the same structure, only
 * cells that differ are written, so that a second run writes nothing. Otherwise the old sheets go and new ones come;
 * sheets on which somebody has written stay, and the new ones are put beside them.
 */
export function buildSummarySheets(input: SummaryInput): SummaryEdits {
  const { snapshot } = input;
  const held = heldSheets(snapshot);
  const [report, listing] = held;
  if (report !== undefined && listing !== undefined && !held.some(({ isTouched }) => isTouched)) {
    const names = [report.sheet.name, listing.sheet.name] as const;
    const sheets = compose(input, names);
    if (recordOf(sheets).structure === readSummaryRecord(snapshot)?.structure) {
      const cells = [...sheets[0].cellEdits(report.sheet), ...sheets[1].cellEdits(listing.sheet)];
      const edits = [...cells, ...settingEdits(snapshot, sheets)];
      return { edits, report: names[0], listing: names[1], leftAlone: [] };
    }
  }
  return replaceSheets(input, held);
}

function replaceSheets(input: SummaryInput, held: ReturnType<typeof heldSheets>): SummaryEdits {
  const { snapshot } = input;
  const gone = new Set(held.filter(({ isTouched }) => !isTouched).map(({ sheet }) => sheet.name));
  const taken = snapshot.sheets.map(({ name }) => name).filter((name) => !gone.has(name));
  const names = [
    freeSheetName(REPORT_PLACE.title, taken),
    freeSheetName(LISTING_PLACE.title, taken),
  ] as const;
  const sheets = compose(input, names);
  const leftAlone = held.flatMap(({ sheet, isTouched }) => (isTouched ? [sheet] : []));
  const edits: readonly Edit[] = [
    ...leaveAlone(snapshot, leftAlone),
    ...[...gone].map((name): Edit => ({ kind: "removeSheet", name })),
    ...names.map((name): Edit => ({ kind: "addSheet", name, tabColor: TAB_COLOR, showGridlines: false })),
    // The report counts in the list: the list comes first.
    ...sheets[1].edits(MARKER),
    ...sheets[0].edits(MARKER),
    ...nameEdits(snapshot, REPORT_PLACE, names[0]),
    ...nameEdits(snapshot, LISTING_PLACE, names[1]),
    ...settingEdits(snapshot, sheets),
  ];
  return { edits, report: names[0], listing: names[1], leftAlone: leftAlone.map(({ name }) => name) };
}

/** What is taken out of a workbook when its summary goes. */
export interface RemovedSummary {
  readonly edits: readonly Edit[];
  readonly removed: readonly string[];
  /** Sheets on which somebody has written: they stay, with values in place of formulas. */
  readonly kept: readonly string[];
}

/** The edits that take the summary out again. Sheets on which somebody has written stay as plain values. */
export function removeSummary(snapshot: WorkbookSnapshot): RemovedSummary {
  const held = heldSheets(snapshot);
  const removed = held.flatMap(({ sheet, isTouched }) => (isTouched ? [] : [sheet.name]));
  const kept = held.flatMap(({ sheet, isTouched }) => (isTouched ? [sheet] : []));
  const names = snapshot.names.filter((name) => isSummaryName(name) && name.name !== HISTORY_NAME);
  const expected = snapshot.settings?.[SUMMARY_KEY] ?? null;
  const edits: readonly Edit[] = [
    ...kept.flatMap(freezeEdits),
    ...removed.map((name): Edit => ({ kind: "removeSheet", name })),
    ...names.map(({ name, formula }): Edit => ({ kind: "setName", name, expected: formula, formula: null })),
    ...(expected === null
      ? []
      : [{ kind: "setSetting", key: SUMMARY_KEY, expected, value: null } satisfies Edit]),
  ];
  return { edits, removed, kept: kept.map(({ name }) => name) };
}
