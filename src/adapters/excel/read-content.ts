import { PortError, type PortProgress } from "../../app/workbook-port";
import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import { countCells, halveBatch, takeBatch, weightOf, type ReadItem } from "./batches";
import { isRefusal } from "./is-refusal";
import { readBatch, type MeasuredSheet, type ReadResult } from "./read-batch";

/** Bytes of an answer to aim for: Excel on the web refuses more than 5 MB. */
const BYTES_PER_BATCH = 4_000_000;

/** After an answer that was refused, less and less is asked for: how Excel spells it in JSON is not known. */
const LEAST_PER_BATCH = 500_000;

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
 * Reads cells, hidden rows, merged areas, widths and conditional formats of all sheets, one sync per four megabytes.
 *
 * How much fits is guessed from some rows and then learned from what came; an answer that Excel refuses as too large is asked
 * for again in halves.
 *
 * @throws PortError `payload-too-large` where a single cell is, or the workbook has too many cells
 */
export function readContent(
  sheets: readonly MeasuredSheet[],
  onProgress: (progress: PortProgress) => void,
): Promise<readonly ReadResult[]> {
  const bytesPerCell = guessWeight(sheets);
  return readItems(listItems(sheets), sheets, { onProgress, bytesPerCell });
}

/** What a cell weighs on average, by what is known of some rows of each sheet. */
function guessWeight(sheets: readonly MeasuredSheet[]): number | undefined {
  let cells = 0;
  let bytes = 0;
  for (const { extent } of sheets) {
    if (extent.values === undefined) continue;
    const count = countCells(extent.values);
    cells += count;
    bytes += count * (extent.bytesPerCell ?? FIRST_GUESS);
  }
  return cells === 0 ? undefined : bytes / cells;
}

export interface ReadItemsOptions {
  /** What a cell is expected to weigh in an answer. */
  readonly bytesPerCell?: number | undefined;
  readonly onProgress?: (progress: PortProgress) => void;
  /** Queues what else the first sync shall bring. */
  readonly alongside?: (context: Excel.RequestContext) => void;
}

/** Reads some items, as {@link readContent} reads all of a workbook. */
export async function readItems(
  items: readonly ReadItem[],
  sheets: readonly MeasuredSheet[],
  { onProgress, alongside, bytesPerCell: guess = FIRST_GUESS }: ReadItemsOptions = {},
): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  let waiting = items;
  let pending = alongside;
  if (waiting.length === 0 && pending !== undefined) await readBatch([], sheets, pending);
  const total = waiting.reduce((sum, item) => sum + weightOf(item), 0);
  let done = 0;
  let bytesPerCell = Math.max(guess, LEAST_PER_CELL);
  let budget = BYTES_PER_BATCH;
  while (waiting.length > 0) {
    const { batch, rest } = takeBatch(waiting, bytesPerCell, budget);
    const got = await readInParts(batch, sheets, {
      alongside: pending,
      onRefusal: () => (budget = Math.max(budget / 2, LEAST_PER_BATCH)),
    });
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
  return sheets.flatMap(({ outline, extent, merges }, sheet): readonly ReadItem[] => {
    const { values, used, formats } = extent;
    if (values !== undefined && countCells(values) > MOST_CELLS) {
      throw new PortError("payload-too-large", `${outline.name} spans ${String(countCells(values))} cells`);
    }
    return [
      ...(used === undefined || merges !== undefined ? [] : [{ kind: "merges", sheet, area: used } as const]),
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

interface ReadInPartsOptions {
  readonly alongside?: ((context: Excel.RequestContext) => void) | undefined;
  readonly onRefusal: () => void;
}

async function readInParts(
  batch: readonly ReadItem[],
  sheets: readonly MeasuredSheet[],
  { alongside, onRefusal }: ReadInPartsOptions,
): Promise<readonly ReadResult[]> {
  try {
    return await readBatch(batch, sheets, alongside);
  } catch (error) {
    const code = error instanceof PortError ? error.code : undefined;
    if (code === "host-failed") return readWithoutFormats(batch, sheets, { alongside, onRefusal }, error);
    const halves = code === "payload-too-large" ? halveBatch(batch) : undefined;
    if (halves === undefined) throw error;
    onRefusal();
    const first = await readInParts(halves[0], sheets, { alongside, onRefusal });
    return [...first, ...(await readInParts(halves[1], sheets, { onRefusal }))];
  }
}

/**
 * Reads a batch that Excel failed at, the places of conditional formats apart: Excel loses track of formats that somebody
 * has put onto the same cells (office-js issues 5222, 6827, 6835). A sheet may be read without them.
 */
async function readWithoutFormats(
  batch: readonly ReadItem[],
  sheets: readonly MeasuredSheet[],
  options: ReadInPartsOptions,
  error: unknown,
): Promise<readonly ReadResult[]> {
  const formats = batch.filter(({ kind }) => kind === "formats");
  if (formats.length === 0) throw error;
  const others = batch.filter(({ kind }) => kind !== "formats");
  const results = [...(await readInParts(others, sheets, options))];
  for (const item of formats) {
    try {
      results.push(...(await readBatch([item], sheets)));
    } catch (failure) {
      if (!isRefusal(failure)) throw failure;
    }
  }
  return results;
}

function learnWeight(batch: readonly ReadItem[], results: readonly ReadResult[]): number | undefined {
  const cells = batch.reduce((sum, item) => sum + (item.kind === "cells" ? countCells(item.area) : 0), 0);
  if (cells === 0) return undefined;
  const bytes = results.reduce((sum, result) => sum + (result.kind === "cells" ? result.bytes : 0), 0);
  return Math.max(bytes / cells, LEAST_PER_CELL);
}
