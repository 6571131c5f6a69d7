import type { SheetModel } from "../../model/sheet-model";
import { defineObjectType, type ObjectType } from "../object-type";

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionType: ObjectType<SheetModel> = defineObjectType({
  name: "WorksheetProtection",
  members: {
    Protected: { since: "1.2", get: (sheet) => sheet.isProtected },
  },
});
