import type { DefinedName } from "../../../core/sheet/snapshot";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { namedItemType } from "./named-item";

/** `Excel.NamedItemCollection`. */
export const namedItemCollectionType: ObjectType<{ readonly names: readonly DefinedName[] }> =
  defineObjectType({
    name: "NamedItemCollection",
    items: ({ names }) => names.map((name) => namedItemType.bind(name)),
    item: ({ names }, args) => {
      const found = findName(names, args.text(0));
      if (found === undefined) throw new HostError("ItemNotFound", "The workbook has no such name.");
      return namedItemType.bind(found);
    },
    members: {
      GetCount: { since: "1.4", call: ({ names }) => names.length },
      GetItemOrNullObject: {
        since: "1.4",
        open: ({ names }, args) => {
          const found = findName(names, args.text(0));
          return found === undefined ? null : namedItemType.bind(found);
        },
      },
    },
  });

function findName(names: readonly DefinedName[], wanted: string): DefinedName | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
