import type { WriterRecord } from "../record/writer-record";
import type { TextSplices } from "../text-splices";
import { childNamed, replaceChild, type XmlDocument } from "../xml-document";
import { nextElement, parseAttributes, sourceOf } from "../xml-scan";
import { formatAttributes, prefixElements } from "../xml-write";
import { WORKBOOK_ORDER } from "./workbook-order";

/** `<calcPr>` that has Excel calculate everything when it opens the workbook. @param source empty where there is none. */
function calculatingOnLoad(source: string): string {
  const element = nextElement(source, 0, source.length);
  if (element === undefined) return '<calcPr fullCalcOnLoad="1"/>';
  const attributes = parseAttributes(element.attributes);
  const isSet = ["1", "true"].includes(attributes.get("fullCalcOnLoad") ?? "");
  if (isSet) return source;
  return `<${element.name}${formatAttributes(attributes.set("fullCalcOnLoad", "1"))}/>`;
}

/**
 * Has Excel calculate anew what was computed before the edits, or (`isLastTrace`) takes that back.
 *
 * @param isNeeded whether a formula may show something else now.
 * @param isLastTrace whether these edits take out the last that this product had put into the workbook.
 */
export function editCalculation(
  document: XmlDocument,
  splices: TextSplices,
  { isNeeded, isLastTrace }: { readonly isNeeded: boolean; readonly isLastTrace: boolean },
  record: WriterRecord | undefined,
): void {
  const element = childNamed(document, "calcPr");
  const source = element === undefined ? "" : sourceOf(document.text, element);
  const former = record?.calculation;
  let xml = source;
  // Where Excel has saved since, it has calculated, and stated so.
  const isOurs =
    former !== undefined && source === prefixElements(calculatingOnLoad(former), document.prefix);
  if (isLastTrace && isOurs) xml = former;
  else if (isNeeded) xml = calculatingOnLoad(source);
  if (isLastTrace && record !== undefined) record.calculation = undefined;
  if (xml === source) return;
  if (!isLastTrace && record !== undefined) record.calculation ??= source;
  replaceChild(document, splices, { name: "calcPr", xml, order: WORKBOOK_ORDER });
}
