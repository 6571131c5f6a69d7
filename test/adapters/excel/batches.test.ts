import fc from "fast-check";
import { countCells, halveBatch, takeBatch, type ReadItem } from "../../../src/adapters/excel/batches";

const cells = (top: number, bottom: number, columns = 10): ReadItem => ({
  kind: "cells",
  sheet: 0,
  area: { top, left: 0, bottom, right: columns - 1 },
});
const merges: ReadItem = { kind: "merges", sheet: 0, area: { top: 0, left: 0, bottom: 9, right: 9 } };

/** Takes batch after batch until nothing is left. */
function takeAll(items: readonly ReadItem[], bytesPerCell: number, budget: number): (readonly ReadItem[])[] {
  const batches: (readonly ReadItem[])[] = [];
  let waiting = items;
  while (waiting.length > 0) {
    const { batch, rest } = takeBatch(waiting, bytesPerCell, budget);
    batches.push(batch);
    waiting = rest;
  }
  return batches;
}

function countAll(items: readonly ReadItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === "cells" ? countCells(item.area) : 0), 0);
}

describe("takeBatch", () => {
  test("takes everything that fits at once", () => {
    const items = [merges, cells(0, 9), cells(0, 99)];
    expect(takeBatch(items, 10, 1_000_000)).toStrictEqual({ batch: items, rest: [] });
  });

  test("cuts a block between rows", () => {
    expect(takeBatch([cells(0, 99)], 10, 2_500)).toStrictEqual({
      batch: [cells(0, 24)],
      rest: [cells(25, 99)],
    });
  });

  test("takes one row even where it does not fit", () => {
    expect(takeBatch([cells(3, 4)], 1_000, 50)).toStrictEqual({ batch: [cells(3, 3)], rest: [cells(4, 4)] });
  });

  test("does not crowd a row into a batch that is full", () => {
    const items = [cells(0, 9), cells(0, 9)];
    expect(takeBatch(items, 10, 1_050)).toStrictEqual({ batch: [cells(0, 9)], rest: [cells(0, 9)] });
  });

  test("reads every row once, in order, whatever fits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 40_000 }),
        (lastRows, bytesPerCell, budget) => {
          const items = lastRows.map((last) => cells(0, last, 3));
          const taken = takeAll(items, bytesPerCell, budget).flat();
          expect(countAll(taken)).toBe(countAll(items));
          const rows = taken.flatMap(({ area }) =>
            Array.from({ length: area.bottom - area.top + 1 }, (_, offset) => area.top + offset),
          );
          expect(rows).toEqual(lastRows.flatMap((last) => Array.from({ length: last + 1 }, (_, row) => row)));
        },
      ),
    );
  });
});

describe("halveBatch", () => {
  test("parts the items of a batch", () => {
    expect(halveBatch([merges, cells(0, 9), cells(0, 4)])).toStrictEqual([
      [merges, cells(0, 9)],
      [cells(0, 4)],
    ]);
  });

  test("parts a block between rows, then a row between columns", () => {
    expect(halveBatch([cells(0, 9)])).toStrictEqual([[cells(0, 4)], [cells(5, 9)]]);
    const [left, right] = halveBatch([cells(7, 7)]) ?? [];
    expect([left?.[0]?.area, right?.[0]?.area]).toStrictEqual([
      { top: 7, left: 0, bottom: 7, right: 4 },
      { top: 7, left: 5, bottom: 7, right: 9 },
    ]);
  });

  test("gives up on a single cell and on the merged areas of one sheet", () => {
    expect(halveBatch([cells(0, 0, 1)])).toBeUndefined();
    expect(halveBatch([merges])).toBeUndefined();
  });
});
