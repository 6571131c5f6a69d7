import fc from "fast-check";
import { computeProgress } from "../../../src/core/progress/compute-progress";
import type { TargetOp } from "../../../src/core/target/target";
import { actual, day, indicator, quantity, target, year } from "./samples";

const context = { asOf: day("2023-09-30"), planStart: year(2021), planEnd: year(2023) };

describe("computeProgress gives the way from baseline to target", () => {
  it.each([
    ["a rising rate", 57.5, ">=", 100, 80, 22.5 / 42.5],
    ["a falling rate", 10.7, "<=", 7, 9.1, 1.6 / 3.7],
    ["a target passed by", 50, ">=", 60, 61, 1.1],
    ["a step back", 50, ">=", 100, 46, -0.08],
    ["a target without a direction", 2, "=", 4, 3, 0.5],
    ["a falling target without a direction", 20, "=", 10, 15, 0.5],
    ["a strict bound", 100, "<", 50, 75, 0.5],
  ] as const)("%s", (_, from, op, to, now, expected) => {
    const { progress, reason } = computeProgress(
      indicator(quantity(from, "%"), target(op, to, "%"), actual(now, "%")),
      context,
    );
    expect(progress).toBeCloseTo(expected, 12);
    expect(reason).toBeNull();
  });

  it("gives 52.9 % for 80.0 on the way from 57.5 to 100", () => {
    const { progress } = computeProgress(indicator(quantity(57.5), target(">=", 100), actual(80)), context);
    expect(progress).toBeCloseTo(0.529411, 5);
  });

  it("takes the latest actual of a year that has begun", () => {
    const rows = [actual(60, "%", year(2022)), actual(70, "%", year(2023)), actual(99, "%", year(2024))];
    const measured = computeProgress(indicator(quantity(50, "%"), target(">=", 90, "%"), ...rows), context);
    expect(measured.progress).toBeCloseTo(0.5, 12);
  });

  it("finds a baseline that names only a year among the actuals", () => {
    const rows = [actual(10, "人", year(2020)), actual(15, "人", year(2022))];
    const measured = computeProgress(
      indicator(quantity(null, "", year(2020)), target(">=", 20, "人"), ...rows),
      context,
    );
    expect(measured.progress).toBeCloseTo(0.5, 12);
  });

  it("lets a figure without a unit take that of the others, and knows spellings of one unit", () => {
    const measured = computeProgress(
      indicator(quantity(10, "名"), target(">=", 20, "人"), actual(15)),
      context,
    );
    expect(measured.progress).toBeCloseTo(0.5, 12);
  });

  it.each([
    ["points on a rate", quantity(71, "%"), target(">baseline", 3, "ポイント"), 72.5, 0.5],
    ["a share of a count", quantity(124, "件"), target("<baseline", 50, "%"), 93, 0.5],
    ["a number in the baseline's unit", quantity(40, "件"), target(">baseline", 10, "件"), 50, 1],
  ])("a relative target that can be computed: %s", (_, baseline, condition, now, expected) => {
    const measured = computeProgress(indicator(baseline, condition, actual(now)), context);
    expect(measured.progress).toBeCloseTo(expected, 12);
    expect(measured.reason).toBeNull();
  });
});

