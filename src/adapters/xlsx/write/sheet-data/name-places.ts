import { formatAddress, parseAddress } from "../../../../core/sheet/address";
import { TextSplices } from "../text-splices";
import { attributeOf, childrenOf, type XmlElement } from "../xml-scan";

/**
 * Writes its place into every row and cell that leaves it to be counted, so that others can be put between them.
 *
 * @param names of rows and cells as the part writes them.
 */
export function namePlaces(
  text: string,
  sheetData: XmlElement,
  names: { readonly row: string; readonly cell: string },
): string {
  const splices = new TextSplices();
  let row = -1;
  for (const rowElement of childrenOf(text, sheetData)) {
    if (rowElement.name !== names.row) continue;
    const ownRow = attributeOf(rowElement, "r");
    row = ownRow === undefined ? row + 1 : Number(ownRow) - 1;
    if (ownRow === undefined) insertPlace(splices, rowElement, String(row + 1));
    let column = -1;
    for (const cell of childrenOf(text, rowElement)) {
      if (cell.name !== names.cell) continue;
      const own = attributeOf(cell, "r");
      column = own === undefined ? column + 1 : (parseAddress(own)?.column ?? column + 1);
      if (own === undefined) insertPlace(splices, cell, formatAddress(row, column));
    }
  }
  return splices.applyTo(text);
}

function insertPlace(splices: TextSplices, element: XmlElement, place: string): void {
  splices.insert(element.start + 1 + element.name.length, ` r="${place}"`);
}
