import { ExcelPort } from "../../src/adapters/excel/excel-port";
import { parseCalendarDay } from "../../src/core/calendar/calendar-day";
import { buildColumns } from "../../src/core/columns/build-columns";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { createHost, type Host } from "../../src/emulator/host";
import { HostBridge } from "../../src/emulator/node/host-bridge";
import { loadOfficeJs } from "../../src/emulator/node/load-office-js";
import { generatePlan } from "./generate-plan";
import type { BenchRow } from "./measure";

/** What each of the sizes took, beside the first of them. */
function rowsOf(what: string, sizes: readonly number[], counts: readonly number[]): readonly BenchRow[] {
  const [floor = 0] = counts;
  return sizes.map((size, index) => {
    const ours = counts[index] ?? 0;
    return {
      name: `syncs to ${what} ${size.toLocaleString("en")} rows / ${String(sizes[0])} rows`,
      ours,
      peer: floor,
      ratio: ours / floor,
      unit: "syncs",
    };
  });
}

/**
 * How many syncs reading a workbook and adding columns to it takes through the real office.js on the emulator, by the
 * number of rows; ten rows are what the others are measured against. What goes beyond is text that has to be read: Excel on
 * the web gives 5 MB at once, and a further sync is made for every 4 MB.
 *
 * Loads office.js, which takes over globals of this process: run it last.
 */
export async function benchSyncs(
  sizes: readonly number[] = [10, 100, 1000, 10_000],
): Promise<readonly BenchRow[]> {
  const today = parseCalendarDay("2025-03-31");
  if (today === undefined) throw new Error("No such day");
  const bridge = new HostBridge();
  let host: Host | undefined;
  loadOfficeJs(bridge.native, () => host?.apiVersion ?? "1.1");
  const port = new ExcelPort();
  const reads: number[] = [];
  const writes: number[] = [];
  for (const size of sizes) {
    host = createHost(generatePlan(size));
    bridge.connect(host);
    const snapshot = await port.readSnapshot();
    reads.push(bridge.requests.length);
    const { edits } = buildColumns(snapshot, reviewWorkbook(snapshot, { today }));
    const { rejected } = await port.applyEdits(edits, { isAtomic: true });
    if (rejected.length > 0) throw new Error("Columns were refused");
    writes.push(bridge.requests.length - (reads.at(-1) ?? 0));
  }
  return [...rowsOf("read", sizes, reads), ...rowsOf("add columns to", sizes, writes)];
}
