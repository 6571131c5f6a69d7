import { cellStyle } from "../../../../src/emulator/page/look/cell-style";

const LINE = "#888888";

describe("the look of a cell as CSS", () => {
  test("draws every edge by itself: a filled one in the colour of the cell, a ruled one in that of the line", () => {
    expect(cellStyle({ fill: "#bdd7ee", borders: { right: LINE } })).toEqual({
      backgroundColor: "#bdd7ee",
      borderRightColor: LINE,
      borderBottomColor: "#bdd7ee",
    });
  });

  test("uses no shorthand for edges: one that went with another sheet's look would take the single edges with it", () => {
    const dressed = cellStyle({
      fill: "#bdd7ee",
      borders: { top: LINE, left: LINE, right: LINE, bottom: LINE },
    });
    expect(Object.keys(dressed)).not.toContain("borderColor");
    expect(dressed).toMatchObject({ borderRightColor: LINE, borderBottomColor: LINE });
  });

  test("leaves the edges of a bare cell to the grid", () => {
    expect(cellStyle(undefined)).toEqual({});
    expect(cellStyle({})).toEqual({});
  });
});
