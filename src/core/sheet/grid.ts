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
  return typeof cell.value === "string" ? cell.value.trim() !== "" : true;
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

function includes(spans: readonly Span[], index: number): boolean {
  return spans.some((span) => span.first <= index && index <= span.last);
}

/** Indexes a sheet; cost grows with its filled cells and merged cells within the used area. */
export function createGrid(sheet: SheetSnapshot): Grid {
  const rows: number[] = [];
  const cellsByRow = new Map<number, Cell[]>();
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  let current: Cell[] = [];
  for (const cell of sheet.cells) {
    if (rows.at(-1) !== cell.row) {
      current = [];
      rows.push(cell.row);
      cellsByRow.set(cell.row, current);
    }
    current.push(cell);
    if (cell.column < left) left = cell.column;
    if (cell.column > right) right = cell.column;
  }
  const top = rows[0];
  const bottom = rows.at(-1);
  const used = top === undefined || bottom === undefined ? undefined : { top, left, bottom, right };
  const merges = indexMerges(sheet.merges, used);
  return gridOver({
    sheet,
    rows,
    used,
    cellsOfRow: (row) => cellsByRow.get(row) ?? NO_CELLS,
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
    for (const cell of cellsOfRow(row)) {
      if (cell.column >= column) return cell.column === column ? cell : undefined;
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
