const RUNS = 12;
/** Less than this, in milliseconds, is below what the clock of the process tells apart. */
const LEAST = 0.2;

/** Processor time of this process alone, in milliseconds: other processes may keep it waiting for as long as they like. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Of many runs the fastest is the one that the collector did not disturb. */
function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const started = processorTime();
    work();
    best = Math.min(best, processorTime() - started);
  }
  return best;
}

/** What a reader may take for four times the text: linear is 4, quadratic 16. */
export const MOST_GROWTH = 10;

/** How many times as long a reader takes for a text as for its first quarter. */
export function growthOf(read: (text: string) => unknown, text: string): number {
  const quarter = text.slice(0, Math.floor(text.length / 4));
  read(quarter);
  return (
    fastest(() => read(text)) /
    Math.max(
      fastest(() => read(quarter)),
      LEAST,
    )
  );
}
