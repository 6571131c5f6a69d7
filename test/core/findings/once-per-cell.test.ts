import { oncePerCell } from "../../../src/core/findings/once-per-cell";
import type { CellRef } from "../../../src/core/sheet/address";

function at(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column };
}

function once(cells: readonly CellRef[]): readonly CellRef[] {
  return oncePerCell(cells, (cell) => cell);
}

describe("oncePerCell", () => {
  it("keeps cells that stand below each other", () => {
    const cells = [at("一覧", 1, 3), at("一覧", 2, 3), at("一覧", 5, 1)];
    expect(once(cells)).toEqual(cells);
  });

  it.each([
    ["right after each other", [at("一覧", 1, 3), at("一覧", 1, 3)]],
    ["with others between them", [at("一覧", 1, 3), at("一覧", 2, 3), at("一覧", 1, 3)]],
    ["with another sheet between them", [at("一覧", 1, 3), at("個票", 2, 3), at("一覧", 1, 3)]],
  ])("leaves out cells that come again %s", (_, cells) => {
    const first = cells.filter((cell, index) => cells.findIndex((one) => one.row === cell.row) === index);
    expect(once(cells)).toEqual(first);
  });

  it("tells cells of one row and of two sheets apart", () => {
    const cells = [at("一覧", 1, 4), at("一覧", 1, 3), at("個票", 1, 3)];
    expect(once(cells)).toEqual(cells);
  });
});
