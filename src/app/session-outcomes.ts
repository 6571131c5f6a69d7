import type { Edit, RejectedEdit } from "../core/sheet/edit";
import type { CompletedReview, FailureCode, WriteReport } from "./session-state";

/** How an attempt to review ended. `superseded`: cancelled, or a newer attempt took its place. */
export type ReviewOutcome =
  | ({ readonly kind: "ready" } & CompletedReview)
  | { readonly kind: "failed"; readonly code: FailureCode }
  | { readonly kind: "superseded" };

/** What is to be written, worked out from the workbook as it is now. */
export interface WriteProposal {
  readonly edits: readonly Edit[];
  /** Writes either all or nothing. Default false. */
  readonly isAtomic?: boolean;
  /** What was left out while the proposal was worked out, such as edits of a protected sheet. */
  readonly rejected?: readonly RejectedEdit[];
}

/** How a writing ended. `refused`: nothing to write, or another writing is under way. */
export type WriteOutcome =
  | ({ readonly kind: "written" } & WriteReport)
  | { readonly kind: "refused" }
  | { readonly kind: "failed"; readonly code: FailureCode }
  | { readonly kind: "superseded" };

/** How a jump to a cell ended. */
export type JumpOutcome = { readonly ok: true } | { readonly ok: false; readonly code: FailureCode };
