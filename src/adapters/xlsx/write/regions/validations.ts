import { cutArea } from "../../../../core/sheet/area";
import type { SetValidation } from "../../../../core/sheet/edit";
import type { Area } from "../../../../core/sheet/snapshot";
import { DEFAULT_LIMITS, ReadBudget } from "../../read-budget";
import { parseReferences } from "../../parse-reference";
import type { ValidationsRecord } from "../record/validations-record";
import type { TextSplices } from "../text-splices";
import { WORKSHEET_ORDER } from "../worksheet-order";
import { childNamed, replaceChild, type XmlDocument } from "../xml-document";
import { attributeOf, childrenOf, parseAttributes, sourceOf, type XmlElement } from "../xml-scan";
import { formatAttributes, prefixElements } from "../xml-write";
import { changeList } from "./list-xml";
import { formatAreas, validationXml } from "./validation-xml";

/** The areas of an attribute or element `sqref`. */
export function areasOf(references: string): readonly Area[] {
  return parseReferences(references, new ReadBudget(DEFAULT_LIMITS));
}

interface PlannedValidation {
  /** The element that stands in the part; `undefined` for one of these edits. */
  readonly item: XmlElement | undefined;
  readonly xml: string;
  readonly areas: readonly Area[];
}

function withAreas(text: string, item: XmlElement, areas: readonly Area[]): string {
  if (areas.length === 0) return "";
  const attributes = parseAttributes(item.attributes).set("sqref", formatAreas(areas));
  const opening = `<${item.name}${formatAttributes(attributes)}`;
  return item.closeStart === item.end ? `${opening}/>` : `${opening}>${text.slice(item.openEnd, item.end)}`;
}

function apply(
  planned: readonly PlannedValidation[],
  { area, validation }: SetValidation,
  prefix: string,
): readonly PlannedValidation[] {
  const own = validation === null ? undefined : prefixElements(validationXml(area, validation), prefix);
  const isThere = own !== undefined && planned.some(({ xml, areas }) => xml === own && areas.length === 1);
  const others = planned.map((each) => {
    const isOwn = isThere && each.xml === own;
    return isOwn ? each : { ...each, areas: each.areas.flatMap((part) => cutArea(part, area)) };
  });
  if (own === undefined || isThere) return others;
  return [...others, { item: undefined, xml: own, areas: [area] }];
}

/**
 * Puts validations onto areas; what others say of these areas is cut out of theirs.
 *
 * @param record keeps what was cut, and gives it back once ours are gone and nobody has changed the others.
 */
export function editValidations(
  document: XmlDocument,
  splices: TextSplices,
  edits: readonly SetValidation[],
  record: ValidationsRecord | undefined,
): void {
  if (edits.length === 0) return;
  const { text, prefix } = document;
  const list = childNamed(document, "dataValidations");
  const source = list === undefined ? "" : sourceOf(text, list);
  const before = (list === undefined ? [] : childrenOf(text, list)).map((item): PlannedValidation => {
    return { item, xml: sourceOf(text, item), areas: areasOf(attributeOf(item, "sqref") ?? "") };
  });
  let planned: readonly PlannedValidation[] = before;
  for (const edit of edits) planned = apply(planned, edit, prefix);
  const replaced = new Map<number, string>();
  const appended: string[] = [];
  for (const [index, { item, xml, areas }] of planned.entries()) {
    if (item === undefined) {
      // An edit of the same set may have taken the area over again.
      if (areas.length > 0) appended.push(xml);
    } else if (
      areas.length !== before[index]?.areas.length ||
      areas.some((area, at) => area !== before[index]?.areas[at])
    ) {
      replaced.set(item.start, withAreas(text, item, areas));
    }
  }
  const isChanged = replaced.size > 0 || appended.length > 0;
  const changed = isChanged ? changeList(text, list, "dataValidations", { replaced, appended }) : source;
  const xml = appended.length === 0 ? (record?.giveBack(changed) ?? changed) : changed;
  if (appended.length > 0) {
    const own = new Set(appended.map(formulaOf));
    record?.keep({
      source,
      left: changeList(text, list, "dataValidations", { replaced }),
      written: prefixElements(changed, prefix),
      hadOwn: before.some((each) => own.has(formulaOf(each.xml))),
    });
  }
  if (xml === source) return;
  replaceChild(document, splices, { name: "dataValidations", xml, order: WORKSHEET_ORDER });
}

/** What tells ours from others, whoever has spelled them anew: they choose from a name of ours. */
function formulaOf(validation: string): string | undefined {
  return /formula1>([^<]*)</.exec(validation)?.[1];
}
