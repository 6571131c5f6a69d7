import type { Grid } from "../../sheet/grid";

/**
 * A sheet as if it had only some of its columns, for forms that stand side by side. Rows of one cell (titles, headings)
 * stand over all of them and stay.
 */
export function viewColumns(grid: Grid, left: number, right: number): Grid {
  const cellsOfRow: Grid["cellsOfRow"] = (row) => {
    const cells = grid.cellsOfRow(row);
    return cells.length === 1 ? cells : cells.filter(({ column }) => left <= column && column <= right);
  };
  return { ...grid, rows: grid.rows.filter((row) => cellsOfRow(row).length > 0), cellsOfRow };
}
