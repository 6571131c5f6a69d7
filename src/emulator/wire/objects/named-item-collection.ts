import { isDefinedName } from "../../../core/sheet/name-syntax";
import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type HostObject, type ObjectType } from "../object-type";
import { listNames, namedItemType, requireReference } from "./named-item";

interface NamesTarget {
  readonly model: WorkbookModel;
  /** The sheet that owns the names; `undefined` for the workbook. */
  readonly sheet: SheetModel | undefined;
}

function find({ model, sheet }: NamesTarget, args: Arguments): HostObject | null {
  const wanted = args.text(0).toLowerCase();
  const found = listNames(model, sheet).find(({ name }) => name.toLowerCase() === wanted);
  return found === undefined ? null : namedItemType.bind({ model, sheet, name: found.name });
}

/** `Excel.NamedItemCollection`. */
export const namedItemCollectionType: ObjectType<NamesTarget> = defineObjectType({
  name: "NamedItemCollection",
  items: ({ model, sheet }) =>
    listNames(model, sheet).map(({ name }) => namedItemType.bind({ model, sheet, name })),
  item: (target, args) => {
    const found = find(target, args);
    if (found === null) throw new HostError("ItemNotFound", "The workbook has no such name.");
    return found;
  },
  members: {
    Add: {
      since: "1.4",
      open: (target, args) => {
        const { model, sheet } = target;
        const name = args.text(0);
        if (sheet !== undefined) {
          throw new HostError("GeneralException", "The stand-in host adds names to the workbook only.");
        }
        if (!isDefinedName(name)) throw new HostError("InvalidArgument", "The name is not possible.");
        if (find(target, args) !== null) {
          throw new HostError(
            "ItemAlreadyExists",
            "A resource with the same name or identifier already exists.",
          );
        }
        model.names = [...model.names, { name, formula: requireReference(args.text(1)) }];
        return namedItemType.bind({ model, sheet, name });
      },
    },
    GetCount: { since: "1.4", call: ({ model, sheet }) => listNames(model, sheet).length },
    GetItemOrNullObject: { since: "1.4", open: find },
  },
});
