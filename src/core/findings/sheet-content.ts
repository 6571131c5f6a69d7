import type { Grid } from "../sheet/grid";
import { isCellError, type Cell } from "../sheet/snapshot";

/** What the cells of a sheet hold, sorted by kind once for all rules that look for something rare. */
export interface SheetContent {
  readonly grid: Grid;
  /** The cells of each text, from the first on: texts repeat, and a rule looks at each once. */
  readonly cellsOfText: ReadonlyMap<string, readonly [Cell, ...Cell[]]>;
  /** Cells with a formula, in reading order. */
  readonly formulas: readonly Cell[];
  /** Cells that show an error, in reading order. */
  readonly errors: readonly Cell[];
}

/** Sorts the cells of a sheet by what they hold. */
export function readSheetContent(grid: Grid): SheetContent {
  const cellsOfText = new Map<string, [Cell, ...Cell[]]>();
  const formulas: Cell[] = [];
  const errors: Cell[] = [];
  for (const cell of grid.sheet.cells) {
    const { value, formula } = cell;
    if (formula !== undefined) formulas.push(cell);
    if (typeof value === "string") {
      const same = cellsOfText.get(value);
      if (same === undefined) cellsOfText.set(value, [cell]);
      else same.push(cell);
    } else if (isCellError(value)) errors.push(cell);
  }
  return { grid, cellsOfText, formulas, errors };
}
