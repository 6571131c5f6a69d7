import { parseReference } from "../../sheet/reference";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { HISTORY_HEADINGS, fromHistoryRows, type HistoryHeading, type HistoryRow } from "./history-table";
import type { KeptReport } from "./kept-report";

/** Hidden name of the heading row: it finds the sheet again after a rename. */
export const HISTORY_NAME = "_進捗_履歴";

/** The sheet that keeps settled reports, with its heading row. */
export function findHistorySheet(
  snapshot: WorkbookSnapshot,
): { readonly sheet: SheetSnapshot; readonly headingRow: number; readonly left: number } | undefined {
  const place = parseReference(snapshot.names.find(({ name }) => name === HISTORY_NAME)?.formula ?? "");
  const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
  if (sheet === undefined || place === undefined) return undefined;
  return { sheet, headingRow: place.area.top, left: place.area.left };
}

function isHeading(value: unknown): value is HistoryHeading {
  return HISTORY_HEADINGS.some((heading) => heading === value);
}

/**
 * Reads the settled reports that a workbook keeps, oldest first. Columns are found by their headings, so that people may
 * sort, filter or widen the table.
 */
export function readHistory(snapshot: WorkbookSnapshot): readonly KeptReport[] {
  const found = findHistorySheet(snapshot);
  if (found === undefined) return [];
  const headings = new Map<number, HistoryHeading>();
  const rows = new Map<number, Record<string, HistoryRow[HistoryHeading]>>();
  for (const { row, column, value } of found.sheet.cells) {
    if (row === found.headingRow && isHeading(value)) headings.set(column, value);
    const heading = row > found.headingRow ? headings.get(column) : undefined;
    if (heading !== undefined) rows.set(row, { ...rows.get(row), [heading]: value });
  }
  return fromHistoryRows([...rows.values()], snapshot.dateSystem);
}
