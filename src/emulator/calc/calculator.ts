import { isCellError, type CellValue } from "../../core/sheet/snapshot";
import type { CellRef } from "../../core/sheet/address";
import { CalcBook, cellKey, placeOfKey } from "./calc-book";
import type { CalcWorkbook } from "./calc-workbook";
import { evaluateFormula } from "./evaluate-formula";
import { DependencyGraph, type FormulaCell } from "./graph/dependency-graph";
import { orderFormulas } from "./graph/order-formulas";
import { UNKNOWN_NAME } from "./values/value";

/** A cell whose formula came to another value than the workbook holds. */
export interface ComputedCell extends CellRef {
  readonly value: CellValue;
}

export interface Recalculation {
  /** Only cells whose value is new. The caller writes them into the workbook. */
  readonly changes: readonly ComputedCell[];
  /** Formulas that read themselves, directly or through others: they come to 0, as in Excel. */
  readonly circular: readonly CellRef[];
}

export interface CalculatorOptions {
  /** The serial number of this moment, for TODAY and NOW, which are `#NAME?` without it. */
  readonly now?: () => number;
}

/** Keeps the values of a workbook's formulas true. */
export interface Calculator {
  /**
   * Computes anew what depends on changed cells (the cells themselves where they hold formulas), or everything.
   *
   * `"all"` is due after anything else than cells has changed: sheets, names, tables.
   */
  recalculate(changed: readonly CellRef[] | "all"): Recalculation;
  /**
   * The value of a formula as if it stood in a cell, from the values that the workbook holds: for conditional formats
   * and validations. A formula that cannot be read is `#NAME?`.
   *
   * @param base the cell that the formula's relative references are written for; `at` itself where it is not given
   * @example calculator.evaluate("=$B2>1", { sheet: "一覧", row: 9, column: 0 }, { row: 1, column: 0 }) // looks at $B10
   */
  evaluate(formula: string, at: CellRef, base?: { readonly row: number; readonly column: number }): CellValue;
}

function sameValue(a: CellValue, b: CellValue | null): boolean {
  if (b === null) return false;
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

class GraphCalculator implements Calculator {
  readonly #workbook: CalcWorkbook;
  readonly #now: (() => number) | undefined;
  #book: CalcBook;
  #graph: DependencyGraph | undefined;

  constructor(workbook: CalcWorkbook, { now }: CalculatorOptions) {
    this.#workbook = workbook;
    this.#now = now;
    this.#book = new CalcBook(workbook, now);
  }

  recalculate(changed: readonly CellRef[] | "all"): Recalculation {
    if (changed === "all" || this.#graph === undefined) {
      this.#book = new CalcBook(this.#workbook, this.#now);
      this.#graph = new DependencyGraph(this.#book);
    }
    const graph = this.#graph;
    const wanted = changed === "all" ? new Set(graph.formulas) : this.#dependents(changed, graph);
    return this.#compute(wanted, graph);
  }

  evaluate(
    formula: string,
    at: CellRef,
    base: { readonly row: number; readonly column: number } = at,
  ): CellValue {
    if (this.#graph === undefined) this.#graph = new DependencyGraph(this.#book);
    const node = this.#book.parse(formula);
    const sheet = this.#book.sheetIndex(at.sheet);
    if (node === undefined || sheet === undefined) return UNKNOWN_NAME;
    const { row, column } = at;
    const place = { sheet, row, column, rowShift: row - base.row, columnShift: column - base.column };
    return evaluateFormula(node, place, this.#book);
  }

  /** The changed cells' own formulas and all that read them, directly or through others. */
  #dependents(changed: readonly CellRef[], graph: DependencyGraph): ReadonlySet<FormulaCell> {
    const wanted = new Set<FormulaCell>(graph.volatileFormulas);
    const places: { sheet: number; row: number; column: number }[] = [];
    for (const { sheet: name, row, column } of changed) {
      const sheet = this.#book.sheetIndex(name);
      if (sheet === undefined) continue;
      graph.update(sheet, row, column);
      places.push({ sheet, row, column });
    }
    for (const { sheet, row, column } of places) {
      const own = graph.formulaOf(cellKey(sheet, row, column));
      if (own !== undefined) wanted.add(own);
      for (const reader of graph.readersOf(sheet, row, column)) wanted.add(reader);
    }
    // A set visits what is added while it is visited.
    for (const { place } of wanted) {
      for (const reader of graph.readersOf(place.sheet, place.row, place.column)) wanted.add(reader);
    }
    return wanted;
  }

  #compute(wanted: ReadonlySet<FormulaCell>, graph: DependencyGraph): Recalculation {
    const book = this.#book;
    const circular: CellRef[] = [];
    const ordered = orderFormulas(wanted, graph);
    for (const { cell, isCircular } of ordered) {
      if (isCircular) {
        const { sheet, row, column } = cell.place;
        circular.push({ sheet: book.sheetName(sheet), row, column });
      }
      book.computed.set(cell.key, isCircular ? 0 : evaluateFormula(cell.formula, cell.place, book));
    }
    const changes: ComputedCell[] = [];
    for (const [key, value] of book.computed) {
      const { sheet, row, column } = placeOfKey(key);
      if (sameValue(value, book.stored(sheet, row, column))) continue;
      changes.push({ sheet: book.sheetName(sheet), row, column, value });
    }
    book.computed.clear();
    return { changes, circular };
  }
}

/**
 * A calculator over a workbook that may go on changing: it reads cells when it computes and writes none.
 *
 * @example
 * const calculator = createCalculator(model);
 * for (const { sheet, row, column, value } of calculator.recalculate("all").changes) { … }
 */
export function createCalculator(workbook: CalcWorkbook, options: CalculatorOptions = {}): Calculator {
  return new GraphCalculator(workbook, options);
}
