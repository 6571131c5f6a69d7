import fc from "fast-check";
import { findFillRuns } from "../../../src/adapters/excel/apply/fill-runs";

/** What a column holds once the cells that are written are, and the runs are copied one after the other. */
function fill(keys: readonly (string | undefined)[], least: number) {
  const runs = findFillRuns(keys, least);
  const isFilled = (at: number): boolean => runs.some(({ first, last }) => first <= at && at <= last);
  const cells = keys.map((key, at) => (isFilled(at) ? "blank" : key));
  for (const { first, last, source } of runs) {
    const height = source.last - source.first + 1;
    for (let at = first; at <= last; at += 1) cells[at] = cells[source.first + ((at - first) % height)];
  }
  return { runs, cells };
}

describe("findFillRuns", () => {
  test("repeats a single cell, and leaves too few cells alone", () => {
    expect(findFillRuns(["a", "a", "a", "b", "b"], 2)).toEqual([
      { first: 1, last: 2, source: { first: 0, last: 0 } },
    ]);
    expect(findFillRuns(["a", "a", "b", "b"], 2)).toEqual([]);
  });

  test("copies what comes again, over and over", () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `row ${String(index % 13)}`);
    const { runs, cells } = fill(keys, 4);
    expect(cells).toEqual(keys);
    expect(runs.length).toBeLessThan(10);
  });

  test("never copies onto, or from, a cell that has no key", () => {
    const keys = ["a", "b", undefined, "a", "b", undefined, "a", "b"];
    expect(findFillRuns(keys, 2)).toEqual([
      { first: 3, last: 4, source: { first: 0, last: 1 } },
      { first: 6, last: 7, source: { first: 0, last: 1 } },
    ]);
    expect(findFillRuns([undefined, undefined, undefined, undefined], 2)).toEqual([]);
  });

  test("gives back the column, whatever it holds, from sources that are there by then", () => {
    const key = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (keys, least) => {
        const { runs, cells } = fill(keys, least);
        expect(cells).toEqual(keys);
        for (const { first, last, source } of runs) {
          expect(source.last).toBeLessThan(first);
          expect(last - first + 1).toBeGreaterThanOrEqual(least);
        }
      }),
      { seed: 20261121 },
    );
  });
});
