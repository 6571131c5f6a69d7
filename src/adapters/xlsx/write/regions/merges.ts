import { formatArea } from "../../../../core/sheet/address";
import { areasEqual } from "../../../../core/sheet/area";
import type { SetMerge } from "../../../../core/sheet/edit";
import type { Area } from "../../../../core/sheet/snapshot";
import { parseReference } from "../../parse-reference";
import type { TextSplices } from "../text-splices";
import { WORKSHEET_ORDER } from "../worksheet-order";
import { childNamed, replaceChild, type XmlDocument } from "../xml-document";
import { attributeOf, childrenOf } from "../xml-scan";
import { changeList } from "./list-xml";

/** Joins and parts cells. */
export function editMerges(document: XmlDocument, splices: TextSplices, edits: readonly SetMerge[]): void {
  if (edits.length === 0) return;
  const list = childNamed(document, "mergeCells");
  const items = list === undefined ? [] : childrenOf(document.text, list);
  const present = items.map((item) => ({ item, area: parseReference(attributeOf(item, "ref")) }));
  const replaced = new Map<number, string>();
  let added: readonly Area[] = [];
  for (const { area, isMerged } of edits) {
    const known = present.filter(
      ({ item, area: other }) => !replaced.has(item.start) && areasEqual(other, area),
    );
    const isAdded = added.some((other) => areasEqual(other, area));
    if (isMerged && known.length === 0 && !isAdded) added = [...added, area];
    if (isMerged) continue;
    for (const { item } of known) replaced.set(item.start, "");
    added = added.filter((other) => !areasEqual(other, area));
  }
  if (replaced.size === 0 && added.length === 0) return;
  const appended = added.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  const xml = changeList(document.text, list, "mergeCells", { replaced, appended });
  replaceChild(document, splices, { name: "mergeCells", xml, order: WORKSHEET_ORDER });
}
