import type { Review } from "../review";

/** The review of a changed workbook. */
export interface LiveUpdate {
  readonly review: Review;
  /**
   * false where only rules that look at one measure at a time have run again: what the others found is from before, and a
   * full review must follow. Plan, judgements, progress and summary are those of the changed workbook in either case.
   */
  readonly isSettled: boolean;
}
