import { isSolid } from "../text/unit-kind";
import type { CellRef } from "./address";
import { isCellError, type Area, type Cell, type SheetSnapshot, type Span } from "./snapshot";

/** A sheet, indexed for reading by position. Merged cells answer with their first cell's content. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** The smallest area that holds every cell; `undefined` for an empty sheet. */
  readonly used: Area | undefined;
  /** The filled cells of a row, from left to right; merged-over cells are not repeated. */
  cellsOfRow(row: number): readonly Cell[];
  /** The cell at a position as stored (empty for all but the first cell of a merge). */
  cellAt(row: number, column: number): Cell | undefined;
  /** The cell whose content is seen at a position: a merge answers with its first cell. */
  cellThrough(row: number, column: number): Cell | undefined;
  /** Text at a position, seen through merges; see {@link cellText}. */
  textAt(row: number, column: number): string;
  /** The merge that covers a position. */
  mergeAt(row: number, column: number): Area | undefined;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  ref(row: number, column: number): CellRef;
}

/** The text a cell gives to a reader: strings as they are, numbers in plain digits, errors and blanks as "". */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || isCellError(cell.value)) return "";
  return typeof cell.value === "string" ? cell.value : String(cell.value);
}

/** Whether a cell shows anything: an error, or a text that is not blank. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  if (cell === undefined) return false;
  const { value } = cell;
  // Every cell is asked several times in a review; a look at one unit spares most of them the trimming.
  return typeof value === "string" ? isSolid(value.charCodeAt(0)) || value.trim() !== "" : true;
}

/** The position in `rows` of the first filled row below a row; the number of rows where there is none. */
export function firstRowBelow({ rows }: Pick<Grid, "rows">, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

const NO_CELLS: readonly Cell[] = [];
const COLUMNS = 16_384;

function indexMerges(merges: readonly Area[], used: Area | undefined): ReadonlyMap<number, Area> {
  const covered = new Map<number, Area>();
  if (used === undefined) return covered;
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, used.bottom);
    const right = Math.min(merge.right, used.right);
    for (let row = merge.top; row <= bottom; row++) {
      for (let column = merge.left; column <= right; column++) covered.set(row * COLUMNS + column, merge);
    }
  }
  return covered;
}

/** Tables of so many rows more than are filled are not worth their room. */
const ROOM_FOR_BLANK_ROWS = 10_000;

/** Finds the place of a row among filled rows; -1 where it is not among them. Few sheets leave long stretches blank. */
function indexRows(rows: readonly number[]): (row: number) => number {
  const [top = 0] = rows;
  const height = (rows.at(-1) ?? top) - top + 1;
  if (height > rows.length + ROOM_FOR_BLANK_ROWS) {
    const places = new Map(rows.map((row, place) => [row, place]));
    return (row) => places.get(row) ?? -1;
  }
  const places = new Int32Array(height).fill(-1);
  rows.forEach((row, place) => (places[row - top] = place));
  return (row) => (row >= top && row - top < height ? (places[row - top] ?? -1) : -1);
}

function includes(spans: readonly Span[], index: number): boolean {
  return spans.some((span) => span.first <= index && index <= span.last);
}

/** Indexes a sheet; cost grows with its filled cells and merged cells within the used area. */
export function createGrid(sheet: SheetSnapshot): Grid {
  const rows: number[] = [];
  const lists: Cell[][] = [];
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  let current: Cell[] = [];
  let currentRow = -1;
  sheet.cells.forEach((cell) => {
    const { row, column } = cell;
    if (row !== currentRow) {
      current = [];
      currentRow = row;
      rows.push(row);
      lists.push(current);
    }
    current.push(cell);
    if (column < left) left = column;
    if (column > right) right = column;
  });
  const top = rows[0];
  const bottom = rows.at(-1);
  const used = top === undefined || bottom === undefined ? undefined : { top, left, bottom, right };
  const merges = indexMerges(sheet.merges, used);
  const placeOf = indexRows(rows);
  return gridOver({
    sheet,
    rows,
    used,
    cellsOfRow(row) {
      const place = placeOf(row);
      return place < 0 ? NO_CELLS : (lists[place] ?? NO_CELLS);
    },
    mergeAt: (row, column) => merges.get(row * COLUMNS + column),
  });
}

/**
 * A sheet whose cells are found row by row, made readable by position.
 *
 * @param index what stands in which row, and what is merged
 */
export function gridOver(index: Pick<Grid, "sheet" | "rows" | "used" | "cellsOfRow" | "mergeAt">): Grid {
  const { sheet, cellsOfRow, mergeAt } = index;
  const hasMerges = sheet.merges.length > 0;
  const cellAt = (row: number, column: number): Cell | undefined => {
    const cells = cellsOfRow(row);
    // With no cell missing it would stand here; every one that is missing moves it one to the left.
    const rightmost = Math.min(column - (cells[0]?.column ?? column), cells.length - 1);
    for (let place = rightmost; place >= 0; place -= 1) {
      const cell = cells[place];
      if (cell === undefined || cell.column < column) return undefined;
      if (cell.column === column) return cell;
    }
    return undefined;
  };
  const cellThrough = (row: number, column: number): Cell | undefined => {
    const own = cellAt(row, column);
    if (own !== undefined || !hasMerges) return own;
    const merge = mergeAt(row, column);
    return merge === undefined ? undefined : cellAt(merge.top, merge.left);
  };
  return {
    ...index,
    cellAt,
    cellThrough,
    textAt: (row, column) => cellText(cellThrough(row, column)),
    isRowHidden: (row) => includes(sheet.hiddenRows, row),
    isColumnHidden: (column) => includes(sheet.hiddenColumns, column),
    ref: (row, column) => ({ sheet: sheet.name, row, column }),
  };
}
