import type { Review } from "../review";
import type { Area, WorkbookSnapshot } from "../sheet/snapshot";

/** Cells of one sheet that were read again. */
export interface TouchedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook before and after some of its cells were changed; all else is shared between the two. */
export interface WorkbookChange {
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
  readonly touched: readonly TouchedArea[];
}

/** The review of a changed workbook. */
export interface LiveUpdate {
  readonly review: Review;
  /**
   * false where only rules that look at one measure at a time have run again: what the others found is from before, and a
   * full review must follow. Plan, judgements, progress and summary are those of the changed workbook in either case.
   */
  readonly isSettled: boolean;
}
