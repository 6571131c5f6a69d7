import { PortError, type PortProgress } from "../../app/workbook-port";
import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import { countCells, halveBatch, takeBatch, weightOf, type ReadItem } from "./batches";
import { readBatch, type MeasuredSheet, type ReadResult } from "./read-batch";

/** Bytes of an answer to aim for: Excel on the web refuses more than 5 MB, and a smaller answer keeps the pane alive. */
const BYTES_PER_BATCH = 2_000_000;

/** Bytes of a cell before anything is known: a dozen Japanese characters now and then, and a number format. */
const FIRST_GUESS = 48;

/** Even blank cells carry quotes and a number format. */
const LEAST_PER_CELL = 16;

/** Columns to the right of the used ones whose widths are told. */
const SPARE_COLUMNS = 12;

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A workbook beyond this would take minutes and all memory; no plan is near it. */
const MOST_CELLS = 20_000_000;

/**
 * Reads cells, hidden rows, merged areas, widths and conditional formats of all sheets, one sync per two megabytes.
 *
 * How much fits is guessed first and then learned from what came; an answer that Excel refuses as too large is asked
 * for again in halves.
 *
 * @throws PortError `payload-too-large` where a single cell is, or the workbook has too many cells
 */
export function readContent(
  sheets: readonly MeasuredSheet[],
  onProgress: (progress: PortProgress) => void,
): Promise<readonly ReadResult[]> {
  return readItems(listItems(sheets), sheets, { onProgress });
}

export interface ReadItemsOptions {
  readonly onProgress?: (progress: PortProgress) => void;
  /** Queues what else the first sync shall bring. */
  readonly alongside?: (context: Excel.RequestContext) => void;
}

/** Reads some items, as {@link readContent} reads all of a workbook. */
export async function readItems(
  items: readonly ReadItem[],
  sheets: readonly MeasuredSheet[],
  { onProgress, alongside }: ReadItemsOptions = {},
): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  let waiting = items;
  let pending = alongside;
  if (waiting.length === 0 && pending !== undefined) await readBatch([], sheets, pending);
  const total = waiting.reduce((sum, item) => sum + weightOf(item), 0);
  let done = 0;
  let bytesPerCell = FIRST_GUESS;
  while (waiting.length > 0) {
    const { batch, rest } = takeBatch(waiting, bytesPerCell, BYTES_PER_BATCH);
    const got = await readInParts(batch, sheets, pending);
    pending = undefined;
    results.push(...got);
    waiting = rest;
    bytesPerCell = learnWeight(batch, got) ?? bytesPerCell;
    done += batch.reduce((sum, item) => sum + weightOf(item), 0);
    onProgress?.({ done, total });
  }
  return results;
}

function listItems(sheets: readonly MeasuredSheet[]): readonly ReadItem[] {
  return sheets.flatMap(({ outline, extent: { values, used, formats } }, sheet): readonly ReadItem[] => {
    if (values !== undefined && countCells(values) > MOST_CELLS) {
      throw new PortError("payload-too-large", `${outline.name} spans ${String(countCells(values))} cells`);
    }
    return [
      ...(used === undefined ? [] : [{ kind: "merges", sheet, area: used } as const]),
      ...(used === undefined ? [] : [{ kind: "columns", sheet, area: columnsAround(used) } as const]),
      ...(formats.length === 0 ? [] : [{ kind: "formats", sheet, area: WHOLE_SHEET } as const]),
      ...(values === undefined ? [] : [{ kind: "cells", sheet, area: values } as const]),
    ];
  });
}

/** One row of all columns up to some beyond the used ones: there is room for new ones. */
function columnsAround({ right }: Area): Area {
  return { top: 0, left: 0, bottom: 0, right: Math.min(right + SPARE_COLUMNS, LAST_COLUMN) };
}

async function readInParts(
  batch: readonly ReadItem[],
  sheets: readonly MeasuredSheet[],
  alongside?: (context: Excel.RequestContext) => void,
): Promise<readonly ReadResult[]> {
  try {
    return await readBatch(batch, sheets, alongside);
  } catch (error) {
    const halves =
      error instanceof PortError && error.code === "payload-too-large" ? halveBatch(batch) : undefined;
    if (halves === undefined) throw error;
    const first = await readInParts(halves[0], sheets, alongside);
    return [...first, ...(await readInParts(halves[1], sheets))];
  }
}

function learnWeight(batch: readonly ReadItem[], results: readonly ReadResult[]): number | undefined {
  const cells = batch.reduce((sum, item) => sum + (item.kind === "cells" ? countCells(item.area) : 0), 0);
  if (cells === 0) return undefined;
  const bytes = results.reduce((sum, result) => sum + (result.kind === "cells" ? result.bytes : 0), 0);
  return Math.max(bytes / cells, LEAST_PER_CELL);
}
