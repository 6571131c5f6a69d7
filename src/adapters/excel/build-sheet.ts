import type {
  Area,
  Cell,
  ColumnWidth,
  ConditionalFormatSnapshot,
  SheetSnapshot,
  Span,
} from "../../core/sheet/snapshot";
import { appendSpan } from "./collect-cells";
import type { Share } from "./outline";
import type { MeasuredSheet, ReadResult } from "./read-batch";

/** Puts together what the syncs brought of one sheet. */
export function buildSheet(
  { outline, extent, merges: known = [] }: MeasuredSheet,
  results: readonly ReadResult[],
): SheetSnapshot {
  const cells: Cell[] = [];
  const merges: Area[] = [...known];
  const hiddenRows: Span[] = [];
  const hiddenColumns: Span[] = [];
  const columnWidths: ColumnWidth[] = [];
  const conditionalFormats: ConditionalFormatSnapshot[] = [];
  for (const result of results) {
    switch (result.kind) {
      case "merges":
        append(merges, result.merges);
        break;
      case "columns":
        append(columnWidths, result.widths);
        break;
      case "formats":
        append(conditionalFormats, result.formats);
        break;
      case "cells":
        append(cells, result.cells);
        append(hiddenRows, result.hiddenRows);
        append(hiddenColumns, result.hiddenColumns);
    }
  }
  const { values, used, printArea } = extent;
  return {
    name: outline.name,
    visibility: outline.visibility,
    isProtected: outline.isProtected,
    ...(outline.isFiltered && { isFiltered: true }),
    // Blocks beside each other bring the cells of a row in pieces.
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    merges,
    hiddenRows: joinSpans(
      extent.hiddenRows,
      hiddenRows,
      values && { first: values.top, last: values.bottom },
    ),
    hiddenColumns: joinSpans(
      extent.hiddenColumns,
      hiddenColumns,
      values && { first: values.left, last: values.right },
    ),
    tables: extent.tables,
    ...(used !== undefined && { extent: used }),
    ...(columnWidths.length > 0 && { columnWidths }),
    ...(printArea !== undefined && { printArea }),
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
  };
}

/** Blocks above each other tell the same hidden columns again, and a run of hidden rows in pieces. */
function joinSpans(share: Share, spans: readonly Span[], all: Span | undefined): readonly Span[] {
  if (all === undefined || share === "none") return [];
  if (share === "all") return [all];
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) appendSpan(joined, span);
  return joined;
}

/** Not `push(...items)`: a call takes only so many arguments. */
function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
