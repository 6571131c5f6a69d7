import { watchGrid } from "../../../src/core/layout/watch-grid";
import { createGrid } from "../../../src/core/sheet/grid";
import { sheetOf } from "../../support/sheet-of";

const sheet = sheetOf(
  [
    ["No.", "取組", "実施状況"],
    [1, "窓口", "完了"],
    [2, null, "中止"],
  ],
  { merges: ["B2:B3"] },
);

function watched() {
  return watchGrid(createGrid(sheet));
}

describe("a watched grid", () => {
  it("tells what the sheet tells, and which cells were looked at", () => {
    const { grid, isSeen } = watched();
    expect(grid.cellAt(1, 2)?.value).toBe("完了");
    expect(grid.rows).toEqual([0, 1, 2]);
    expect([isSeen(1, 2), isSeen(2, 2), isSeen(1, 1)]).toEqual([true, false, false]);
  });

  it("counts an empty cell that was looked at: filling it may change the answer", () => {
    const { grid, isSeen } = watched();
    expect(grid.cellAt(7, 0)).toBeUndefined();
    expect([isSeen(7, 0), isSeen(6, 0), isSeen(8, 0)]).toEqual([true, false, false]);
  });

  it("counts the first of merged cells with the place that shows it", () => {
    const { grid, isSeen } = watched();
    expect(grid.textAt(2, 1)).toBe("窓口");
    expect([isSeen(2, 1), isSeen(1, 1), isSeen(1, 0)]).toEqual([true, true, false]);
  });

  it("counts every cell of a row that was looked at as a whole", () => {
    const { grid, isSeen } = watched();
    expect(grid.cellsOfRow(1)).toHaveLength(3);
    expect([isSeen(1, 0), isSeen(1, 9), isSeen(2, 0)]).toEqual([true, true, false]);
  });

  it("counts all where somebody goes through the cells of the sheet", () => {
    const { grid, isSeen } = watched();
    expect(isSeen(2, 2)).toBe(false);
    expect(grid.sheet.cells).toBe(sheet.cells);
    expect(isSeen(2, 2)).toBe(true);
  });
});
