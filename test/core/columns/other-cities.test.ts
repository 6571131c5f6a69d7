import { buildCleanEdits } from "../../../src/core/columns/build-clean-edits";
import { buildColumns } from "../../../src/core/columns/build-columns";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { harbourCity } from "../findings/cities/harbour-city";
import { plainCity } from "../findings/cities/plain-city";
import { riverCity } from "../findings/cities/river-city";
import { valleyCity } from "../findings/cities/valley-city";
import { annotate, reviewOn, wrongFormulas } from "./annotated-book";

function judgements(book: WorkbookSnapshot, asOf?: string): unknown {
  const { measures, indicators } = reviewOn(book, asOf);
  return [
    measures.map(({ judgement, reason, daysLate }) => [judgement, reason, daysLate]),
    indicators.map(({ progress, expected, state, reason }) => [progress, expected, state, reason]),
  ];
}

/** What our formulas compute wrongly; the staff's own carry what the seeded faults made of them. */
function ownFaults(book: WorkbookSnapshot, before: WorkbookSnapshot): readonly string[] {
  const theirs = new Set(wrongFormulas(before));
  return wrongFormulas(book).filter((fault) => !theirs.has(fault));
}

describe.each([harbourCity, plainCity, riverCity, valleyCity])("the workbook of $name", ({ workbook }) => {
  test.each(["2024-03-31", "2025-11-01"])("shows as of %s what the core says, once and again", (day) => {
    const after = annotate(workbook, day);
    expect(ownFaults(after, workbook)).toEqual([]);
    expect(judgements(after)).toEqual(judgements(workbook, day));
    expect(buildColumns(after, reviewOn(after)).edits).toEqual([]);
  });

  test("is given back as it was", () => {
    const after = annotate(workbook, "2025-11-01");
    const { snapshot, outcome } = applyEdits(after, buildCleanEdits(after).edits, { isAtomic: true });
    expect(outcome.rejected).toEqual([]);
    const told = (book: WorkbookSnapshot): unknown =>
      book.sheets.map(({ name, cells, merges, tables }) => ({ name, cells, merges, tables }));
    expect(told(snapshot)).toEqual(told(workbook));
    expect(snapshot.names).toEqual(workbook.names);
  });
});
