import type { Measure } from "../plan/plan";
import type { CellRef } from "../sheet/address";

/** The cells that a measure's dates were read from, each once; nearly all measures have one. */
export function datedCells({ periods, schedule }: Pick<Measure, "periods" | "schedule">): readonly CellRef[] {
  const [only] = periods;
  if (only !== undefined && periods.length === 1 && schedule.length === 0) return [only.source.at];
  return [...new Set([...periods.map(({ source }) => source.at), ...schedule.map(({ at }) => at)])];
}
