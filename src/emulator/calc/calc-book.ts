import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import { holdsCell, unionAreas } from "../../core/sheet/area";
import type { Area, CellValue, TableSnapshot } from "../../core/sheet/snapshot";
import type { CalcSheet, CalcWorkbook } from "./calc-workbook";
import type { FormulaNode } from "./formula/formula-node";
import { parseFormula } from "./formula/parse-formula";
import { foldCase } from "./values/compare-values";
import type { Scalar } from "./values/value";

const ROWS = LAST_ROW + 1;
const COLUMNS = LAST_COLUMN + 1;

/** A number that tells the cells of a workbook apart. */
export function cellKey(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

/** The place that a key of {@link cellKey} stands for. */
export function placeOfKey(key: number): { sheet: number; row: number; column: number } {
  const column = key % COLUMNS;
  const line = (key - column) / COLUMNS;
  const row = line % ROWS;
  return { sheet: (line - row) / ROWS, row, column };
}

/**
 * A workbook as a calculation reads it: sheets by position, names and tables by folded name, each formula parsed once,
 * and values that were just computed before those that the workbook still holds.
 */
export class CalcBook {
  readonly dateSystem: 1900 | 1904;
  /** Values of this run, by {@link cellKey}. */
  readonly computed = new Map<number, CellValue>();
  readonly #now: (() => number) | undefined;
  readonly #sheets: readonly CalcSheet[];
  readonly #sheetIndexes = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #tables = new Map<string, { readonly sheet: number; readonly table: TableSnapshot }>();
  readonly #parsed = new Map<string, FormulaNode | undefined>();
  readonly #used: (Area | undefined)[];

  constructor(workbook: CalcWorkbook, now?: () => number) {
    this.dateSystem = workbook.dateSystem;
    this.#now = now;
    this.#sheets = [...workbook.sheets];
    this.#used = this.#sheets.map(() => undefined);
    for (const { name, formula } of workbook.names) this.#names.set(foldCase(name), formula);
    this.#sheets.forEach((sheet, index) => {
      this.#sheetIndexes.set(foldCase(sheet.name), index);
      for (const table of sheet.tables) this.#tables.set(foldCase(table.name), { sheet: index, table });
    });
  }

  /** The serial of this moment, for TODAY and NOW; `undefined` where no clock was given. */
  get now(): number | undefined {
    return this.#now?.();
  }

  get sheetCount(): number {
    return this.#sheets.length;
  }

  sheetName(index: number): string {
    return this.#sheets[index]?.name ?? "";
  }

  sheetIndex(name: string): number | undefined {
    return this.#sheetIndexes.get(foldCase(name));
  }

  /** All cells of a sheet that hold something; marks their area as used. */
  *formulaCells(sheet: number): Generator<{ row: number; column: number; formula: string }> {
    for (const { row, column, formula } of this.#sheets[sheet]?.cells() ?? []) {
      this.markUsed(sheet, row, column);
      if (formula !== undefined) yield { row, column, formula };
    }
  }

  formulaAt(sheet: number, row: number, column: number): string | undefined {
    return this.#sheets[sheet]?.cellAt(row, column)?.formula;
  }

  /** The value of a cell: computed in this run, or as the workbook holds it. */
  read(sheet: number, row: number, column: number): Scalar {
    const cell = this.#sheets[sheet]?.cellAt(row, column);
    if (cell === undefined) return null;
    if (cell.formula !== undefined && this.computed.size > 0) {
      return this.computed.get(cellKey(sheet, row, column)) ?? cell.value;
    }
    return cell.value;
  }

  /** The value that the workbook holds. */
  stored(sheet: number, row: number, column: number): Scalar {
    return this.#sheets[sheet]?.cellAt(row, column)?.value ?? null;
  }

  markUsed(sheet: number, row: number, column: number): void {
    const used = this.#used[sheet];
    if (used !== undefined && holdsCell(used, row, column)) return;
    this.#used[sheet] = unionAreas(used, { top: row, left: column, bottom: row, right: column });
  }

  /** The area around all cells that hold something. */
  usedArea(sheet: number): Area | undefined {
    return this.#used[sheet];
  }

  /** The last row and column that any sheet uses: whole columns and rows are read that far. */
  lastUsed(): { readonly row: number; readonly column: number } {
    return {
      row: Math.max(0, ...this.#used.map((used) => used?.bottom ?? 0)),
      column: Math.max(0, ...this.#used.map((used) => used?.right ?? 0)),
    };
  }

  /** The parsed formula of a defined name; a table's name stands for its data rows. */
  nameFormula(name: string): FormulaNode | undefined {
    const formula = this.#names.get(foldCase(name));
    if (formula !== undefined) return this.parse(formula);
    return this.table(name) === undefined ? undefined : { kind: "table", table: name, parts: [] };
  }

  /** A table by its name. */
  table(name: string): { readonly sheet: number; readonly table: TableSnapshot } | undefined {
    return this.#tables.get(foldCase(name));
  }

  /** The table that a cell lies in. */
  tableAt(sheet: number, row: number, column: number): TableSnapshot | undefined {
    return this.#sheets[sheet]?.tables.find(({ area }) => holdsCell(area, row, column));
  }

  /** Parses a formula, or remembers it; see {@link parseFormula}. */
  parse(formula: string): FormulaNode | undefined {
    const known = this.#parsed.get(formula);
    if (known !== undefined || this.#parsed.has(formula)) return known;
    const node = parseFormula(formula);
    this.#parsed.set(formula, node);
    return node;
  }
}
