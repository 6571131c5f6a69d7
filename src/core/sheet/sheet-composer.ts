import type { CellFormat, ConditionalRule, PageSetup } from "./cell-format";
import { contentOf, contentsEqual } from "./cell-content";
import type { ChartSpec } from "./chart";
import type { CellContent, Edit, SetCell, Validation } from "./edit";
import type { Area, Cell, CellValue, SheetSnapshot } from "./snapshot";

/** What is put into a cell: a value, or a formula with the value that it computes to. */
export type Composed = CellValue | { readonly formula: string; readonly value: CellValue };

interface ComposedCell {
  readonly row: number;
  readonly column: number;
  readonly content: NonNullable<CellContent>;
  readonly numberFormat: string | undefined;
}

function isFormula(composed: Composed): composed is { readonly formula: string; readonly value: CellValue } {
  return typeof composed === "object" && "formula" in composed;
}

const COLUMNS = 16_384;

/**
 * A sheet of this product while it is being composed: cells, looks and charts are put down in any order and come out as
 * edits. Rows and columns are counted from 0.
 *
 * @example
 * const sheet = new SheetComposer("進捗集計");
 * sheet.put(0, 0, "施策分野別").format(sheet.area(0, 0), { bold: true });
 * sheet.edits() // addressed to the sheet 進捗集計, which an `addSheet` has to create first
 */
export class SheetComposer {
  readonly name: string;
  private readonly cells = new Map<number, ComposedCell>();
  private readonly looks: Edit[] = [];
  private readonly rules: ConditionalRule[] = [];
  private readonly charts: Edit[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** The last row that holds something, -1 for none. */
  get lastRow(): number {
    let last = -1;
    for (const { row } of this.cells.values()) last = Math.max(last, row);
    return last;
  }

  put(row: number, column: number, composed: Composed | null, numberFormat?: string): this {
    if (composed === null || composed === "") return this;
    const content = isFormula(composed)
      ? { formula: composed.formula, value: composed.value }
      : { value: composed };
    this.cells.set(row * COLUMNS + column, { row, column, content, numberFormat });
    return this;
  }

  /** Puts values side by side, from a cell to the right. */
  putRow(row: number, column: number, values: readonly (Composed | null)[], numberFormat?: string): this {
    values.forEach((value, index) => this.put(row, column + index, value, numberFormat));
    return this;
  }

  format(area: Area, format: CellFormat): this {
    this.looks.push({ kind: "setFormat", sheet: this.name, area, format });
    return this;
  }

  merge(area: Area): this {
    if (area.top === area.bottom && area.left === area.right) return this;
    this.looks.push({ kind: "setMerge", sheet: this.name, area, isMerged: true });
    return this;
  }

  /** Widths of columns from the first on, in characters. */
  widths(...widths: readonly number[]): this {
    widths.forEach((width, column) => {
      this.looks.push({ kind: "setColumnWidth", sheet: this.name, column, width });
    });
    return this;
  }

  /** @param height in points */
  height(row: number, height: number): this {
    this.looks.push({ kind: "setRowHeight", sheet: this.name, row, height });
    return this;
  }

  validate(area: Area, validation: Validation): this {
    this.looks.push({ kind: "setValidation", sheet: this.name, area, validation });
    return this;
  }

  rule(rule: ConditionalRule): this {
    this.rules.push(rule);
    return this;
  }

  chart(name: string, chart: ChartSpec): this {
    this.charts.push({ kind: "addChart", sheet: this.name, name, chart });
    return this;
  }

  page(page: PageSetup, printArea?: Area): this {
    this.looks.push({ kind: "setPage", sheet: this.name, page });
    if (printArea !== undefined)
      this.looks.push({ kind: "setPrintArea", sheet: this.name, expected: null, areas: [printArea] });
    return this;
  }

  /** The cells as a snapshot would list them. */
  composedCells(): readonly Cell[] {
    return this.sorted().map(({ row, column, content, numberFormat }) => ({
      row,
      column,
      ...content,
      ...(numberFormat !== undefined && { numberFormat }),
    }));
  }

  /** What tells this composition's structure (all but the contents of its cells) from another. */
  get structure(): string {
    const places = [...this.cells.values()].map(({ row, column }) => `${String(row)},${String(column)}`);
    return JSON.stringify([this.looks, this.rules, this.charts, places.sort()]);
  }

  /** The edits that bring the cells of a sheet to this composition, looks left as they are. */
  cellEdits(held?: Pick<SheetSnapshot, "cells">): readonly SetCell[] {
    const before = new Map(held?.cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
    return this.sorted().flatMap(({ row, column, content, numberFormat }): readonly SetCell[] => {
      const expected = contentOf(before.get(row * COLUMNS + column));
      if (contentsEqual(expected, content)) return [];
      const format = numberFormat === undefined ? {} : { numberFormat };
      return [{ kind: "setCell", sheet: this.name, row, column, expected, content, ...format }];
    });
  }

  /**
   * All edits for an empty sheet, in an order in which every port can apply them.
   *
   * @param marker stands in the formula of every conditional format; see `SetConditionalRules`
   */
  edits(marker: string): readonly Edit[] {
    const barAreas = this.rules.flatMap((rule) => (rule.kind === "dataBar" ? [rule.area] : []));
    const rules: readonly Edit[] =
      this.rules.length === 0
        ? []
        : [{ kind: "setConditionalRules", sheet: this.name, marker, barAreas, rules: this.rules }];
    return [...this.cellEdits(), ...this.looks, ...rules, ...this.charts];
  }

  private sorted(): readonly ComposedCell[] {
    return [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }
}
