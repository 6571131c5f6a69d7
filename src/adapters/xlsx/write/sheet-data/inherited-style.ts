import { childNamed, qualified, type XmlDocument } from "../xml-document";
import { attributeOf, childrenOf, parseAttributes } from "../xml-scan";
import type { RowIndex } from "./index-rows";

interface StyledColumns {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

function styledColumns(document: XmlDocument): readonly StyledColumns[] {
  const cols = childNamed(document, "cols");
  if (cols === undefined) return [];
  return childrenOf(document.text, cols).flatMap((col) => {
    const attributes = parseAttributes(col.attributes);
    const style = Number(attributes.get("style") ?? 0);
    if (style === 0 || col.name !== qualified(document, "col")) return [];
    return [{ first: Number(attributes.get("min")) - 1, last: Number(attributes.get("max")) - 1, style }];
  });
}

function styleOfRow(index: RowIndex, row: number): number | undefined {
  const element = index.rows.get(row)?.element;
  if (element === undefined || attributeOf(element, "customFormat") !== "1") return undefined;
  return Number(attributeOf(element, "s") ?? 0);
}

/** Gives the style that an empty cell has from its row or, failing that, its column; `undefined` for the standard one. */
export function inheritedStyles(
  document: XmlDocument,
  index: RowIndex,
): (row: number, column: number) => number | undefined {
  const columns = styledColumns(document);
  const rows = new Map<number, number | undefined>();
  return (row, column) => {
    // Asked for cell by cell, along the rows.
    if (!rows.has(row)) rows.set(row, styleOfRow(index, row));
    return rows.get(row) ?? columns.find(({ first, last }) => first <= column && column <= last)?.style;
  };
}