describe("computeProgress compares with the time that has passed", () => {
  const half = { ...context, asOf: day("2022-09-30") };

  it("expects the share from the plan's first day to the end of the target's year", () => {
    const measured = computeProgress(
      indicator(quantity(0), target(">=", 10, "", { fiscalYear: year(2022) }), actual(5)),
      half,
    );
    expect(measured.expected).toBeCloseTo(547 / 729, 12);
    expect(measured.state).toBe("behind");
  });

  it("takes the plan's end where the target names no year", () => {
    const measured = computeProgress(indicator(quantity(0), target(">=", 10), actual(6)), half);
    expect(measured.expected).toBeCloseTo(547 / 1095, 12);
    expect(measured.state).toBe("onTrack");
  });

  it("expects everything once the target's year has ended, and nothing before the plan begins", () => {
    const sample = indicator(quantity(0), target(">=", 10, "", { fiscalYear: year(2022) }), actual(9));
    expect(computeProgress(sample, { ...context, asOf: day("2023-03-31") }).expected).toBe(1);
    expect(computeProgress(sample, { ...context, asOf: day("2021-03-31") }).expected).toBe(0);
  });

  it("has no expectation where nothing tells the plan's years", () => {
    const measured = computeProgress(indicator(quantity(0), target(">=", 10), actual(1)), {
      asOf: context.asOf,
      planStart: null,
      planEnd: null,
    });
    expect(measured).toMatchObject({ progress: 0.1, expected: null, state: "onTrack" });
  });

  it.each([
    [10, "achieved"],
    [11, "achieved"],
    [1, "behind"],
    [-1, "regressed"],
  ] as const)("an actual of %d is %s", (now, state) => {
    expect(computeProgress(indicator(quantity(0), target(">=", 10), actual(now)), context).state).toBe(state);
  });

  it("does not call a strict bound achieved on the bound itself", () => {
    const measured = computeProgress(indicator(quantity(100), target("<", 50), actual(50)), context);
    expect(measured).toMatchObject({ progress: 1, state: "onTrack" });
  });

  it("is not misled by the rounding of percentages", () => {
    const measured = computeProgress(indicator(quantity(50), target(">=", 57), actual(0.57 * 100)), context);
    expect(measured.state).toBe("achieved");
  });
});

describe("computeProgress gives no percentage", () => {
  it.each([
    [
      "while at least the baseline is held",
      quantity(20),
      target(">=baseline", null),
      20,
      "achieved",
      "maintain",
    ],
    ["when the baseline is lost", quantity(20), target(">=baseline", null), 19, "regressed", "maintain"],
    ["while a level is held", null, target("=", 2.6, "%", { maintain: true }), 2.7, "achieved", "maintain"],
    ["when a level is lost", null, target("=", 2.6, "%", { maintain: true }), 2.5, "regressed", "maintain"],
    [
      "for a held level far below the baseline",
      quantity(50),
      target(">=", 10, "", { maintain: true }),
      30,
      "achieved",
      "maintain",
    ],
    ["for a target equal to its baseline", quantity(90), target(">=", 90), 91, "achieved", "maintain"],
    [
      "for a yearly target that is met",
      quantity(63),
      target(">=", 65, "", { everyYear: true }),
      65,
      "achieved",
      "everyYear",
    ],
    [
      "for a yearly target that is missed",
      quantity(63),
      target(">=", 65, "", { everyYear: true }),
      64,
      "behind",
      "everyYear",
    ],
    ["for a direction that was taken", quantity(8), target(">baseline", null), 9, "achieved", "relative"],
    ["for a direction not yet taken", quantity(8), target("<baseline", null), 8, "behind", "relative"],
    ["for the wrong direction", quantity(8), target(">baseline", null), 7, "regressed", "relative"],
    [
      "for a percentage of a percentage",
      quantity(60, "%"),
      target(">baseline", 3, "%"),
      62,
      "achieved",
      "relative",
    ],
    [
      "for a rising target below its baseline",
      quantity(80),
      target(">=", 70),
      75,
      "notComparable",
      "targetNotBeyondBaseline",
    ],
    [
      "for a falling target above its baseline",
      quantity(5),
      target("<=", 7),
      6,
      "notComparable",
      "targetNotBeyondBaseline",
    ],
    ["for units that differ", quantity(5, "件"), target(">=", 7, "%"), 6, "notComparable", "unitsDiffer"],
    ["for a target without a number", quantity(5), target("=", null), 6, "notComparable", "noTargetValue"],
    ["without a target", quantity(5), null, 6, "notComparable", "noTarget"],
    [
      "for a relative target without a baseline",
      null,
      target(">baseline", null),
      6,
      "notComparable",
      "noBaseline",
    ],
    ["without a baseline, on the way", null, target(">=", 10), 6, "notComparable", "noBaseline"],
    ["without a baseline, arrived", null, target(">=", 10), 10, "achieved", "noBaseline"],
    ["for nothing at all, reached from above", null, target("=", 0), 1, "notComparable", "noBaseline"],
  ] as const)("%s", (_, baseline, condition, now, state, reason) => {
    expect(computeProgress(indicator(baseline, condition, actual(now)), context)).toMatchObject({
      progress: null,
      expected: null,
      state,
      reason,
    });
  });

  it("calls a target without a baseline behind once its year has ended", () => {
    const sample = indicator(null, target(">=", 30, "%", { fiscalYear: year(2022) }), actual(25, "%"));
    expect(computeProgress(sample, context)).toMatchObject({ state: "behind", reason: "noBaseline" });
  });

  it("judges a yearly target on the latest year alone", () => {
    const rows = [actual(70, "点", year(2021)), actual(64, "点", year(2022))];
    const sample = indicator(quantity(63, "点"), target(">=", 65, "点", { everyYear: true }), ...rows);
    expect(computeProgress(sample, context)).toMatchObject({ state: "behind", reason: "everyYear" });
  });

  it("compares a yearly rise with the year before", () => {
    const rows = [actual(4, "件", year(2021)), actual(5, "件", year(2022))];
    const sample = indicator(null, target(">baseline", null, "", { everyYear: true }), ...rows);
    expect(computeProgress(sample, context)).toMatchObject({ state: "achieved", reason: "everyYear" });
  });

  it("has no data without an actual, and says what was expected of a way", () => {
    expect(computeProgress(indicator(quantity(5), target(">=", 7)), context)).toMatchObject({
      progress: null,
      state: "noData",
      reason: "noActual",
      expected: 912 / 1095,
    });
    expect(
      computeProgress(indicator(null, target("=", 2.6, "%", { maintain: true })), context),
    ).toMatchObject({
      state: "noData",
      expected: null,
    });
  });

  it("asks for a comparable target before it asks for data", () => {
    expect(computeProgress(indicator(quantity(5), null), context).reason).toBe("noTarget");
  });
});

