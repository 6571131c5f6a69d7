import type { PlanReading } from "../plan/build-plan";
import type { Plan } from "../plan/plan";
import { applyEntries } from "./apply-entries";
import type { OwnParts } from "./read-own";

/** The plan as staff keep it, with what they have entered in our columns and settings. */
export function withOwnParts(
  { plan, fieldsOf }: Pick<PlanReading, "plan" | "fieldsOf">,
  own: OwnParts,
): Plan {
  const entered = applyEntries(plan, own.entries, fieldsOf);
  return own.asOf === null ? entered : { ...entered, asOf: own.asOf };
}
