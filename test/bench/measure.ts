/** One line of the benchmark: what we take beside what a peer, or the least possible work, takes. */
export interface BenchRow {
  readonly name: string;
  /** Milliseconds (or a count, where `unit` says so), the median of several runs. */
  readonly ours: number;
  /** What `ours` is measured against, in the same unit; null where there is nothing to compare. */
  readonly peer: number | null;
  /** `ours / peer`. */
  readonly ratio: number | null;
  readonly unit?: string;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function once(work: () => unknown): number {
  // Garbage of the run before must not be paid for by this one; `--expose-gc` makes it possible. A full collection
  // would also throw compiled code away, which made both sides three to four times slower.
  void globalThis.gc?.({ type: "minor" });
  const started = performance.now();
  work();
  return performance.now() - started;
}

/**
 * Median milliseconds of two pieces of work, run in turns after a warm-up so that both meet the same machine.
 *
 * @param runs how often each is measured
 * @param warmUps how often each runs before, until the engine has compiled both
 */
export function compare(
  name: string,
  ours: () => unknown,
  peer: () => unknown,
  runs = 7,
  warmUps = 2,
): BenchRow {
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) {
    ours();
    peer();
  }
  const times: { readonly ours: number; readonly peer: number }[] = [];
  for (let run = 0; run < runs; run += 1) times.push({ ours: once(ours), peer: once(peer) });
  const [a, b] = [median(times.map((time) => time.ours)), median(times.map((time) => time.peer))];
  return { name, ours: a, peer: b, ratio: a / b };
}
