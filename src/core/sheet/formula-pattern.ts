import { columnName, LAST_COLUMN, LAST_ROW, parseAddress } from "./address";

/** One end of a reference: a cell, a column (`A` of `A:C`) or a row (`1` of `1:3`). */
interface ReferencePart {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowIsFixed: boolean;
  readonly columnIsFixed: boolean;
}

/** A formula cut into texts that stay and references that move. */
export type FormulaPattern = readonly (string | ReferencePart)[];

// Strings, quoted sheet names, error values and words are taken whole, so that nothing inside them is read as a
// reference. Words may hold any letter: 売上1 is a name, not column 売上.
// Structured references nest once: 表[[#This Row],[列]]; inside them ' escapes the next character.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[^]|[^[\]']|\[(?:'[^]|[^[\]'])*\])*\]|#[A-Z/0]+[!?]?|[\p{L}\p{N}_.$\\?]+|[^]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;

function cellPart(word: string): ReferencePart | undefined {
  const match = CELL.exec(word);
  const address = match === null ? undefined : parseAddress(word);
  if (match === null || address === undefined) return undefined;
  return { ...address, columnIsFixed: match[1] === "$", rowIsFixed: match[3] === "$" };
}

function columnPart(word: string): ReferencePart | undefined {
  const match = COLUMN.exec(word);
  const address = match?.[2] === undefined ? undefined : parseAddress(`${match[2]}1`);
  if (match === null || address === undefined) return undefined;
  return { row: undefined, column: address.column, rowIsFixed: false, columnIsFixed: match[1] === "$" };
}

function rowPart(word: string): ReferencePart | undefined {
  const match = ROW.exec(word);
  const address = match?.[2] === undefined ? undefined : parseAddress(`A${match[2]}`);
  if (match === null || address === undefined) return undefined;
  return { row: address.row, column: undefined, rowIsFixed: match[1] === "$", columnIsFixed: false };
}

/** Whole columns or rows are known only by their pair: `A:C`. */
function pairAt(
  tokens: readonly string[],
  index: number,
): readonly [ReferencePart, ReferencePart] | undefined {
  const [first, colon, last] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first === undefined || last === undefined || colon !== ":") return undefined;
  for (const read of [columnPart, rowPart]) {
    const a = read(first);
    const b = read(last);
    if (a !== undefined && b !== undefined) return [a, b];
  }
  return undefined;
}

/** Words before `!` name a sheet, before `(` a function, before `[` a table; `Q1:Q4!A1` spans sheets. */
function isNameBefore(tokens: readonly string[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === "!" || next === "(" || next?.startsWith("[") === true) return true;
  return next === ":" && tokens[index + 3] === "!";
}

/**
 * Finds the references of a formula, so that it can be moved many times at little cost.
 *
 * @param formula in A1 notation, with or without the leading `=`.
 */
export function parseFormulaPattern(formula: string): FormulaPattern {
  const tokens = formula.match(TOKEN) ?? [];
  const pattern: (string | ReferencePart)[] = [];
  let text = "";
  const take = (part: ReferencePart): void => {
    if (text !== "") pattern.push(text);
    pattern.push(part);
    text = "";
  };
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] ?? "";
    const isName = isNameBefore(tokens, index);
    const pair = isName ? undefined : pairAt(tokens, index);
    const cell = isName ? undefined : cellPart(token);
    if (pair !== undefined) {
      take(pair[0]);
      text = ":";
      take(pair[1]);
      index += 3;
    } else {
      if (cell === undefined) text += token;
      else take(cell);
      index++;
    }
  }
  if (text !== "") pattern.push(text);
  return pattern;
}

function formatPart(part: ReferencePart, rows: number, columns: number): string {
  const row = part.row === undefined || part.rowIsFixed ? part.row : part.row + rows;
  const column = part.column === undefined || part.columnIsFixed ? part.column : part.column + columns;
  if (row !== undefined && (row < 0 || row > LAST_ROW)) return "#REF!";
  if (column !== undefined && (column < 0 || column > LAST_COLUMN)) return "#REF!";
  const letters = column === undefined ? "" : `${part.columnIsFixed ? "$" : ""}${columnName(column)}`;
  const digits = row === undefined ? "" : `${part.rowIsFixed ? "$" : ""}${String(row + 1)}`;
  return letters + digits;
}

/**
 * The formula that stands `rows` below and `columns` right of the one that the pattern was read from. Relative
 * references move along; those that leave the grid become `#REF!`. Source: ECMA-376 part 1, 18.3.1.40 (si).
 *
 * @example shiftFormula(parseFormulaPattern("=A1*$B$1"), 2, 1) // "=B3*$B$1"
 */
export function shiftFormula(pattern: FormulaPattern, rows: number, columns: number): string {
  let formula = "";
  for (const part of pattern) formula += typeof part === "string" ? part : formatPart(part, rows, columns);
  return formula;
}

/**
 * A formula as it is wherever it is filled down its column: rows counted from its own. Two formulas of one column that
 * give the same text are copies of each other.
 *
 * @param row of the formula's cell, counted from 0
 * @example relativeFormula("=$A5*B$1", 4) // "=$A[0]*B$1"
 */
export function relativeFormula(formula: string, row: number): string {
  let text = "";
  for (const part of parseFormulaPattern(formula)) {
    if (typeof part === "string" || part.row === undefined || part.rowIsFixed)
      text += typeof part === "string" ? part : formatPart(part, 0, 0);
    else text += `${formatPart({ ...part, row: undefined }, 0, 0)}[${String(part.row - row)}]`;
  }
  return text;
}
