import { readTrackedParts } from "../core/columns/own-names";
import type { CellRef } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { findSummarySheet, REPORT_PLACE } from "../core/summary/sheets/summary-places";

/** The heading of the first column that was added: what people want to see after adding columns. */
export function firstAddedColumn({ names }: WorkbookSnapshot): CellRef | undefined {
  const [block] = readTrackedParts(names).blocks;
  const [area] = block?.columns.values() ?? [];
  return block === undefined || area === undefined
    ? undefined
    : { sheet: block.sheet, row: area.top, column: area.left };
}

/** The first cell of the summary's report. */
export function reportCell(snapshot: WorkbookSnapshot): CellRef | undefined {
  const sheet = findSummarySheet(snapshot, REPORT_PLACE);
  return sheet === undefined ? undefined : { sheet: sheet.name, row: 0, column: 0 };
}
