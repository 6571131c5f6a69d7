import type { Period, PeriodReading } from "../../../src/core/period/period";

/** A period in one line: `[label: ]kind [start]..[end][ approx]`. */
export function describePeriod(period: Period): string {
  const label = period.label === null ? "" : `${period.label}: `;
  return `${label}${period.kind} ${period.start ?? ""}..${period.end ?? ""}${period.approx ? " approx" : ""}`;
}

/** A whole reading in one line, as the case tables write it. */
export function describeReading(reading: PeriodReading): string {
  const problems = reading.problems.map((problem) => `!${problem.code}`);
  const notes = reading.notes.map((note) => `#${note.code}`);
  return [reading.periods.map(describePeriod).join(" | "), ...problems, ...notes]
    .filter((part) => part !== "")
    .join(" ");
}
