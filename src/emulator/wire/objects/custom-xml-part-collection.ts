import type { WorkbookModel } from "../../model/workbook-model";
import type { Arguments } from "../arguments";
import { HostError } from "../host-error";
import { defineObjectType, type HostObject, type ObjectType } from "../object-type";
import { customXmlPartType, requireXml, rootNamespace } from "./custom-xml-part";

interface XmlPartsTarget {
  readonly model: WorkbookModel;
  /** Only the parts of one namespace. */
  readonly namespace?: string;
}

function list({ model, namespace }: XmlPartsTarget): readonly HostObject[] {
  return model.xmlParts
    .filter(({ xml }) => namespace === undefined || rootNamespace(xml) === namespace)
    .map((part) => customXmlPartType.bind({ model, part }));
}

function find(target: XmlPartsTarget, args: Arguments): HostObject | null {
  const id = args.text(0).toLowerCase();
  return list(target).find((part) => String(part.identity()["Id"]).toLowerCase() === id) ?? null;
}

function get(target: XmlPartsTarget, args: Arguments): HostObject {
  const found = find(target, args);
  if (found === null) throw new HostError("ItemNotFound", "The workbook has no such custom XML part.");
  return found;
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export const customXmlPartScopedCollectionType: ObjectType<XmlPartsTarget> = defineObjectType({
  name: "CustomXmlPartScopedCollection",
  items: list,
  item: get,
  members: {
    GetCount: { since: "1.5", call: (target) => list(target).length },
    GetItem: { since: "1.5", open: get },
    GetItemOrNullObject: { since: "1.5", open: find },
    GetOnlyItemOrNullObject: {
      since: "1.5",
      open: (target) => {
        const [only, ...others] = list(target);
        return only === undefined || others.length > 0 ? null : only;
      },
    },
  },
});

/** `Excel.CustomXmlPartCollection`. */
export const customXmlPartCollectionType: ObjectType<XmlPartsTarget> = defineObjectType({
  name: "CustomXmlPartCollection",
  items: list,
  item: get,
  members: {
    Add: {
      since: "1.5",
      open: ({ model }, args) =>
        customXmlPartType.bind({ model, part: model.addXmlPart(requireXml(args.text(0))) }),
    },
    GetByNamespace: {
      since: "1.5",
      open: ({ model }, args) => customXmlPartScopedCollectionType.bind({ model, namespace: args.text(0) }),
    },
    GetCount: { since: "1.5", call: (target) => list(target).length },
    GetItem: { since: "1.5", open: get },
    GetItemOrNullObject: { since: "1.5", open: find },
  },
});
