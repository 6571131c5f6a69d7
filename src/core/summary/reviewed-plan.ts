import type { PlanReading } from "../plan/build-plan";
import type { Review } from "../review";

/** A review with the reading that it rests on. */
export interface ReviewedPlan {
  readonly review: Review;
  /** What stands in each place of a measure. */
  readonly reading: Pick<PlanReading, "fieldsOf">;
  /** Days before a due date from which a measure is `dueSoon`, as the review took them. */
  readonly warningDays: number;
}
