import { dueOf } from "../../../src/core/plan/due-of";
import { day, period, year } from "../progress/samples";

const years = { planStart: year(2021), planEnd: year(2023), fiscalYear: null };

describe("dueOf", () => {
  it.each([
    ["a range", period("range", "2022-07-01", "2022-07-31"), "2022-07-01", "2022-07-31"],
    ["a deadline, without a start", period("deadline", null, "2022-09-30"), null, "2022-09-30"],
    ["open work, due at the plan's end", period("from", "2022-10-01"), "2022-10-01", "2024-03-31"],
    ["open work that begins after the plan", period("from", "2024-10-01"), "2024-10-01", null],
    ["ongoing work, as long as the plan", period("ongoing"), "2021-04-01", "2024-03-31"],
    ["recurring work, as long as the plan", period("recurring"), "2021-04-01", "2024-03-31"],
    ["work as needed, as long as the plan", period("asNeeded"), "2021-04-01", "2024-03-31"],
    [
      "an occurrence that is named",
      period("recurring", "2022-10-01", "2022-10-31"),
      "2022-10-01",
      "2022-10-31",
    ],
    ["undecided work", period("undecided"), null, null],
  ])("reads %s", (_, one, start, due) => {
    expect(dueOf([one], [], years)).toEqual({ start, due });
  });

  it("runs loose work through the row's own fiscal year where it has one", () => {
    expect(dueOf([period("ongoing")], [], { ...years, fiscalYear: year(2022) })).toEqual({
      start: "2022-04-01",
      due: "2023-03-31",
    });
  });

  it("takes the earliest start and the latest due date of several periods", () => {
    const periods = [
      period("range", "2022-04-01", "2023-03-31"),
      period("range", "2021-04-01", "2022-03-31"),
      period("deadline", null, "2023-09-30"),
      period("undecided"),
    ];
    expect(dueOf(periods, [], years)).toEqual({ start: "2021-04-01", due: "2023-09-30" });
  });

  it("counts the steps of a schedule", () => {
    const step = { start: day("2021-04-01"), end: day("2023-03-31") };
    expect(dueOf([period("deadline", null, "2022-03-31")], [step], years)).toEqual({
      start: "2021-04-01",
      due: "2023-03-31",
    });
  });

  it("knows neither without periods, nor an end without a plan", () => {
    expect(dueOf([], [], years)).toEqual({ start: null, due: null });
    const unknown = { planStart: null, planEnd: null, fiscalYear: null };
    expect(dueOf([period("from", "2022-10-01")], [], unknown)).toEqual({ start: "2022-10-01", due: null });
    expect(dueOf([period("asNeeded")], [], unknown)).toEqual({ start: null, due: null });
  });
});
