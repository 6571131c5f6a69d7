import type { WorkbookSnapshot } from "../../../../src/core/sheet/snapshot";

/** A fault put into a workbook on purpose: the rule that must find it, and the cell that it must name. */
export interface SeededFault {
  readonly rule: string;
  /** `一覧!B5` */
  readonly at: string;
}

/** A workbook as a city hall may send it back, with all that is wrong in it. */
export interface SeededCity {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  /** The day of the review, where no sheet says its own; 2024-11-01 where none stands here. */
  readonly today?: string;
  /** What holds besides: it follows from a fault, or is true of the sound workbook as well. */
  readonly accepted?: readonly SeededFault[];
  /** The same workbook before the faults, where it was kept. */
  readonly sound?: WorkbookSnapshot;
  readonly faults: readonly SeededFault[];
}
