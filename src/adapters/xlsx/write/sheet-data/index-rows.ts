import { LAST_COLUMN, parseAddress } from "../../../../core/sheet/address";
import { damaged } from "../../package-error";
import { attributeOf, nextElement, type XmlElement } from "../xml-scan";

export interface IndexedCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The style that the cell names itself. */
  readonly style: number | undefined;
}

export interface IndexedRow {
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: readonly IndexedCell[];
}

/** Where the rows asked for stand, or would stand. */
export interface RowIndex {
  readonly rows: ReadonlyMap<number, IndexedRow>;
  /** Of rows that are not there: the position in the text at which they belong. */
  readonly places: ReadonlyMap<number, number>;
  /** Whether rows or cells were met that do not name their place. */
  readonly isImplicit: boolean;
}

// How Excel and most others write nearly every cell.
const PLAIN_CELL =
  /<c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="([0-9]{1,5})")?(?: t="[A-Za-z]{1,9}")?(?:\/>|>(?:<f>[^<]*<\/f>)?(?:<v>[^<]*<\/v>)?<\/c>)/y;

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

function cellOf(element: XmlElement, row: number, previous: number): IndexedCell {
  const reference = attributeOf(element, "r");
  const style = attributeOf(element, "s");
  const address = reference === undefined ? { row, column: previous + 1 } : parseAddress(reference);
  if (address?.row !== row) throw damaged(`the cell ${reference ?? "?"} does not stand in its row`);
  const { start, end } = element;
  return { column: address.column, start, end, style: style === undefined ? undefined : Number(style) };
}

interface RowCells {
  readonly cells: readonly IndexedCell[];
  readonly isImplicit: boolean;
}

function indexCells(text: string, rowElement: XmlElement, row: number, cellName: string): RowCells {
  const cells: IndexedCell[] = [];
  let isImplicit = false;
  const to = rowElement.closeStart;
  let previous = -1;
  for (let at = rowElement.openEnd; at < to;) {
    PLAIN_CELL.lastIndex = at;
    const plain = PLAIN_CELL.exec(text);
    let cell: IndexedCell;
    if (plain?.[1] !== undefined && Number(plain[2]) === row + 1) {
      const style = plain[3] === undefined ? undefined : Number(plain[3]);
      cell = { column: columnOf(plain[1]), start: at, end: PLAIN_CELL.lastIndex, style };
    } else {
      const element = nextElement(text, at, to);
      if (element === undefined) break;
      at = element.end;
      if (element.name !== cellName) continue;
      cell = cellOf(element, row, previous);
      isImplicit ||= attributeOf(element, "r") === undefined;
    }
    if (cell.column <= previous || cell.column > LAST_COLUMN) {
      throw damaged(`the cells of row ${String(row + 1)} are not in order`);
    }
    cells.push(cell);
    previous = cell.column;
    at = cell.end;
  }
  return { cells, isImplicit };
}

/**
 * Finds rows and their cells in `<sheetData>`, in one pass.
 *
 * @param names of rows and cells as the part writes them, with its prefix.
 * @param wanted rows counted from 0, in rising order.
 * @throws PortError `damaged-file` where rows or cells are not in order.
 */
export function indexRows(
  text: string,
  sheetData: XmlElement,
  names: { readonly row: string; readonly cell: string },
  wanted: readonly number[],
): RowIndex {
  const rows = new Map<number, IndexedRow>();
  const places = new Map<number, number>();
  let isImplicit = false;
  let next = 0;
  let previous = -1;
  for (let at = sheetData.openEnd; next < wanted.length;) {
    const element = nextElement(text, at, sheetData.closeStart);
    if (element === undefined) break;
    at = element.end;
    if (element.name !== names.row) continue;
    const reference = attributeOf(element, "r");
    const row = reference === undefined ? previous + 1 : Number(reference) - 1;
    isImplicit ||= reference === undefined;
    if (!(row > previous)) throw damaged("the rows of a sheet are not in order");
    previous = row;
    for (; (wanted[next] ?? Infinity) < row; next++) places.set(wanted[next] ?? 0, element.start);
    if (wanted[next] === row) {
      const found = indexCells(text, element, row, names.cell);
      isImplicit ||= found.isImplicit;
      rows.set(row, { row, element, cells: found.cells });
      next++;
    }
  }
  for (; next < wanted.length; next++) places.set(wanted[next] ?? 0, sheetData.closeStart);
  return { rows, places, isImplicit };
}
