import type { TableNode, TablePart } from "./formula-node";
import { FormulaSyntaxError } from "./formula-syntax-error";

const PARTS: ReadonlySet<string> = new Set<TablePart>(["#all", "#data", "#headers", "#totals", "#this row"]);

/** A part in brackets, or a sign between two of them. */
const PIECE = /\[((?:'.|[^'[\]])*)\]|([,:])|\s+/gsuy;

function unescape(name: string): string {
  return name.replace(/'(.)/gsu, "$1");
}

function toPart(text: string): TablePart | undefined {
  const folded = text.trim().toLowerCase();
  return PARTS.has(folded) ? (folded as TablePart) : undefined;
}

function readPieces(inside: string): readonly string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const match of inside.matchAll(PIECE)) {
    end = match.index + match[0].length;
    if (match[1] !== undefined) pieces.push(`[${match[1]}`);
    else if (match[2] !== undefined) pieces.push(match[2]);
  }
  if (end !== inside.length) throw new FormulaSyntaxError(`${inside} is no part of a table`);
  return pieces;
}

/**
 * Reads the brackets of a structured reference.
 *
 * @example parseTableReference("[[#This Row],[期限]]", "表1") // parts: ["#this row"], columns: ["期限", "期限"]
 * @throws FormulaSyntaxError where the brackets hold something else
 */
export function parseTableReference(brackets: string, table?: string): TableNode {
  const owner = table === undefined ? {} : { table };
  let inside = brackets.slice(1, -1).trim();
  const parts: TablePart[] = [];
  if (inside.startsWith("@")) {
    parts.push("#this row");
    inside = inside.slice(1).trim();
  }
  if (inside === "") return { kind: "table", ...owner, parts };
  if (!inside.startsWith("[")) {
    const part = toPart(inside);
    if (part !== undefined) return { kind: "table", ...owner, parts: [...parts, part] };
    const name = unescape(inside);
    return { kind: "table", ...owner, parts, columns: [name, name] };
  }

  const columns: string[] = [];
  for (const piece of readPieces(inside)) {
    if (piece === "," || piece === ":") continue;
    const part = toPart(piece.slice(1));
    if (part === undefined) columns.push(unescape(piece.slice(1)));
    else parts.push(part);
  }
  const [first, last = first] = columns;
  if (columns.length > 2) throw new FormulaSyntaxError(`${brackets} names too many columns`);
  return {
    kind: "table",
    ...owner,
    parts,
    ...(first !== undefined && last !== undefined && { columns: [first, last] as const }),
  };
}
