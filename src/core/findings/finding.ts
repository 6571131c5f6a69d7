import type { CellRef } from "../sheet/address";

export type Severity = "error" | "warning" | "info";

/** Data of a finding: what its message is made from. */
export type FindingData = Readonly<Record<string, string | number | readonly string[] | null>>;

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
}
