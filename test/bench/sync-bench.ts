import { ExcelPort } from "../../src/adapters/excel/excel-port";
import { createHost, type Host } from "../../src/emulator/host";
import { HostBridge } from "../../src/emulator/node/host-bridge";
import { loadOfficeJs } from "../../src/emulator/node/load-office-js";
import { generatePlan } from "./generate-plan";
import type { BenchRow } from "./measure";

/**
 * How many syncs reading a workbook takes through the real office.js on the emulator, by the number of rows;
 * ten rows are what the others are measured against.
 *
 * Loads office.js, which takes over globals of this process: run it last.
 */
export async function benchSyncs(
  sizes: readonly number[] = [10, 1000, 10_000],
): Promise<readonly BenchRow[]> {
  const bridge = new HostBridge();
  let host: Host | undefined;
  loadOfficeJs(bridge.native, () => host?.apiVersion ?? "1.1");
  const port = new ExcelPort();
  const counts: number[] = [];
  for (const size of sizes) {
    host = createHost(generatePlan(size));
    bridge.connect(host);
    await port.readSnapshot();
    counts.push(bridge.requests.length);
  }
  const [floor = 0] = counts;
  return sizes.map((size, index) => {
    const ours = counts[index] ?? 0;
    return {
      name: `syncs to read ${size.toLocaleString("en")} rows / ${String(sizes[0])} rows`,
      ours,
      peer: floor,
      ratio: ours / floor,
      unit: "syncs",
    };
  });
}
