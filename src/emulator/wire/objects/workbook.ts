import type { WorkbookModel } from "../../model/workbook-model";
import { defineObjectType, type ObjectType } from "../object-type";
import { applicationType } from "./application";
import { customXmlPartCollectionType } from "./custom-xml-part-collection";
import { functionsType } from "./functions";
import { namedItemCollectionType } from "./named-item-collection";
import { rangeType } from "./range";
import { runtimeType } from "./runtime";
import { tableCollectionType } from "./table-collection";
import { workbookProtectionType } from "./workbook-protection";
import { worksheetCollectionType } from "./worksheet-collection";

/** `Excel.Workbook`: the root from which every object path starts. */
export const workbookType: ObjectType<WorkbookModel> = defineObjectType({
  name: "Workbook",
  members: {
    Application: { since: "1.1", navigate: (model) => applicationType.bind(model) },
    CustomXmlParts: { since: "1.5", navigate: (model) => customXmlPartCollectionType.bind({ model }) },
    Functions: { since: "1.2", navigate: (model) => functionsType.bind(model) },
    Names: { since: "1.1", navigate: (model) => namedItemCollectionType.bind({ model, sheet: undefined }) },
    Protection: { since: "1.7", navigate: (model) => workbookProtectionType.bind(model) },
    Tables: { since: "1.1", navigate: (model) => tableCollectionType.bind(model.sheets) },
    Worksheets: { since: "1.1", navigate: (model) => worksheetCollectionType.bind(model) },
    GetActiveCell: {
      since: "1.7",
      open: ({ activeSheet }) => {
        const { top, left } = activeSheet.selection;
        return rangeType.bind({ sheet: activeSheet, area: { top, left, bottom: top, right: left } });
      },
    },
    GetSelectedRange: {
      since: "1.1",
      open: ({ activeSheet }) => rangeType.bind({ sheet: activeSheet, area: activeSheet.selection }),
    },
    _Runtime: { since: "1.5", navigate: (model) => runtimeType.bind(model) },
    _GetReferenceCount: { since: "1.1", call: (_, __, scope) => scope.references.size },
    _RemoveAllReferences: {
      since: "1.1",
      call: (_, __, scope) => {
        scope.references.clear();
      },
    },
    _RemoveReference: {
      since: "1.1",
      call: (_, args, scope) => {
        scope.references.remove(args.text(0));
      },
    },
  },
});
