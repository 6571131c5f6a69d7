import type { CalcBook } from "../calc-book";
import type { FormulaNode } from "../formula/formula-node";
import { resolveArea, resolveTable, type Place } from "../resolve-reference";
import { isError, type Reference } from "../values/value";

/** What the value of a formula depends on. */
export interface Precedents {
  readonly references: readonly Reference[];
  /** true where it depends on the clock. */
  readonly isVolatile: boolean;
}

const VOLATILE: ReadonlySet<string> = new Set(["TODAY", "NOW"]);

/** All cells that a formula at a place may read, whichever way its conditions go; names are followed. */
export function collectReferences(formula: FormulaNode, place: Place, book: CalcBook): Precedents {
  const references: Reference[] = [];
  let isVolatile = false;
  const visit = (node: FormulaNode, at: Place, names: readonly string[]): void => {
    switch (node.kind) {
      case "area":
      case "table": {
        const found = node.kind === "area" ? resolveArea(node, at, book) : resolveTable(node, at, book);
        if (!isError(found)) references.push(found);
        return;
      }
      case "name": {
        const inner = names.includes(node.name) ? undefined : book.nameFormula(node.name);
        if (inner === undefined) return;
        visit(inner, { ...at, rowShift: at.row, columnShift: at.column }, [...names, node.name]);
        return;
      }
      case "call":
        if (VOLATILE.has(node.name)) isVolatile = true;
        for (const arg of node.args) visit(arg, at, names);
        return;
      case "unary":
        visit(node.operand, at, names);
        return;
      case "binary":
        visit(node.left, at, names);
        visit(node.right, at, names);
        return;
      case "literal":
      case "omitted":
      case "array":
        return;
    }
  };
  visit(formula, place, []);
  return { references, isVolatile };
}
