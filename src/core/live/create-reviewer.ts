import type { Review, ReviewOptions } from "../review";
import { doReview, type ReviewWork } from "../review-work";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { withoutSummary } from "../summary/sheets/without-summary";
import type { LiveUpdate } from "./live-update";
import type { EditedSheet } from "./staff-sheet";
import { updateReview } from "./update-review";

/** Reviews workbooks, and keeps what it worked out for the next time. */
export interface Reviewer {
  /** Reviews a whole workbook, as `reviewWorkbook` does. */
  readonly review: (snapshot: WorkbookSnapshot, options: ReviewOptions) => Review;
  /**
   * Reviews a workbook that may differ little from the last one: what an edit did not touch is taken from the last review.
   * Where that cannot be told, or would save nothing, the whole workbook is reviewed.
   */
  readonly update: (snapshot: WorkbookSnapshot, options: ReviewOptions) => LiveUpdate;
}

/** Up to so many measures a review of the whole takes less time than a screen takes to show it. */
const FEW_MEASURES = 300;

export interface ReviewerSettings {
  /** Plans of up to so many measures are always reviewed as a whole. */
  readonly fewMeasures?: number;
}

interface Kept {
  readonly work: ReviewWork;
  readonly options: ReviewOptions;
}

/** What a review does not look at, or compares cell by cell. */
const PASSED_OVER: ReadonlySet<string> = new Set(["cells", "extent"]);

/** Whether two versions of a sheet share all but their cells. */
function differInCellsOnly(a: SheetSnapshot, b: SheetSnapshot): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof SheetSnapshot)[]);
  return [...keys].every((key) => PASSED_OVER.has(key) || a[key] === b[key]);
}

/** The one sheet in which only cells differ; `undefined` where more does, or nothing. */
function editedSheet(before: WorkbookSnapshot, after: WorkbookSnapshot): EditedSheet | undefined {
  if (before.sheets.length !== after.sheets.length) return undefined;
  const edited = before.sheets.flatMap((sheet, index) => {
    const now = after.sheets[index];
    return now === undefined || now === sheet ? [] : [{ before: sheet, after: now }];
  });
  const [only, another] = edited;
  if (only === undefined || another !== undefined) return undefined;
  return differInCellsOnly(only.before, only.after) ? only : undefined;
}

function haveSameOptions(a: ReviewOptions, b: ReviewOptions): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A reviewer with a memory of its last review.
 *
 * @example
 * const reviewer = createReviewer();
 * reviewer.review(snapshot, { today });
 * reviewer.update(editedSnapshot, { today }); // { review, isSettled }
 */
export function createReviewer({ fewMeasures = FEW_MEASURES }: ReviewerSettings = {}): Reviewer {
  let kept: Kept | null = null;

  const review = (snapshot: WorkbookSnapshot, options: ReviewOptions): Review => {
    const work = doReview(snapshot, options);
    kept = { work, options };
    return work.review;
  };

  const tryUpdate = (workbook: WorkbookSnapshot, options: ReviewOptions): Review | undefined => {
    if (kept === null || !haveSameOptions(kept.options, options)) return undefined;
    const { work } = kept;
    if (work.review.measures.length <= fewMeasures) return undefined;
    const snapshot = withoutSummary(workbook);
    const edited = editedSheet(work.snapshot, snapshot);
    if (edited === undefined || !haveSameWorkbook(work.snapshot, snapshot)) return undefined;
    const updated = updateReview(work, snapshot, edited, options);
    if (updated === undefined) return undefined;
    kept = { work: updated, options };
    return updated.review;
  };

  return {
    review,
    update(snapshot, options) {
      const updated = tryUpdate(snapshot, options);
      return updated === undefined
        ? { review: review(snapshot, options), isSettled: true }
        : { review: updated, isSettled: false };
    },
  };
}

/** Whether two snapshots share all but their sheets; names are made anew where a summary is left out. */
function haveSameWorkbook(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  const isSameName = (name: WorkbookSnapshot["names"][number], index: number): boolean =>
    name === b.names[index];
  return (
    a.dateSystem === b.dateSystem &&
    a.settings === b.settings &&
    a.names.length === b.names.length &&
    a.names.every(isSameName)
  );
}
