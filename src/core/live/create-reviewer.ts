import type { Review, ReviewOptions } from "../review";
import { reviewWorkbook } from "../review-workbook";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { LiveUpdate, WorkbookChange } from "./live-update";

/** Reviews workbooks, and what edits touch of them. */
export interface Reviewer {
  /** Reviews a whole workbook, as {@link reviewWorkbook} does. */
  readonly review: (snapshot: WorkbookSnapshot, options: ReviewOptions) => Review;
  /** Reviews a workbook in which something was changed. */
  readonly update: (change: WorkbookChange, options: ReviewOptions) => LiveUpdate;
}

export function createReviewer(): Reviewer {
  return {
    review: reviewWorkbook,
    update: ({ after }, options) => ({ review: reviewWorkbook(after, options), isSettled: true }),
  };
}
