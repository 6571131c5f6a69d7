import { buildSummary } from "../../../src/core/summary/build-summary";
import type { JudgedMeasure, Judgement, MeasuredIndicator, IndicatorState } from "../../../src/core/review";
import type { Measure } from "../../../src/core/plan/plan";
import { indicator, measure, status } from "../progress/samples";

function judged(judgement: Judgement, parts: Partial<Measure> = {}): JudgedMeasure {
  return { measure: measure(parts), judgement, reason: null, daysLate: 0 };
}

function measured(state: IndicatorState): MeasuredIndicator {
  return { indicator: indicator(null, null), progress: null, expected: null, state, reason: null };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

describe("buildSummary", () => {
  const judgements = [
    judged("done", { status: status("done"), divisions: ["市民課", "税務課"], area: ["Ⅰ", "①"] }),
    judged("overdue", { status: status("inProgress"), divisions: ["市民課"], area: ["Ⅰ", "②"] }),
    judged("notCheckable", { status: null, divisions: [], area: [] }),
    judged("overdue", { parent: "2", divisions: ["市民課"], area: ["Ⅰ"] }),
    judged("cancelled", { status: status(null), divisions: ["税務課"], area: ["Ⅱ"] }),
  ];
  const summary = buildSummary(judgements, [measured("behind"), measured("behind"), measured("noData")]);

  test("counts every measure once, its parts with it", () => {
    expect(summary).toMatchObject({ measures: 4, overdue: 1, notCheckable: 1 });
    expect(summary.byJudgement).toMatchObject({
      done: 1,
      overdue: 1,
      notCheckable: 1,
      cancelled: 1,
      dueSoon: 0,
    });
  });

  test("counts what is listed again once in the totals, and in every area that lists it", () => {
    const source = { text: "再掲", at: { sheet: "一覧", row: 9, column: 0 } };
    const again = { kind: "relisted" as const, numbers: ["1"], source };
    const counted = buildSummary(
      [
        judged("done", { id: 0, area: ["Ⅰ"] }),
        judged("done", { id: 1, area: ["Ⅱ"], crossListing: { ...again, target: 0 } }),
        judged("done", { id: 2, area: ["Ⅱ"], crossListing: { ...again, target: null } }),
        judged("done", { id: 3, area: ["Ⅱ"], crossListing: { ...again, kind: "partlyRelisted", target: 0 } }),
      ],
      [],
    );
    expect(counted.measures).toBe(3);
    expect(counted.byArea.map(({ name, measures }) => [name, measures])).toEqual([
      ["Ⅰ", 1],
      ["Ⅱ", 3],
    ]);
  });

  test("closes: judgements and states add up to the measures", () => {
    expect([sum(summary.byJudgement), sum(summary.byState)]).toEqual([4, 4]);
  });

  test("counts what has no status, or none that can be read, as none", () => {
    expect(summary.byState).toEqual({
      done: 1,
      inProgress: 1,
      notStarted: 0,
      delayed: 0,
      cancelled: 0,
      none: 2,
    });
  });

  test("counts a measure under each of its divisions, in the order of the plan", () => {
    expect(
      summary.byDivision.map(({ name, measures, byJudgement }) => [name, measures, byJudgement.overdue]),
    ).toEqual([
      ["市民課", 2, 1],
      ["税務課", 2, 0],
    ]);
  });

  test("counts by the outermost area", () => {
    expect(summary.byArea.map(({ name, measures }) => [name, measures])).toEqual([
      ["Ⅰ", 2],
      ["Ⅱ", 1],
    ]);
  });

  test("counts indicators by state", () => {
    expect(summary.indicators).toEqual({
      achieved: 0,
      onTrack: 0,
      behind: 2,
      regressed: 0,
      noData: 1,
      notComparable: 0,
    });
  });

  test("of nothing is nought", () => {
    const empty = buildSummary([], []);
    expect([empty.measures, sum(empty.byJudgement), sum(empty.indicators), empty.byDivision]).toEqual([
      0,
      0,
      0,
      [],
    ]);
  });
});
