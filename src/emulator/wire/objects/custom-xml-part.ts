import type { WorkbookModel, XmlPart } from "../../model/workbook-model";
import { HostError } from "../host-error";
import { defineObjectType, type ObjectType } from "../object-type";
import { asText } from "../value-checks";

/** One custom XML part and the workbook that holds it. */
export interface XmlPartTarget {
  readonly model: WorkbookModel;
  readonly part: XmlPart;
}

const ROOT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

/** The namespace of an XML text's root element; `undefined` where it is no XML. */
export function rootNamespace(xml: string): string | undefined {
  const root = ROOT.exec(xml);
  if (root === null) return undefined;
  const declared = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const attribute = [...(root[2] ?? "").matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find(
    ([, name]) => name === declared,
  );
  return attribute?.[2] ?? attribute?.[3] ?? "";
}

/** @throws HostError `InvalidArgument` where a text is no XML */
export function requireXml(xml: string): string {
  if (rootNamespace(xml) === undefined) throw new HostError("InvalidArgument", "The text is no XML.");
  return xml;
}

/** `Excel.CustomXmlPart`. */
export const customXmlPartType: ObjectType<XmlPartTarget> = defineObjectType({
  name: "CustomXmlPart",
  identify: ({ part }) => ({ Id: part.id }),
  members: {
    Id: { since: "1.5", get: ({ part }) => part.id },
    NamespaceUri: { since: "1.5", get: ({ part }) => rootNamespace(part.xml) ?? "" },
    Delete: {
      since: "1.5",
      call: ({ model, part }) => {
        model.xmlParts = model.xmlParts.filter((other) => other !== part);
      },
    },
    GetXml: { since: "1.5", call: ({ part }) => part.xml },
    SetXml: {
      since: "1.5",
      // Excel puts a new part in the place of the old one, with an id of its own (office-js issue 3564).
      call: ({ model, part }, args) => {
        const xml = requireXml(asText(args.value(0)));
        model.xmlParts = model.xmlParts.filter((other) => other !== part);
        model.addXmlPart(xml);
      },
    },
  },
});
