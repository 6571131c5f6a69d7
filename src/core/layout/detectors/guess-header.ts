import { isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import type { HeaderBand } from "./find-headers";

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST_HEADING = 24;
const FIRST_ROWS = 30;
/** A row belongs to a table where at least this share of its columns is filled. */
const MOST = 0.6;

function couldBeHeadings(cells: readonly Cell[]): boolean {
  if (cells.length < FEWEST_COLUMNS) return false;
  const texts = cells.map(({ value }) => value);
  const areShort = texts.every((text) => typeof text === "string" && text.trim().length <= LONGEST_HEADING);
  return areShort && new Set(texts).size === texts.length;
}

/**
 * The likeliest header of a sheet where no heading is known: the first row of short, different texts with rows of the same
 * columns below it. Its meanings can only be told by the user; see `proposeField`.
 */
export function guessHeader(grid: Grid): HeaderBand | undefined {
  for (const [index, row] of grid.rows.slice(0, FIRST_ROWS).entries()) {
    const cells = grid.cellsOfRow(row).filter(isFilled);
    if (!couldBeHeadings(cells)) continue;
    const columns = new Set(cells.map(({ column }) => column));
    const below = grid.rows.slice(index + 1, index + 1 + FEWEST_ROWS);
    const isTable =
      below.length === FEWEST_ROWS &&
      below.every((next) => {
        const filled = grid.cellsOfRow(next).filter((cell) => columns.has(cell.column) && isFilled(cell));
        return filled.length >= columns.size * MOST;
      });
    if (!isTable) continue;
    return {
      top: row,
      bottom: row,
      span: null,
      columns: cells.map((cell) => ({
        column: cell.column,
        path: [String(cell.value)],
        match: undefined,
        isMapped: false,
        indicator: undefined,
      })),
    };
  }
  return undefined;
}
