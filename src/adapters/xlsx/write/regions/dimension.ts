import { formatArea } from "../../../../core/sheet/address";
import { areasEqual, isWithin, unionAreas } from "../../../../core/sheet/area";
import type { Area } from "../../../../core/sheet/snapshot";
import { parseReference } from "../../parse-reference";
import type { SheetRecord } from "../record/sheet-record";
import type { TextSplices } from "../text-splices";
import { childNamed, type XmlDocument } from "../xml-document";
import { attributeOf } from "../xml-scan";
import { setAttribute } from "../xml-write";

const ADDRESS = /<(?:[\w.-]+:)?c\s(?:[^>]*?\s)?r\s*=\s*["']([A-Z]{1,3}[1-9][0-9]{0,6})["']/g;

/** The area of all cells of a sheet, styled blanks included. */
function measureCells(text: string): Area | undefined {
  let extent: Area | undefined;
  for (const [, address] of text.matchAll(ADDRESS)) {
    const area = parseReference(address);
    if (extent === undefined || !isWithin(area, extent)) extent = unionAreas(extent, area);
  }
  return extent;
}

/**
 * Keeps `<dimension>` right: it grows with what was written, and gets its own words back once nothing reaches beyond
 * them, or beyond what had reached beyond them before. A sheet without the element does without.
 *
 * @param document after its cells were written.
 * @param written the area of the written cells.
 * @param extent the area of the sheet's cells before the edits.
 */
export function editDimension(
  document: XmlDocument,
  splices: TextSplices,
  { written, hasRemoved }: { readonly written: Area | undefined; readonly hasRemoved: boolean },
  extent: Area | undefined,
  record: SheetRecord | undefined,
): void {
  const element = childNamed(document, "dimension");
  const reference = element === undefined ? undefined : attributeOf(element, "ref");
  if (element === undefined || reference === undefined) return;
  const before = parseReference(reference);
  let after = written === undefined ? before : unionAreas(before, written);
  let spelling = areasEqual(after, before) ? reference : formatArea(after);
  if (record?.dimension !== undefined && hasRemoved) {
    const former = parseReference(record.dimension);
    const held = record.extent === undefined ? former : unionAreas(former, parseReference(record.extent));
    const cells = measureCells(document.text);
    after = cells === undefined || isWithin(cells, held) ? former : unionAreas(former, cells);
    spelling = areasEqual(after, former) ? record.dimension : formatArea(after);
    if (areasEqual(after, former)) record.dimension = record.extent = undefined;
  } else if (record !== undefined && record.dimension === undefined && spelling !== reference) {
    record.dimension = reference;
    if (extent !== undefined && !isWithin(extent, before)) record.extent = formatArea(extent);
  }
  if (spelling === reference) return;
  const at = element.start + 1 + element.name.length;
  const attributes = setAttribute(element.attributes, "ref", spelling);
  splices.replace(at, at + element.attributes.length, attributes);
}
