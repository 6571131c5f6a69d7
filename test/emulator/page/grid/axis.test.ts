import { Axis } from "../../../../src/emulator/page/grid/axis";

describe("Axis", () => {
  const axis = new Axis([10, 0, 20, 30]);

  test("knows where items start, how large they are, and how long all of them are", () => {
    expect([0, 1, 2, 3, 4].map((index) => axis.start(index))).toEqual([0, 10, 10, 30, 60]);
    expect(axis.size(1)).toBe(0);
    expect(axis.extent(0, 2)).toBe(30);
    expect(axis.length).toBe(60);
  });

  test("finds the item at a position, never a hidden one, never outside", () => {
    expect([0, 9, 10, 29, 30, 59, 999, -5].map((position) => axis.indexAt(position))).toEqual([
      0, 0, 2, 2, 3, 3, 3, 0,
    ]);
  });

  test("steps over hidden items and stays at the ends", () => {
    expect(axis.next(0, 1)).toBe(2);
    expect(axis.next(2, -1)).toBe(0);
    expect(axis.next(3, 1)).toBe(3);
    expect(axis.next(0, -1)).toBe(0);
  });
});
