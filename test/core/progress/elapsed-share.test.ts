import fc from "fast-check";
import { fromDayNumber, type CalendarDay } from "../../../src/core/calendar/calendar-day";
import { elapsedShare } from "../../../src/core/progress/elapsed-share";
import { day } from "./samples";

describe("elapsedShare", () => {
  it("is 0 on the first day and 1 on the last", () => {
    expect(elapsedShare(day("2023-04-01"), day("2023-04-01"), day("2024-03-31"))).toBe(0);
    expect(elapsedShare(day("2024-03-31"), day("2023-04-01"), day("2024-03-31"))).toBe(1);
  });

  it("counts days in between", () => {
    expect(elapsedShare(day("2023-10-01"), day("2023-04-01"), day("2024-04-01"))).toBe(183 / 366);
  });

  it("stays 0 before the stretch and 1 after it", () => {
    expect(elapsedShare(day("2020-01-01"), day("2023-04-01"), day("2024-03-31"))).toBe(0);
    expect(elapsedShare(day("2030-01-01"), day("2023-04-01"), day("2024-03-31"))).toBe(1);
  });

  it("counts a stretch without length as passed from its day on", () => {
    expect(elapsedShare(day("2023-04-01"), day("2023-04-01"), day("2023-04-01"))).toBe(1);
    expect(elapsedShare(day("2023-03-31"), day("2023-04-01"), day("2023-04-01"))).toBe(0);
  });

  it("never leaves 0 to 1 and never falls as days go by", () => {
    const anyDay = fc.integer({ min: 10_000, max: 30_000 }).map((number): CalendarDay => {
      const found = fromDayNumber(number);
      if (found === undefined) throw new Error("no such day");
      return found;
    });
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (from, to, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const before = elapsedShare(first, from, to);
        const after = elapsedShare(second, from, to);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(before).toBeLessThanOrEqual(after);
      }),
    );
  });
});
