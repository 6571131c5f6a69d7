import type { Review, ReviewOptions } from "./review";
import { doReview } from "./review-work";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import type { ReviewedPlan } from "./summary/reviewed-plan";

/**
 * Reviews a workbook: reads its plan, judges every measure against 基準日, computes the progress of every indicator and
 * runs the rules, with the severities that the workbook itself asks for under those of the caller. Pure: the same
 * snapshot and options always give the same review.
 *
 * @example reviewWorkbook(snapshot, { today }).summary.overdue // 3
 */
export function reviewWorkbook(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
  return doReview(snapshot, options).review;
}

/**
 * Reviews a workbook as {@link reviewWorkbook} does, and hands on what was read, so that nobody has to read the plan
 * a second time.
 *
 * @example buildReport(review, { fieldsOf: reviewPlan(snapshot, { today }).reading.fieldsOf, previous: null })
 */
export function reviewPlan(snapshot: WorkbookSnapshot, options: ReviewOptions): ReviewedPlan {
  const { review, reading, judging } = doReview(snapshot, options);
  return { review, reading, warningDays: judging.warningDays };
}
