import type { Grid } from "../../sheet/grid";
import type { Area, Cell } from "../../sheet/snapshot";

function turnArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

/** A sheet with rows and columns exchanged, for reading; references still name the cells where they stand. */
export function transpose(grid: Grid): Grid {
  const byRow = new Map<number, Cell[]>();
  const turned = grid.sheet.cells
    .map((cell): Cell => ({ ...cell, row: cell.column, column: cell.row }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of turned) {
    const own = byRow.get(cell.row);
    if (own === undefined) byRow.set(cell.row, [cell]);
    else own.push(cell);
  }
  const turnBack = (cell: Cell | undefined): Cell | undefined =>
    cell === undefined ? undefined : { ...cell, row: cell.column, column: cell.row };
  return {
    sheet: { ...grid.sheet, cells: turned, merges: grid.sheet.merges.map(turnArea) },
    rows: [...byRow.keys()],
    used: grid.used === undefined ? undefined : turnArea(grid.used),
    cellsOfRow: (row) => byRow.get(row) ?? [],
    cellAt: (row, column) => turnBack(grid.cellAt(column, row)),
    cellThrough: (row, column) => turnBack(grid.cellThrough(column, row)),
    textAt: (row, column) => grid.textAt(column, row),
    mergeAt: (row, column) => {
      const merge = grid.mergeAt(column, row);
      return merge === undefined ? undefined : turnArea(merge);
    },
    isRowHidden: (row) => grid.isColumnHidden(row),
    isColumnHidden: (column) => grid.isRowHidden(column),
    ref: (row, column) => grid.ref(column, row),
  };
}