describe("computeProgress as a law", () => {
  const level = fc.integer({ min: -1000, max: 1000 });
  const way = fc.tuple(level, level).filter(([from, to]) => from !== to);
  const opOf = (from: number, to: number): TargetOp => (to > from ? ">=" : "<=");

  it("is 0 at the baseline and 1 at the target, whichever way the target lies", () => {
    fc.assert(
      fc.property(way, ([from, to]) => {
        const at = (now: number) =>
          computeProgress(indicator(quantity(from), target(opOf(from, to), to), actual(now)), context);
        expect(at(from).progress).toBe(0);
        expect(at(to)).toMatchObject({ progress: 1, state: "achieved" });
      }),
    );
  });

  it("does not change when everything is mirrored", () => {
    fc.assert(
      fc.property(way, level, ([from, to], now) => {
        const there = computeProgress(
          indicator(quantity(from), target(opOf(from, to), to), actual(now)),
          context,
        );
        const back = computeProgress(
          indicator(quantity(-from), target(opOf(-from, -to), -to), actual(-now)),
          context,
        );
        expect(back.progress).toBeCloseTo(there.progress ?? Number.NaN, 9);
        expect(back.state).toBe(there.state);
      }),
    );
  });

  it("gives a percentage or a reason, never both and never neither", () => {
    const ops = fc.constantFrom<TargetOp>(">=", "<=", "<", ">", "=", ">baseline", "<baseline", ">=baseline");
    fc.assert(
      fc.property(
        ops,
        fc.option(level),
        fc.option(level),
        fc.option(level),
        fc.boolean(),
        (op, from, to, now, everyYear) => {
          const sample = indicator(
            from === null ? null : quantity(from),
            target(op, to, "", { everyYear }),
            ...(now === null ? [] : [actual(now)]),
          );
          const { progress, reason } = computeProgress(sample, context);
          expect((progress === null) !== (reason === null)).toBe(true);
        },
      ),
    );
  });
});
