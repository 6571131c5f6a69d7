import { intersectAreas } from "../../../../core/sheet/area";
import type { SetConditionalRules } from "../../../../core/sheet/edit";
import type { Area } from "../../../../core/sheet/snapshot";
import { toFormula } from "../../formula-text";
import type { StyleBook } from "../styles/style-book";
import type { TextSplices } from "../text-splices";
import { WORKSHEET_ORDER } from "../worksheet-order";
import { placeFor, qualified, type XmlDocument } from "../xml-document";
import { attributeOf, childrenOf, sourceOf, textOf, type XmlElement } from "../xml-scan";
import { prefixElements, setAttribute } from "../xml-write";
import { ruleXml } from "./rule-xml";
import { areasOf } from "./validations";

/** What the edit of conditional formats asks of the sheet's extensions. */
export interface RefinementChange {
  readonly removedRules: ReadonlySet<string>;
  readonly addedFormats: readonly string[];
}

interface FoundRule {
  readonly element: XmlElement;
  readonly format: XmlElement;
  readonly priority: number;
  readonly isOurs: boolean;
}

const NOTHING: RefinementChange = { removedRules: new Set(), addedFormats: [] };

function meets(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((area) => others.some((other) => intersectAreas(area, other) !== undefined));
}

function isOurs(
  document: XmlDocument,
  format: XmlElement,
  rule: XmlElement,
  edit: SetConditionalRules,
): boolean {
  const type = attributeOf(rule, "type");
  if (type === "dataBar") return meets(areasOf(attributeOf(format, "sqref") ?? ""), edit.barAreas);
  if (type !== "expression") return false;
  const formula = childrenOf(document.text, rule).find(({ name }) => name === qualified(document, "formula"));
  return formula !== undefined && toFormula(textOf(document.text, formula)).includes(edit.marker);
}

function findRules(document: XmlDocument, edit: SetConditionalRules): readonly FoundRule[] {
  const [formatName, ruleName] = [
    qualified(document, "conditionalFormatting"),
    qualified(document, "cfRule"),
  ];
  const formats = document.children.filter(({ name }) => name === formatName);
  return formats.flatMap((format) =>
    childrenOf(document.text, format)
      .filter(({ name }) => name === ruleName)
      .map((element) => ({
        element,
        format,
        priority: Number(attributeOf(element, "priority") ?? 0),
        isOurs: isOurs(document, format, element, edit),
      })),
  );
}

const REFINEMENT_ID = /<(?:[\w.-]+:)?id>\s*(\{[0-9A-Fa-f-]+\})\s*</;

function withPriority(text: string, rule: XmlElement, priority: number): string {
  const at = rule.start + 1 + rule.name.length;
  const attributes = setAttribute(rule.attributes, "priority", String(priority));
  return text.slice(rule.start, at) + attributes + text.slice(at + rule.attributes.length, rule.end);
}

/**
 * Puts this product's rules in place of those that it had put there before. They come first; the others keep their
 * order behind them, and get their own numbers back when ours go.
 *
 * @param sheetId makes the ids of data bars unique in the workbook.
 */
export function editConditionalFormats(
  document: XmlDocument,
  splices: TextSplices,
  edit: SetConditionalRules | undefined,
  { styles, sheetId }: { readonly styles: () => StyleBook; readonly sheetId: string },
): RefinementChange {
  if (edit === undefined) return NOTHING;
  const { text } = document;
  const found = findRules(document, edit);
  const ours = found.filter((rule) => rule.isOurs);
  const added = edit.rules.map((rule, index) => ruleXml(rule, index + 1, styles(), sheetId));
  const addedMain = prefixElements(added.map(({ main }) => main).join(""), document.prefix);
  const formats = [...new Set(ours.map(({ format }) => format))];
  if (formats.map((format) => sourceOf(text, format)).join("") === addedMain) return NOTHING;

  const shift = (priority: number): number =>
    priority - ours.filter((rule) => rule.priority < priority).length + added.length;
  for (const { element, format, priority, isOurs: goes } of found) {
    const isAlone = goes && found.every((rule) => rule.format !== format || rule.isOurs);
    if (isAlone) {
      if (found.find((rule) => rule.format === format)?.element === element) {
        splices.replace(format.start, format.end, "");
      }
    } else if (goes) splices.replace(element.start, element.end, "");
    else if (shift(priority) !== priority) {
      splices.replace(element.start, element.end, withPriority(text, element, shift(priority)));
    }
  }
  splices.insert(placeFor(document, "conditionalFormatting", WORKSHEET_ORDER), addedMain);
  const removedRules = new Set(
    ours.flatMap(({ element }) => REFINEMENT_ID.exec(sourceOf(text, element))?.[1] ?? []),
  );
  return {
    removedRules,
    addedFormats: added.flatMap(({ extension }) => (extension === "" ? [] : [extension])),
  };
}
