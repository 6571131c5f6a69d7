import type { DefinedName } from "../../../core/sheet/snapshot";
import { defineObjectType, type ObjectType } from "../object-type";

/** `Excel.NamedItem` of the workbook. */
export const namedItemType: ObjectType<DefinedName> = defineObjectType({
  name: "NamedItem",
  identify: ({ name }) => ({ _Id: name }),
  members: {
    Formula: { since: "1.7", get: ({ formula }) => formula },
    Name: { since: "1.1", get: ({ name }) => name },
    Scope: { since: "1.4", get: () => "Workbook" },
    // Snapshots list visible names only.
    Visible: { since: "1.1", get: () => true },
  },
});
