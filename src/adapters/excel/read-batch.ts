import { PortError } from "../../app/workbook-port";
import type { Area, Cell, ColumnWidth, ConditionalFormatSnapshot, Span } from "../../core/sheet/snapshot";
import type { ReadItem } from "./batches";
import {
  collectBlankFormats,
  collectCells,
  collectHidden,
  weighBlock,
  type BlankFormat,
  type BlockData,
  type Grid,
} from "./collect-cells";
import { toCharacters } from "./column-width";
import type { SheetExtent, SheetOutline } from "./outline";
import { PLACES, toArea } from "./read-extents";
import { runExcel } from "./run-excel";

/** What one sync brought of one sheet. */
export type ReadResult =
  | {
      readonly kind: "cells";
      readonly sheet: number;
      readonly cells: readonly Cell[];
      /** Where they were asked for. */
      readonly blanks: readonly BlankFormat[];
      readonly hiddenRows: readonly Span[];
      readonly hiddenColumns: readonly Span[];
      /** About how many bytes the cells took in the answer. */
      readonly bytes: number;
    }
  | { readonly kind: "merges"; readonly sheet: number; readonly merges: readonly Area[] }
  | { readonly kind: "columns"; readonly sheet: number; readonly widths: readonly ColumnWidth[] }
  | {
      readonly kind: "formats";
      readonly sheet: number;
      readonly formats: readonly ConditionalFormatSnapshot[];
    };

/** A sheet as known so far. */
export interface MeasuredSheet {
  readonly outline: SheetOutline;
  readonly extent: SheetExtent;
  /** Where they are known already; else they are asked for. */
  readonly merges?: readonly Area[];
}

/**
 * Reads the items of a batch in one sync.
 *
 * @param alongside queues what else the sync shall bring
 * @throws PortError `payload-too-large` where the answer is too heavy or has too many cells
 */
export function readBatch(
  batch: readonly ReadItem[],
  sheets: readonly MeasuredSheet[],
  alongside?: (context: Excel.RequestContext) => void,
): Promise<readonly ReadResult[]> {
  return runExcel(async (context) => {
    alongside?.(context);
    const pending = batch.map((item) => {
      const sheet = sheets[item.sheet];
      if (sheet === undefined) throw new RangeError(`Sheet ${String(item.sheet)} was never measured.`);
      const range = rangeOf(context.workbook.worksheets.getItem(sheet.outline.id), item.area);
      return ask(item, range, sheet.extent);
    });
    await context.sync();
    return pending.map((collect) => collect());
  });
}

/** Loads queue here; the returned function collects what the sync brought. */
type Collect = () => ReadResult;

function ask(item: ReadItem, range: Excel.Range, extent: SheetExtent): Collect {
  switch (item.kind) {
    case "cells":
      return askCells(item, range, extent);
    case "merges":
      return askMerges(item, range);
    case "columns":
      return askColumns(item, range, extent);
    case "formats":
      return askFormats(item, range, extent);
  }
}

function askMerges({ sheet }: ReadItem, range: Excel.Range): Collect {
  const merged = range.getMergedAreasOrNullObject().untrack().load(PLACES);
  return () => ({
    kind: "merges",
    sheet,
    merges: merged.isNullObject ? [] : merged.areas.items.map(toArea).sort(byFirstCell),
  });
}

function askColumns({ sheet, area }: ReadItem, range: Excel.Range, { digitPixels }: SheetExtent): Collect {
  const columns = range.getColumnProperties({ format: { columnWidth: true, useStandardWidth: true } });
  return () => {
    const widths: ColumnWidth[] = [];
    for (const [offset, { format }] of columns.value.entries()) {
      const column = area.left + offset;
      // A hidden column has no width that could be told.
      if (format?.useStandardWidth !== false || !format.columnWidth) continue;
      const width = toCharacters(format.columnWidth, digitPixels);
      const last = widths.at(-1);
      if (last?.last === column - 1 && last.width === width)
        widths[widths.length - 1] = { ...last, last: column };
      else widths.push({ first: column, last: column, width });
    }
    return { kind: "columns", sheet, widths };
  };
}

function askFormats({ sheet }: ReadItem, range: Excel.Range, { formats }: SheetExtent): Collect {
  const places = formats.map(({ id }) =>
    range.conditionalFormats.getItemOrNullObject(id).getRanges().untrack().load(PLACES),
  );
  return () => ({
    kind: "formats",
    sheet,
    formats: formats.flatMap(({ kind, formula }, index) => {
      const place = places[index];
      if (place === undefined || place.isNullObject) return [];
      return [{ areas: place.areas.items.map(toArea), kind, ...(formula !== undefined && { formula }) }];
    }),
  });
}

function askCells({ sheet, area, withBlanks }: ReadItem, range: Excel.Range, extent: SheetExtent): Collect {
  const { mayHaveFormulas, mayHaveErrors } = extent;
  range.load({
    values: true,
    numberFormat: true,
    ...(mayHaveFormulas && { formulas: true }),
    ...(mayHaveErrors && { valueTypes: true }),
  });
  const rows = extent.hiddenRows === "some" ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns =
    extent.hiddenColumns === "some" ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return () => {
    // Excel gives null for ranges with too many cells, against its type definitions.
    const values: Grid | null = range.values;
    if (values === null) throw new PortError("payload-too-large", "Excel gave no values");
    const hiddenRows = rows?.value.map((row) => row.rowHidden === true);
    const hiddenColumns = columns?.value.map((column) => column.columnHidden === true);
    const data: BlockData = {
      values,
      numberFormats: range.numberFormat,
      formulas: mayHaveFormulas ? range.formulas : undefined,
      valueTypes: mayHaveErrors ? range.valueTypes : undefined,
    };
    return {
      kind: "cells",
      sheet,
      cells: collectCells(area, data),
      blanks: withBlanks === true ? collectBlankFormats(area, data) : [],
      hiddenRows: hiddenRows === undefined ? [] : collectHidden(area.top, hiddenRows),
      hiddenColumns: hiddenColumns === undefined ? [] : collectHidden(area.left, hiddenColumns),
      bytes: weighBlock(data),
    };
  };
}

/** Not tracked: nothing is asked of the range after its sync, and giving it back would cost another. */
export function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

function byFirstCell(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}
