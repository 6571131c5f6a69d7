import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { without } from "../../src/emulator/model/without";

/** A sheet without its extent: hosts that see formats measure a sheet more widely than its cells tell. */
export function withoutExtent(sheet: SheetSnapshot): SheetSnapshot {
  return without(sheet, "extent");
}

/** A workbook to compare by what it holds. */
export function withoutExtents(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(withoutExtent) };
}
