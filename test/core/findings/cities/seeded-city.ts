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
  readonly faults: readonly SeededFault[];
}
