import type { WorkbookModel } from "../../model/workbook-model";
import type { SheetModel } from "../../model/sheet-model";
import { HostError } from "../host-error";

/** @throws HostError `AccessDenied` where the sheet's protection keeps formats and layout as they are */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.isProtected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
}

/** @throws HostError `AccessDenied` where sheets can be neither added nor removed */
export function requireStructure(model: WorkbookModel): void {
  if (model.isStructureProtected) {
    throw new HostError("AccessDenied", "The structure of the workbook is protected.");
  }
}
