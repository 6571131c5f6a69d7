import { buildCleanEdits } from "../../../src/core/columns/build-clean-edits";
import { buildColumns } from "../../../src/core/columns/build-columns";
import type { Review } from "../../../src/core/review";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { workbookOf } from "../../support/sheet-of";
import { cityBooks } from "../layout/cities/city-books";
import { annotate, reviewOn, wrongFormulas } from "./annotated-book";

const DAY = "2026-11-01";

function told({ measures, indicators }: Review): unknown {
  return [
    measures.map(({ measure, judgement, reason, daysLate }) => [measure.name, judgement, reason, daysLate]),
    indicators.map(({ progress, expected, state, reason }) => [progress, expected, state, reason]),
  ];
}

function parts({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, cells, merges, tables }) => ({ name, cells, merges, tables }));
}

describe("columns in the workbook of another city", () => {
  test.each(cityBooks)("$title", ({ sheets }) => {
    const before = workbookOf(...sheets);
    const after = annotate(before, DAY);
    expect(wrongFormulas(after)).toEqual(wrongFormulas(before));
    expect(told(reviewOn(after))).toEqual(told(reviewOn(before, DAY)));
    expect(buildColumns(after, reviewOn(after)).edits).toEqual([]);
    const cleaned = applyEdits(after, buildCleanEdits(after).edits, { isAtomic: true });
    expect(cleaned.outcome.rejected).toEqual([]);
    expect(parts(cleaned.snapshot)).toEqual(parts(before));
  });
});
