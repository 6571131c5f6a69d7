import { cluesIn, type TextClue } from "../text/text-clue";
import type { Grid } from "./grid";
import { isCellError, type Cell } from "./snapshot";

/** A text with the cells that hold it, from the first on. */
export interface CellsOfText {
  readonly text: string;
  readonly cells: readonly [Cell, ...Cell[]];
}

/** What the cells of a sheet hold, sorted by kind once for all who look for something rare. */
export interface SheetContent {
  readonly grid: Grid;
  /** The texts that hold a clue, each once: texts repeat, and nobody need look at one twice. */
  readonly textsWith: (clue: TextClue) => readonly CellsOfText[];
  /** Cells with a formula, in reading order. */
  readonly formulas: readonly Cell[];
  /** Cells that show an error, in reading order. */
  readonly errors: readonly Cell[];
}

interface CluedText extends CellsOfText {
  readonly clues: TextClue;
}

/** Those of some texts that hold any clue at all. */
function findClued(cellsOfText: ReadonlyMap<string, readonly [Cell, ...Cell[]]>): readonly CluedText[] {
  const found: CluedText[] = [];
  cellsOfText.forEach((cells, text) => {
    const clues = cluesIn(text);
    if (clues !== 0) found.push({ text, cells, clues });
  });
  return found;
}

function readSheetContent(grid: Grid): SheetContent {
  const cellsOfText = new Map<string, [Cell, ...Cell[]]>();
  const formulas: Cell[] = [];
  const errors: Cell[] = [];
  grid.sheet.cells.forEach((cell) => {
    const { value, formula } = cell;
    if (formula !== undefined) formulas.push(cell);
    if (typeof value === "string") {
      const same = cellsOfText.get(value);
      if (same === undefined) cellsOfText.set(value, [cell]);
      else same.push(cell);
    } else if (isCellError(value)) errors.push(cell);
  });
  const clued = findClued(cellsOfText);
  return {
    grid,
    textsWith: (clue) => clued.filter(({ clues }) => (clues & clue) !== 0),
    formulas,
    errors,
  };
}

/** As long as a grid is in use, what its cells hold is told once. */
const contents = new WeakMap<Grid, SheetContent>();

/** What the cells of a sheet hold; costs as much as a look at each character of its different texts. */
export function contentOf(grid: Grid): SheetContent {
  const known = contents.get(grid) ?? readSheetContent(grid);
  contents.set(grid, known);
  return known;
}
