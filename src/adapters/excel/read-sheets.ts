import type { ReadOptions } from "../../app/workbook-port";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { buildSheet } from "./build-sheet";
import type { Measurements, SheetOutline } from "./outline";
import type { MeasuredSheet } from "./read-batch";
import { readContent } from "./read-content";
import { readExtents } from "./read-extents";

/**
 * Reads sheets whose outlines are known: one sync for their extents, one for four megabytes of their content.
 *
 * @param settingsParts custom XML parts whose texts come along
 */
export async function readSheets(
  outlines: readonly SheetOutline[],
  settingsParts: readonly string[],
  { onProgress, mergesOf }: ReadOptions = {},
): Promise<{ readonly sheets: readonly SheetSnapshot[]; readonly settings: Measurements["settings"] }> {
  // The two syncs that come before the content count as a step each.
  const preparation = 2;
  const { extents, settings } = await readExtents(outlines, settingsParts);
  const measured = outlines.flatMap((outline, index): readonly MeasuredSheet[] => {
    const extent = extents[index];
    if (extent === undefined) return [];
    const merges = mergesOf?.sheets.find(({ name }) => name === outline.name)?.merges;
    return [{ outline, extent, ...(merges !== undefined && { merges }) }];
  });
  onProgress?.({ done: 1, total: preparation });
  const results = await readContent(measured, ({ done, total }) => {
    onProgress?.({ done: preparation + done, total: preparation + total });
  });
  if (results.length === 0) onProgress?.({ done: preparation, total: preparation });
  const sheets = measured.map((sheet, index) =>
    buildSheet(
      sheet,
      results.filter((result) => result.sheet === index),
    ),
  );
  return { sheets, settings };
}
