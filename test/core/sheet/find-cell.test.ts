import { findCell } from "../../../src/core/sheet/find-cell";
import { createGrid } from "../../../src/core/sheet/grid";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../support/sheet-of";

/** Cells with gaps between rows and columns, the last of them very far down. */
const places = [
  [0, 0],
  [2, 1],
  [2, 4],
  [2, 5],
  [3, 0],
  [3, 9],
  [60_000, 3],
] as const;
const cells = places.map(([row, column]): Cell => ({
  row,
  column,
  value: `${String(row)},${String(column)}`,
}));
const sheets = {
  "with a row far down": { ...sheetOf([]), cells },
  "of rows near each other": { ...sheetOf([]), cells: cells.slice(0, -1) },
};

describe.each(Object.entries(sheets))("a cell of a sheet %s", (_, sheet) => {
  const around = [0, 1, 2, 3, 4, 59_999, 60_000, 60_001].flatMap((row) =>
    Array.from({ length: 11 }, (__, column) => [row, column] as const),
  );
  const expected = around.map(([row, column]) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column),
  );

  it("is found among the cells in reading order, or is not there", () => {
    expect(around.map(([row, column]) => findCell(sheet.cells, row, column))).toEqual(expected);
  });

  it("is found by a grid, or is not there", () => {
    const grid = createGrid(sheet);
    expect(around.map(([row, column]) => grid.cellAt(row, column))).toEqual(expected);
    expect(grid.cellAt(-1, 0)).toBeUndefined();
  });

  it("stands in a row that the grid lists", () => {
    const grid = createGrid(sheet);
    expect(grid.rows.map((row) => grid.cellsOfRow(row).length)).toEqual(
      grid.rows.map((row) => sheet.cells.filter((cell) => cell.row === row).length),
    );
    expect(grid.cellsOfRow(1)).toEqual([]);
  });
});
