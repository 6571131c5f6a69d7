import type { WorkbookModel } from "../../model/workbook-model";
import { defineObjectType, type ObjectType } from "../object-type";

/** `Excel.WorkbookProtection`: whether sheets can be added and removed. */
export const workbookProtectionType: ObjectType<WorkbookModel> = defineObjectType({
  name: "WorkbookProtection",
  members: {
    Protected: { since: "1.7", get: (model) => model.isStructureProtected },
  },
});
