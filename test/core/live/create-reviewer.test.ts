import fc from "fast-check";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { createReviewer } from "../../../src/core/live/create-reviewer";
import { patchSnapshot } from "../../../src/core/live/patch-snapshot";
import type { Review } from "../../../src/core/review";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { rules } from "../../../src/core/rules";
import type { Cell, CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { generatePlan } from "../../bench/generate-plan";
import { dayOf } from "../../support/day-of";
import { readSamples } from "../../support/samples";

const today = dayOf("2024-10-01");
const ofMeasures = new Set(rules.filter(({ meta }) => meta.scope === "measure").map(({ id }) => id));

/** A workbook with another value in one cell; `null` empties it. */
function edited(
  snapshot: WorkbookSnapshot,
  sheet: string,
  { row, column }: Pick<Cell, "row" | "column">,
  value: CellValue | null,
): WorkbookSnapshot {
  const area = { top: row, left: column, bottom: row, right: column };
  const patched = patchSnapshot(snapshot, sheet, area, value === null ? [] : [{ row, column, value }]);
  if (patched === undefined) throw new Error(`No sheet ${sheet}`);
  return patched;
}

/** A review without what only a full review renews. */
function lasting({ findings, ignored, ...rest }: Review) {
  return { ...rest, findings: findings.filter(({ rule }) => ofMeasures.has(rule)), ignored };
}

const workbooks: ReadonlyMap<string, WorkbookSnapshot> = new Map([
  ["a generated list", generatePlan(60)],
  ...[...readSamples()].map(([name, bytes]) => [name, readXlsx(bytes)] as const),
]);

const TEXTS = [
  "完了",
  "実施中",
  "◎",
  "－",
  "令和5年9月",
  "令和6年4月～令和7年3月",
  "令和6年13月",
  "令和9年度",
  "随時",
  "〃",
  "80",
  "総務部人事課",
  "No.5の再掲",
  "受講率を令和7年度までに80％以上とする。",
];

/** Where an edit falls (as shares of what there is) and what it writes. */
const edits = fc.record({
  sheet: fc.nat(),
  cell: fc.nat(),
  shift: fc.constantFrom(0, 0, 0, 1),
  value: fc.oneof(fc.constantFrom<CellValue | null>(...TEXTS, null, 12, 0.4), fc.string({ maxLength: 6 })),
});

function place(snapshot: WorkbookSnapshot, sheet: number, cell: number, shift: number) {
  const filled = snapshot.sheets.filter(({ cells }) => cells.length > 0);
  const chosen = filled[sheet % filled.length];
  const at = chosen?.cells[cell % chosen.cells.length];
  return chosen === undefined || at === undefined
    ? undefined
    : { sheet: chosen.name, at: { row: at.row, column: at.column + shift } };
}

describe.each([...workbooks])("a reviewer of %s", (_, workbook) => {
  it("tells after any edits what a full review tells", () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (several) => {
        const reviewer = createReviewer({ fewMeasures: 0 });
        reviewer.review(workbook, { today });
        let snapshot = workbook;
        for (const { sheet, cell, shift, value } of several) {
          const found = place(snapshot, sheet, cell, shift);
          if (found === undefined) continue;
          snapshot = edited(snapshot, found.sheet, found.at, value === "" ? null : value);
          const { review, isSettled } = reviewer.update(snapshot, { today });
          const full = reviewWorkbook(snapshot, { today });
          if (isSettled) expect(review).toEqual(full);
          else expect(lasting(review)).toEqual(lasting(full));
        }
        expect(reviewer.review(snapshot, { today })).toEqual(reviewWorkbook(snapshot, { today }));
      }),
      { numRuns: 25 },
    );
  });
});

describe("a reviewer", () => {
  const plan = generatePlan(60);
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error("There is no sheet");
  const STATUS = 10;

  function reviewed(fewMeasures = 0) {
    const reviewer = createReviewer({ fewMeasures });
    return { reviewer, first: reviewer.review(plan, { today }) };
  }

  it("builds again what an edit touched and keeps the rest", () => {
    const { reviewer, first } = reviewed();
    const overdue = first.measures.find(({ judgement }) => judgement === "overdue");
    if (overdue === undefined) throw new Error("Nothing is overdue");
    const at = { row: overdue.measure.sources[0].at.row, column: STATUS };
    const { review, isSettled } = reviewer.update(edited(plan, sheet.name, at, "完了"), { today });
    expect(isSettled).toBe(false);
    expect(review.summary.overdue).toBe(first.summary.overdue - 1);
    const isOverdue = ({ rule, at: { row } }: Review["findings"][number]) =>
      rule === "overdue-measure" && row === at.row;
    expect([first.findings.some(isOverdue), review.findings.some(isOverdue)]).toEqual([true, false]);
    const renewed = review.measures.filter((judged, index) => judged !== first.measures[index]);
    expect(renewed.map(({ measure }) => measure.id)).toEqual([overdue.measure.id]);
  });

  it.each([
    ["a heading", { row: 3, column: 9 }, "備考2"],
    ["a name", { row: 8, column: 2 }, "別の取組"],
    ["a number", { row: 8, column: 0 }, 900],
    ["a title that tells the plan's years", { row: 1, column: 0 }, "計画期間：令和４年度～令和８年度"],
    ["a row below the table", { row: 64, column: 2 }, "新しい取組"],
    ["a cell that says the same as above", { row: 8, column: 9 }, "〃"],
  ] as const)("reviews the whole after an edit of %s", (_, at, value) => {
    const { reviewer } = reviewed();
    const { review, isSettled } = reviewer.update(edited(plan, sheet.name, at, value), { today });
    expect(isSettled).toBe(true);
    expect(review).toEqual(reviewWorkbook(edited(plan, sheet.name, at, value), { today }));
  });

  it("reviews the whole where more than cells differ, the options do, or the plan is small", () => {
    const next = edited(plan, sheet.name, { row: 8, column: STATUS }, "完了");
    const [patched] = next.sheets;
    if (patched === undefined) throw new Error("There is no sheet");
    const hidden = { ...next, sheets: [{ ...patched, hiddenRows: [{ first: 5, last: 6 }] }] };
    expect(reviewed().reviewer.update(hidden, { today }).isSettled).toBe(true);
    expect(reviewed().reviewer.update({ ...next, settings: {} }, { today }).isSettled).toBe(true);
    expect(reviewed().reviewer.update(next, { today: dayOf("2024-10-02") }).isSettled).toBe(true);
    expect(reviewed(60).reviewer.update(next, { today }).isSettled).toBe(true);
    expect(createReviewer().update(next, { today }).isSettled).toBe(true);
  });
});
