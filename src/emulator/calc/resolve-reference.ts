import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import type { Area, CellError, TableSnapshot } from "../../core/sheet/snapshot";
import type { CalcBook } from "./calc-book";
import type { AreaNode, Coordinate, TableNode, TablePart } from "./formula/formula-node";
import { foldCase } from "./values/compare-values";
import { WRONG_REFERENCE, WRONG_VALUE, type Reference } from "./values/value";

/** The cell that a formula is computed for, and how far it lies from the cell that the formula was written for. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rowShift: number;
  readonly columnShift: number;
}

/** A coordinate as seen from a shifted place; beyond the edge of the sheet it comes back at the other, as in Excel. */
function shifted({ index, isFixed }: Coordinate, shift: number, last: number): number {
  if (isFixed || shift === 0) return index;
  return (((index + shift) % (last + 1)) + last + 1) % (last + 1);
}

/** The cells of `A1:B2` as seen from a place; `#REF!` where there is no such sheet. */
export function resolveArea(
  { sheet, from, to }: AreaNode,
  place: Place,
  book: CalcBook,
): Reference | CellError {
  const index = sheet === undefined ? place.sheet : book.sheetIndex(sheet);
  if (index === undefined) return WRONG_REFERENCE;
  const firstRow = shifted(from.row, place.rowShift, LAST_ROW);
  const firstColumn = shifted(from.column, place.columnShift, LAST_COLUMN);
  const lastRow = from === to ? firstRow : shifted(to.row, place.rowShift, LAST_ROW);
  const lastColumn = from === to ? firstColumn : shifted(to.column, place.columnShift, LAST_COLUMN);
  const area = {
    top: Math.min(firstRow, lastRow),
    left: Math.min(firstColumn, lastColumn),
    bottom: Math.max(firstRow, lastRow),
    right: Math.max(firstColumn, lastColumn),
  };
  return { kind: "reference", sheet: index, area };
}

type Lines = Pick<Area, "top" | "bottom">;

function dataLines({ area, hasHeaders, hasTotals }: TableSnapshot): Lines {
  return { top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

function linesOfPart(part: TablePart, table: TableSnapshot, row: number): Lines | CellError {
  const data = dataLines(table);
  switch (part) {
    case "#all":
      return table.area;
    case "#data":
      return data;
    case "#headers":
      return table.hasHeaders ? { top: table.area.top, bottom: table.area.top } : WRONG_REFERENCE;
    case "#totals":
      return table.hasTotals ? { top: table.area.bottom, bottom: table.area.bottom } : WRONG_REFERENCE;
    case "#this row":
      return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : WRONG_VALUE;
  }
}

function findColumn(name: string, sheet: number, table: TableSnapshot, book: CalcBook): number | undefined {
  if (!table.hasHeaders) return undefined;
  const wanted = foldCase(name);
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const header = book.read(sheet, table.area.top, column);
    if (header !== null && typeof header !== "object" && foldCase(String(header)) === wanted) return column;
  }
  return undefined;
}

/**
 * The cells of a structured reference: by default the data rows, without headers and totals.
 *
 * @returns `#REF!` where table or column are missing; `#VALUE!` for "this row" outside the data
 */
export function resolveTable(node: TableNode, place: Place, book: CalcBook): Reference | CellError {
  const own = node.table === undefined ? book.tableAt(place.sheet, place.row, place.column) : undefined;
  const found =
    own === undefined
      ? node.table === undefined
        ? undefined
        : book.table(node.table)
      : { sheet: place.sheet, table: own };
  if (found === undefined) return WRONG_REFERENCE;
  const { sheet, table } = found;

  let { left, right } = table.area;
  if (node.columns !== undefined) {
    const [first, last] = node.columns.map((name) => findColumn(name, sheet, table, book));
    if (first === undefined || last === undefined) return WRONG_REFERENCE;
    [left, right] = [Math.min(first, last), Math.max(first, last)];
  }
  let lines: Lines | undefined;
  for (const part of node.parts.length === 0 ? (["#data"] as const) : node.parts) {
    const own = linesOfPart(part, table, place.row);
    if ("error" in own) return own;
    lines =
      lines === undefined
        ? own
        : { top: Math.min(lines.top, own.top), bottom: Math.max(lines.bottom, own.bottom) };
  }
  if (lines === undefined) return WRONG_REFERENCE;
  return { kind: "reference", sheet, area: { left, right, top: lines.top, bottom: lines.bottom } };
}
