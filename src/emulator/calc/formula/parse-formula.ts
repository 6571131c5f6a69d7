import type { Scalar } from "../values/value";
import type { BinaryOperator, FormulaNode } from "./formula-node";
import { FormulaSyntaxError } from "./formula-syntax-error";
import { parseCells, parseWholeLines } from "./parse-area";
import { parseTableReference } from "./parse-table-reference";
import { tokenizeFormula, type Token } from "./tokenize-formula";

/** How tightly Excel's operators bind. A sign before a value binds tighter than all of them: -2^2 is 4. */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

const NEWER_FUNCTION = /^_XLFN\.(_XLWS\.)?/;

function isBinary(text: string): text is BinaryOperator {
  return text in BINDING;
}

class FormulaParser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): FormulaNode {
    const node = this.#expression(0);
    if (this.#at < this.#tokens.length) this.#fail();
    return node;
  }

  #fail(): never {
    throw new FormulaSyntaxError(`nothing fits at ${this.#tokens[this.#at]?.text ?? "the end"}`);
  }

  #take(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) this.#fail();
    this.#at += 1;
    return token;
  }

  /** Whether a sign comes next. */
  #isNext(sign: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === "sign" && token.text === sign;
  }

  #takeIf(sign: string): boolean {
    const isNext = this.#isNext(sign);
    if (isNext) this.#at += 1;
    return isNext;
  }

  #expect(sign: string): void {
    if (!this.#takeIf(sign)) this.#fail();
  }

  /** Pratt's method: goes on as long as the next operator binds tighter than the one before. */
  #expression(binding: number): FormulaNode {
    let left = this.#signed();
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== "sign" || !isBinary(token.text)) return left;
      const own = BINDING[token.text];
      if (own <= binding) return left;
      this.#at += 1;
      left = { kind: "binary", operator: token.text, left, right: this.#expression(own) };
    }
  }

  #signed(): FormulaNode {
    const token = this.#tokens[this.#at];
    if (token?.kind === "sign" && (token.text === "-" || token.text === "+" || token.text === "@")) {
      this.#at += 1;
      return { kind: "unary", operator: token.text, operand: this.#signed() };
    }
    let operand = this.#operand();
    while (this.#takeIf("%")) operand = { kind: "unary", operator: "%", operand };
    return operand;
  }

  #operand(): FormulaNode {
    const token = this.#take();
    switch (token.kind) {
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "text":
        return { kind: "literal", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "literal", value: { error: token.text.toUpperCase() } };
      case "brackets":
        return parseTableReference(token.text);
      case "sheet":
        return this.#onSheet(token.text);
      case "cell":
      case "rows":
      case "columns":
        return this.#area(token);
      case "word":
        return this.#word(token.text);
      case "sign":
        return this.#group(token.text);
    }
  }

  #onSheet(prefix: string): FormulaNode {
    const written = prefix.slice(0, -1);
    const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    if (sheet.includes("[")) throw new FormulaSyntaxError("another workbook is out of reach");
    const token = this.#take();
    if (token.kind === "error") return { kind: "literal", value: { error: token.text.toUpperCase() } };
    if (token.kind === "word") return { kind: "name", name: token.text };
    return this.#area(token, sheet);
  }

  #area(token: Token, sheet?: string): FormulaNode {
    if (token.kind === "rows" || token.kind === "columns")
      return parseWholeLines(token.text, token.kind, sheet);
    if (token.kind !== "cell") this.#fail();
    if (!this.#takeIf(":")) return parseCells(token.text, token.text, sheet);
    const last = this.#take();
    if (last.kind !== "cell") this.#fail();
    return parseCells(token.text, last.text, sheet);
  }

  #word(word: string): FormulaNode {
    const upper = word.toUpperCase();
    if (this.#takeIf("(")) {
      return { kind: "call", name: upper.replace(NEWER_FUNCTION, ""), args: this.#arguments() };
    }
    const next = this.#tokens[this.#at];
    if (next?.kind === "brackets") {
      this.#at += 1;
      return parseTableReference(next.text, word);
    }
    if (upper === "TRUE" || upper === "FALSE") return { kind: "literal", value: upper === "TRUE" };
    return { kind: "name", name: word };
  }

  #arguments(): readonly FormulaNode[] {
    if (this.#takeIf(")")) return [];
    const args: FormulaNode[] = [];
    do {
      args.push(this.#isNext(",") || this.#isNext(")") ? { kind: "omitted" } : this.#expression(0));
    } while (this.#takeIf(","));
    this.#expect(")");
    return args;
  }

  #group(sign: string): FormulaNode {
    if (sign === "(") {
      const node = this.#expression(0);
      this.#expect(")");
      return node;
    }
    if (sign !== "{") this.#fail();
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do row.push(this.#constant());
      while (this.#takeIf(","));
      rows.push(row);
    } while (this.#takeIf(";"));
    this.#expect("}");
    const columns = rows[0]?.length ?? 0;
    if (rows.some((row) => row.length !== columns)) this.#fail();
    return { kind: "array", rows: rows.length, columns, values: rows.flat() };
  }

  #constant(): Scalar {
    const node = this.#signed();
    if (node.kind === "literal") return node.value;
    if (node.kind === "unary" && node.operand.kind === "literal" && typeof node.operand.value === "number") {
      if (node.operator === "-") return -node.operand.value;
      if (node.operator === "+") return node.operand.value;
    }
    this.#fail();
  }
}

/**
 * Reads a formula in the English grammar of files and of Office.js, with or without its `=`.
 *
 * Not read: other workbooks, several sheets at once, unions and intersections, areas between computed cells, LET and
 * LAMBDA.
 *
 * @returns `undefined` where the text is no formula of this grammar
 * @example parseFormula("=SUM('9月末'!$A$1:B2)*50%")
 */
export function parseFormula(formula: string): FormulaNode | undefined {
  try {
    return new FormulaParser(tokenizeFormula(formula.startsWith("=") ? formula.slice(1) : formula)).parse();
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}
