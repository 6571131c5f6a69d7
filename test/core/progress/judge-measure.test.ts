import fc from "fast-check";
import type { StatusState } from "../../../src/core/plan/plan";
import { dueOf } from "../../../src/core/plan/due-of";
import { judgeMeasure } from "../../../src/core/progress/judge-measure";
import type { Measure, SourcedPeriod } from "../../../src/core/plan/plan";
import { day, measure, period, status, year } from "./samples";

const plan = { planStart: year(2023), planEnd: year(2023) };
const context = { asOf: day("2023-09-30"), ...plan, warningDays: 30 };

function dated(periods: readonly SourcedPeriod[], more: Partial<Measure> = {}): Measure {
  return measure({ periods, ...dueOf(periods, [], { ...plan, fiscalYear: null }), ...more });
}

const july = period("range", "2023-07-01", "2023-07-31");

describe("judgeMeasure calls overdue", () => {
  it.each([
    ["notStarted", "overdue"],
    ["inProgress", "overdue"],
    ["delayed", "overdue"],
    [null, "overdue"],
    ["done", "done"],
    ["cancelled", "cancelled"],
  ] as const)("what was due in July with status %s: %s", (state, judgement) => {
    expect(judgeMeasure(dated([july], { status: status(state) }), context).judgement).toBe(judgement);
  });

  it("a measure whose status cell is blank", () => {
    expect(judgeMeasure(dated([july]), context)).toMatchObject({ judgement: "overdue", daysLate: 61 });
  });

  it("nothing on the due day itself", () => {
    const sample = dated([july]);
    expect(judgeMeasure(sample, { ...context, asOf: day("2023-07-31") })).toMatchObject({
      judgement: "dueSoon",
      daysLate: 0,
    });
    expect(judgeMeasure(sample, { ...context, asOf: day("2023-08-01") })).toMatchObject({
      judgement: "overdue",
      daysLate: 1,
    });
  });

  it("nothing where the workbook records no status", () => {
    expect(judgeMeasure(dated([july], { recordsStatus: false }), context)).toMatchObject({
      judgement: "notCheckable",
      reason: "noStatusField",
    });
  });
});

describe("judgeMeasure cannot check", () => {
  it.each(["asNeeded", "ongoing", "undecided", "recurring"] as const)(
    "%s work until its year has ended",
    (kind) => {
      const sample = dated([period(kind)], { status: status("inProgress") });
      expect(judgeMeasure(sample, { ...context, asOf: day("2024-03-31") })).toMatchObject({
        judgement: "notCheckable",
        reason: kind,
      });
      expect(judgeMeasure(sample, { ...context, asOf: day("2024-04-01") })).toMatchObject({
        judgement: "overdue",
        daysLate: 1,
      });
    },
  );

  it("undecided work until its own fiscal year has ended", () => {
    const sample = dated([period("undecided")]);
    const longPlan = { ...context, planEnd: year(2025), asOf: day("2024-04-01") };
    expect(judgeMeasure(sample, longPlan).judgement).toBe("notCheckable");
    expect(judgeMeasure({ ...sample, fiscalYear: year(2023) }, longPlan).judgement).toBe("overdue");
  });

  it("a measure without any date", () => {
    expect(judgeMeasure(measure(), context)).toMatchObject({ judgement: "notCheckable", reason: "noPeriod" });
  });

  it("a measure whose date cannot be read", () => {
    const problem = { code: "impossible-date", span: { start: 0, end: 3 }, source: july.source } as const;
    expect(judgeMeasure(measure({ periodProblems: [problem] }), context).reason).toBe("unreadablePeriod");
  });

  it("open work where nothing tells the plan's end", () => {
    const sample = measure({ periods: [period("from", "2023-04-01")], start: day("2023-04-01") });
    expect(judgeMeasure(sample, { ...context, planEnd: null }).reason).toBe("openEnd");
  });
});

describe("judgeMeasure looks ahead", () => {
  const ahead = dated([period("range", "2023-09-01", "2023-10-30")]);

  it("warns so many days before the due date", () => {
    expect(judgeMeasure(ahead, context).judgement).toBe("dueSoon");
    expect(judgeMeasure(ahead, { ...context, warningDays: 29 }).judgement).toBe("onSchedule");
  });

  it("waits for a start that lies ahead, unless the work has begun", () => {
    const sample = dated([period("range", "2023-12-01", "2024-02-29")]);
    expect(judgeMeasure(sample, context).judgement).toBe("notStartedYet");
    expect(judgeMeasure({ ...sample, status: status("inProgress") }, context).judgement).toBe("onSchedule");
  });

  it("judges one status by the last due date and mentions a part that has passed", () => {
    const sample = dated([
      period("range", "2023-05-01", "2023-05-31", "①"),
      period("range", "2024-01-01", "2024-01-31", "②"),
    ]);
    expect(judgeMeasure({ ...sample, status: status("inProgress") }, context)).toMatchObject({
      judgement: "onSchedule",
      reason: "partPassed",
    });
  });
});

