import { parseReference } from "../../sheet/reference";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { HISTORY_NAME } from "../history/read-history";

/** A sheet of the summary: its usual name, and the hidden name that finds it after a rename. */
export interface SummaryPlace {
  readonly title: string;
  readonly hiddenName: string;
}

export const REPORT_PLACE: SummaryPlace = { title: "進捗集計", hiddenName: "_進捗_集計" };
export const LISTING_PLACE: SummaryPlace = { title: "進捗一覧", hiddenName: "_進捗_一覧" };
export const SUMMARY_PLACES = [REPORT_PLACE, LISTING_PLACE] as const;

const LEFT_ALONE = /^_進捗_旧集計_(\d+)$/u;

/** Hidden name of a sheet of an earlier summary that stays, for somebody has written on it. */
export function leftAloneName(number: number): string {
  return `_進捗_旧集計_${String(number)}`;
}

/** Whether a defined name is one that leads to sheets of the summary or its history. */
export function isSummaryName({ name }: DefinedName): boolean {
  return (
    name === HISTORY_NAME ||
    SUMMARY_PLACES.some(({ hiddenName }) => hiddenName === name) ||
    LEFT_ALONE.test(name)
  );
}

/** What a defined name stands for, with the leading `=`; null where the workbook has no such name. */
export function definedFormula(snapshot: WorkbookSnapshot, name: string): string | null {
  return snapshot.names.find((each) => each.name === name)?.formula ?? null;
}

/** The sheet of the summary that a workbook holds at a place. */
export function findSummarySheet(
  snapshot: WorkbookSnapshot,
  { hiddenName }: SummaryPlace,
): SheetSnapshot | undefined {
  const place = parseReference(definedFormula(snapshot, hiddenName) ?? "");
  return snapshot.sheets.find(({ name }) => name === place?.sheet);
}
