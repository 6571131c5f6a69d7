import fc from "fast-check";
import { detectLayout } from "../../../src/core/layout/detect-layout";
import { FIELD_TERMS } from "../../../src/core/layout/header-terms";
import type { RawMeasure, SheetReading } from "../../../src/core/layout/raw-plan";
import { findChangedRows, refersToRowsAbove } from "../../../src/core/plan/changed-rows";
import type { FieldName } from "../../../src/core/plan/plan";
import { createGrid } from "../../../src/core/sheet/grid";
import { patchGrid } from "../../../src/core/sheet/patch-grid";
import { applyRandomEdit, randomEdits } from "../../support/random-edits";
import { randomLists } from "../../support/random-list";

const FIELDS = Object.keys(FIELD_TERMS) as FieldName[];
/** The same edits in every run: how many rows are read alone must not depend on luck. */
const SEED = 20_241_001;

function tell(
  { anchor, lastRow, number, name, parent, area, steps, ...measure }: RawMeasure,
  source: RawMeasure,
) {
  const texts = FIELDS.map((field) => [field, source.texts(field), source.place(field)]);
  return { anchor, lastRow, number, name, parent, area, steps, texts, rest: Object.keys(measure).length > 0 };
}

/** All that a reading tells, with what stands in every field of its measures. */
function tellAll({ measures, reread, ...reading }: SheetReading) {
  return { ...reading, hasReread: reread !== undefined, measures: measures.map((each) => tell(each, each)) };
}

describe("rows of a list that are read again", () => {
  it("give what reading the whole sheet gives, wherever they are read alone", () => {
    let [alone, edited] = [0, 0];
    fc.assert(
      fc.property(randomLists, fc.array(randomEdits, { minLength: 1, maxLength: 6 }), (workbook, several) => {
        let snapshot = workbook;
        const [first] = workbook.sheets;
        if (first === undefined) return;
        let grid = createGrid(first);
        let reading = detectLayout(grid);
        for (const edit of several) {
          snapshot = applyRandomEdit(snapshot, { ...edit, other: false });
          const [sheet] = snapshot.sheets;
          if (sheet === undefined || sheet === grid.sheet) continue;
          edited += 1;
          const changed = findChangedRows(grid.sheet.cells, sheet.cells);
          const patched = patchGrid(grid, sheet, changed);
          // Where cells refer upwards (〃), nobody asks.
          const refers = refersToRowsAbove(grid.sheet.cells, sheet.cells, changed);
          const again =
            patched === undefined || refers ? undefined : reading.reread?.(reading, grid, patched, changed);
          const whole = detectLayout(createGrid(sheet));
          if (again !== undefined) {
            alone += 1;
            expect(tellAll(again.reading)).toEqual(tellAll(whole));
          }
          grid = patched ?? createGrid(sheet);
          reading = again?.reading ?? detectLayout(grid);
        }
      }),
      { numRuns: 150, seed: SEED },
    );
    // About one in eight; a reading that always looked at the whole would pass as well.
    expect(alone).toBeGreaterThan(edited / 20);
  });
});