describe("judgeMeasure judges parts by their own dates", () => {
  const periods = [
    period("range", "2023-05-01", "2023-05-31", "①"),
    period("range", "2023-07-01", "2023-07-31", "②講習"),
    period("range", "2024-01-01", "2024-01-31", "③"),
  ];
  const judge = (...states: readonly (StatusState | null)[]) =>
    judgeMeasure(
      dated(periods, {
        status: status(
          "inProgress",
          states.map((state, index) => ["①②③".charAt(index), state] as const),
        ),
      }),
      context,
    );

  it.each([
    [["done", "done", "notStarted"], "onSchedule"],
    [["done", "notStarted", "notStarted"], "overdue"],
    [["done", "cancelled", "notStarted"], "onSchedule"],
    [["done", "done", "done"], "done"],
    [["cancelled", "cancelled", "cancelled"], "cancelled"],
    [["done", null, "notStarted"], "overdue"],
  ] as const)("%j is %s", (states, judgement) => {
    expect(judge(...states).judgement).toBe(judgement);
  });

  it("counts a part that the status leaves out as not done", () => {
    expect(judge("done").judgement).toBe("overdue");
  });

  it("counts the days of the part that is latest", () => {
    expect(judge("notStarted", "notStarted", "notStarted").daysLate).toBe(122);
  });

  it("takes the measure's dates where they name no parts", () => {
    const sample = dated([july], {
      status: status("inProgress", [
        ["①", "done"],
        ["②", "notStarted"],
      ]),
    });
    expect(judgeMeasure(sample, context).judgement).toBe("overdue");
  });

  it("judges as a whole where parts of the status and of the dates have nothing in common", () => {
    const sample = dated([period("range", "2023-05-01", "2023-05-31", "公表")], {
      status: status("done", [
        ["①", "done"],
        ["②", "done"],
      ]),
    });
    expect(judgeMeasure(sample, context).judgement).toBe("done");
  });
});

describe("judgeMeasure as a law", () => {
  const someDay = fc
    .integer({ min: 1, max: 28 })
    .chain((d) =>
      fc
        .tuple(fc.integer({ min: 2021, max: 2026 }), fc.integer({ min: 1, max: 12 }))
        .map(([y, m]) => day(`${String(y)}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`)),
    );
  const kinds = fc.constantFrom("range", "deadline", "from", "recurring", "ongoing", "asNeeded", "undecided");
  const periods = fc.array(
    fc
      .record({ kind: kinds, start: someDay, end: someDay })
      .map(({ kind, start, end }) =>
        period(
          kind,
          kind === "range" || kind === "from" ? start : null,
          kind === "range" || kind === "deadline" ? end : null,
        ),
      ),
    { maxLength: 4 },
  );

  it("never calls cancelled or finished work late, whatever its dates", () => {
    fc.assert(
      fc.property(
        periods,
        someDay,
        fc.constantFrom<StatusState>("cancelled", "done"),
        (dates, asOf, state) => {
          expect(judgeMeasure(dated(dates, { status: status(state) }), { ...context, asOf }).judgement).toBe(
            state,
          );
        },
      ),
    );
  });

  it("calls nothing done without a status that says so", () => {
    fc.assert(
      fc.property(
        periods,
        someDay,
        fc.constantFrom<StatusState | null>("notStarted", "inProgress", "delayed", null),
        (dates, asOf, state) => {
          const { judgement } = judgeMeasure(dated(dates, { status: status(state) }), { ...context, asOf });
          expect(["done", "cancelled"]).not.toContain(judgement);
        },
      ),
    );
  });

  it("is late by a positive number of days exactly where it is overdue", () => {
    fc.assert(
      fc.property(periods, someDay, (dates, asOf) => {
        const { judgement, daysLate } = judgeMeasure(dated(dates), { ...context, asOf });
        expect(daysLate > 0).toBe(judgement === "overdue");
      }),
    );
  });
});
