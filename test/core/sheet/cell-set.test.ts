import { createCellSet } from "../../../src/core/sheet/cell-set";

describe("createCellSet", () => {
  it("tells cells apart by sheet, row and column", () => {
    const cells = createCellSet([{ sheet: "一覧", row: 1, column: 2 }]);
    expect(cells.has({ sheet: "一覧", row: 1, column: 2 })).toBe(true);
    expect(cells.has({ sheet: "一覧", row: 2, column: 1 })).toBe(false);
    expect(cells.has({ sheet: "個票", row: 1, column: 2 })).toBe(false);
    expect(cells.has({ sheet: "一覧", row: 0, column: 16_383 })).toBe(false);
  });

  it("tells whether a cell is new to it", () => {
    const cells = createCellSet();
    expect(cells.add({ sheet: "一覧", row: 0, column: 0 })).toBe(true);
    expect(cells.add({ sheet: "一覧", row: 0, column: 0 })).toBe(false);
    expect(cells.add({ sheet: "個票", row: 0, column: 0 })).toBe(true);
  });
});
