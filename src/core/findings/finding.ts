import type { CellRef } from "../sheet/address";
import type { Edit } from "../sheet/edit";

export type Severity = "error" | "warning" | "info";

/** Data of a finding: what its message is made from. */
export type FindingData = Readonly<Record<string, string | number | readonly string[] | null>>;

/** A mend that the product can make by itself; its title is rendered from `titleId` by `formatFixTitle`. */
export interface Fix {
  readonly titleId: string;
  /** Whether it may be applied in bulk, unseen; others are offered one by one with a preview. */
  readonly safe: boolean;
  /** At least one. */
  readonly edits: readonly Edit[];
}

/**
 * Something in the workbook that a coordinator would mark.
 *
 * A finding carries no sentence: `messageId` and `data` are rendered in the reader's language by `formatFinding`.
 */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly data: FindingData;
  /** Other cells that belong to the same cause. */
  readonly related: readonly CellRef[];
  /** Absent where only people can mend it. */
  readonly fix?: Fix;
  /** Tells the finding from others, wherever its row moves; another one once the cell's text changes. */
  readonly fingerprint: string;
}
