import { sizeOf, unionAreas } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";

/** What a cell that is left alone costs: `null` in the request, its content twice in the answer. */
const BYTES_OF_GAP = 12;
/** What one more range costs: its object paths and actions. */
export const BYTES_OF_RANGE = 900;
/** How many rectangles a run of cells is tried on. */
const OPEN = 16;

interface Place {
  readonly row: number;
  readonly column: number;
}

function countCells(area: Area): number {
  const { rows, columns } = sizeOf(area);
  return rows * columns;
}

/** The runs of cells of each row; small gaps are spanned. */
function joinRuns(places: readonly Place[]): Area[] {
  const runs: Area[] = [];
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && (column - last.right - 1) * BYTES_OF_GAP < BYTES_OF_RANGE) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

/**
 * Groups cells into rectangles, so that thousands of cells are written as a few blocks. Cells between them are left
 * alone, which is cheaper than another range up to a point: there the next rectangle starts.
 *
 * @example groupCells([{ row: 1, column: 9 }, { row: 2, column: 9 }]) // [{ top: 1, left: 9, bottom: 2, right: 9 }]
 */
export function groupCells(places: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  for (const run of joinRuns(places)) {
    let best: { readonly index: number; readonly union: Area; readonly gap: number } | undefined;
    for (let index = areas.length - 1; index >= Math.max(0, areas.length - OPEN); index -= 1) {
      const area = areas[index];
      if (area === undefined) continue;
      const union = unionAreas(area, run);
      const gap = countCells(union) - countCells(area) - countCells(run);
      if (gap * BYTES_OF_GAP < BYTES_OF_RANGE && (best === undefined || gap < best.gap)) {
        best = { index, union, gap };
      }
    }
    if (best === undefined) areas.push(run);
    else areas[best.index] = best.union;
  }
  return areas;
}
