import { FormulaSyntaxError } from "./formula-syntax-error";

export type TokenKind =
  "text" | "error" | "sheet" | "rows" | "columns" | "cell" | "number" | "word" | "brackets" | "sign";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = "[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.?・\\\\]*";
/** What may not follow an address: it would then be part of a name, a function or a sheet. */
const END = "(?![\\p{L}\\p{M}\\p{N}_.(!\\[])";

/** The kinds of token in the order of the groups below. */
const KINDS: readonly TokenKind[] = [
  "text",
  "error",
  "sheet",
  "rows",
  "columns",
  "cell",
  "number",
  "word",
  "sign",
];

const TOKEN = new RegExp(
  [
    '("(?:[^"]|"")*")',
    "(#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!))",
    `('(?:[^']|'')+'!|${WORD}!)`,
    `(\\$?\\d+:\\$?\\d+${END})`,
    `(\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END})`,
    `(\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${END})`,
    "((?:\\d+\\.?\\d*|\\.\\d+)(?:[Ee][+-]?\\d+)?)",
    `(${WORD})`,
    "(<>|<=|>=|[-+*/^&=<>%(),;{}@:])",
  ].join("|"),
  "uy",
);
const BLANKS = /[ \n\r\t]+/y;

function kindOf(match: RegExpExecArray): TokenKind {
  let group = 1;
  while (group < KINDS.length && match[group] === undefined) group += 1;
  return KINDS[group - 1] ?? "sign";
}

/** Where the bracket that opens at `start` is closed again; an apostrophe takes the next sign as it is. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new FormulaSyntaxError("a bracket is not closed");
}

/**
 * Splits a formula (without its `=`) into tokens; blanks are dropped.
 *
 * @throws FormulaSyntaxError where a sign belongs to no token
 */
export function tokenizeFormula(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    BLANKS.lastIndex = at;
    if (BLANKS.test(formula)) at = BLANKS.lastIndex;
    if (at >= formula.length) break;
    if (formula[at] === "[") {
      const end = endOfBrackets(formula, at);
      tokens.push({ kind: "brackets", text: formula.slice(at, end) });
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (match === null) throw new FormulaSyntaxError(`nothing begins with ${formula.slice(at, at + 10)}`);
    tokens.push({ kind: kindOf(match), text: match[0] });
    at = TOKEN.lastIndex;
  }
  return tokens;
}
