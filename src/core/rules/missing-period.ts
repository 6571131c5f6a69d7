import type { Rule } from "../findings/rule";
import type { FieldName, Measure, MeasureSource } from "../plan/plan";
import { fieldOf, missingFieldDrafts } from "../findings/missing-field";

const DATED: readonly FieldName[] = ["period", "schedule", "start", "due"];

function hasSchedule(measure: Measure, source: MeasureSource): boolean {
  return (
    measure.periods.length > 0 ||
    measure.schedule.length > 0 ||
    DATED.some((field) => fieldOf(source, field) !== "")
  );
}

/** No schedule although the sheet has a place for one: the measure can never be found overdue. */
export const missingPeriod: Rule = {
  id: "missing-period",
  meta: { severity: "warning", category: "schedule", messages: ["missing"] },
  check: ({ plan }) => missingFieldDrafts(plan, "period", hasSchedule),
};
