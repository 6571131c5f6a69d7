import type { Grid } from "../sheet/grid";

/** A sheet that keeps account of what is looked at. */
export interface WatchedGrid {
  readonly grid: Grid;
  /** Whether anybody has looked at a cell so far, filled or not. */
  readonly isSeen: (row: number, column: number) => boolean;
}

/** Stands for all columns of a row. */
const WHOLE_ROW = -1;

/** Stretches of rows, first and last in turn: most looks go down a column. */
type Stretches = number[];

function note(stretches: Stretches, row: number): void {
  const last = stretches.at(-1);
  if (last !== undefined && (row === last || row === last + 1)) stretches[stretches.length - 1] = row;
  else stretches.push(row, row);
}

function holds(stretches: Stretches | undefined, row: number): boolean {
  if (stretches === undefined) return false;
  for (let at = 0; at < stretches.length; at += 2)
    if ((stretches[at] ?? row) <= row && row <= (stretches[at + 1] ?? row)) return true;
  return false;
}

/**
 * Watches what is looked at of a sheet. Whatever was worked out from a watched grid comes out the same as long as no cell
 * that was seen has changed, and the same rows are filled.
 */
export function watchGrid(grid: Grid): WatchedGrid {
  const seen = new Map<number, Stretches>();
  let hasSeenAll = false;
  const see = (row: number, column: number): void => {
    const stretches = seen.get(column);
    if (stretches === undefined) seen.set(column, [row, row]);
    else note(stretches, row);
  };
  const seeThrough = (row: number, column: number): void => {
    see(row, column);
    const merge = grid.mergeAt(row, column);
    if (merge !== undefined) see(merge.top, merge.left);
  };
  return {
    grid: {
      ...grid,
      sheet: {
        ...grid.sheet,
        get cells() {
          hasSeenAll = true;
          return grid.sheet.cells;
        },
      },
      cellsOfRow(row) {
        see(row, WHOLE_ROW);
        return grid.cellsOfRow(row);
      },
      cellAt(row, column) {
        see(row, column);
        return grid.cellAt(row, column);
      },
      cellThrough(row, column) {
        seeThrough(row, column);
        return grid.cellThrough(row, column);
      },
      textAt(row, column) {
        seeThrough(row, column);
        return grid.textAt(row, column);
      },
    },
    isSeen: (row, column) => hasSeenAll || holds(seen.get(WHOLE_ROW), row) || holds(seen.get(column), row),
  };
}
