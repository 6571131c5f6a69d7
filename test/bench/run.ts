import { benchLayout } from "./layout-bench";
import { benchLive } from "./live-bench";
import { benchLongTexts } from "./long-text-bench";
import { benchPeriods } from "./period-bench";
import { benchReview } from "./review-bench";
import { benchSyncs } from "./sync-bench";
import { benchXlsx } from "./xlsx-bench";
import type { BenchRow } from "./measure";

function figure(value: number | null, unit: string): string {
  if (value === null) return "–";
  return unit === "syncs" ? String(value) : value.toFixed(value < 1 ? 4 : 1);
}

function printTable(rows: readonly BenchRow[]): void {
  const lines = [
    ["what (ours / peer or floor)", "ours", "peer", "unit", "ratio"],
    ...rows.map(({ name, ours, peer, ratio, unit = "ms" }) => [
      name,
      figure(ours, unit),
      figure(peer, unit),
      unit,
      ratio === null ? "–" : ratio.toFixed(2),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join("  ")}\n`);
  }
}

async function main(): Promise<void> {
  const rows = [
    ...benchReview(),
    ...benchLive(),
    ...benchLayout(),
    ...(await benchXlsx()),
    ...benchPeriods(),
    ...benchLongTexts(),
    ...(await benchSyncs()),
  ];
  printTable(rows);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
