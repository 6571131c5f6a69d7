import { LAST_COLUMN, LAST_ROW, parseAddress } from "../../../core/sheet/address";
import type { AreaNode, Coordinate, Corner } from "./formula-node";
import { FormulaSyntaxError } from "./formula-syntax-error";

function parseCorner(text: string): Corner {
  const place = parseAddress(text);
  if (place === undefined) throw new FormulaSyntaxError(`${text} lies outside the sheet`);
  return {
    row: { index: place.row, isFixed: text.includes("$", 1) },
    column: { index: place.column, isFixed: text.startsWith("$") },
  };
}

const FIRST: Coordinate = { index: 0, isFixed: true };

/** Reads `A:C` or `1:3`: an area from one edge of the sheet to the other. */
export function parseWholeLines(text: string, kind: "rows" | "columns", sheet?: string): AreaNode {
  const [first = "", last = ""] = text.split(":");
  const owner = sheet === undefined ? {} : { sheet };
  if (kind === "columns") {
    const [from, to] = [parseCorner(`${first}1`), parseCorner(`${last}1`)];
    const bottom = { index: LAST_ROW, isFixed: true };
    return {
      kind: "area",
      ...owner,
      from: { row: FIRST, column: from.column },
      to: { row: bottom, column: to.column },
    };
  }
  const [from, to] = [parseCorner(`A${first}`), parseCorner(`A${last}`)];
  const right = { index: LAST_COLUMN, isFixed: true };
  return {
    kind: "area",
    ...owner,
    from: { row: from.row, column: FIRST },
    to: { row: to.row, column: right },
  };
}

/** Reads a cell, or an area between two cells. */
export function parseCells(first: string, last: string, sheet?: string): AreaNode {
  const from = parseCorner(first);
  const to = last === first ? from : parseCorner(last);
  return { kind: "area", ...(sheet !== undefined && { sheet }), from, to };
}
