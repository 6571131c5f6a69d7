import type { Area } from "../../core/sheet/snapshot";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** Cells whose content changed. */
export interface ChangedCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Computes formulas anew. Without one, formulas keep the values that they came with. */
export interface Calculator {
  /** Gives every formula that depends on changed cells its value, through `SheetModel.setValue`. */
  recalculate(model: WorkbookModel, changed: readonly ChangedCells[]): void;
}
