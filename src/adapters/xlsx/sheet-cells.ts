import { LAST_COLUMN, LAST_ROW } from "../../core/sheet/address";
import type { Area, Cell, CellValue } from "../../core/sheet/snapshot";
import { parseCellValue, type ValueContext } from "./cell-value";
import { orderCells } from "./order-cells";
import type { ReadBudget } from "./read-budget";
import { SharedFormulas } from "./shared-formulas";

/** What the cells of a sheet refer to. */
export interface SheetContext extends ValueContext {
  /** By style index; `undefined` for `General`. */
  readonly numberFormats: readonly (string | undefined)[];
  readonly budget: ReadBudget;
}

/** A cell as its element writes it; one object serves for all cells in turn. */
export interface WrittenCell {
  row: number;
  column: number;
  /** Style index; 0 for none. */
  style: number;
  type: string | undefined;
  value: string | undefined;
  formula: string | undefined;
  /** The index of the formula that it shares with others. */
  sharedIndex: string | undefined;
}

function isAfter(row: number, column: number, cell: Cell | undefined): boolean {
  return cell === undefined || row > cell.row || (row === cell.row && column > cell.column);
}

/** Collects the cells of a sheet; makes an object only for one that holds something. */
export class SheetCells {
  private readonly context: SheetContext;
  private readonly sharedFormulas: SharedFormulas;
  private readonly listed: Cell[] = [];
  private isOrdered = true;
  // The extent, as plain numbers: they move for every cell.
  private top = LAST_ROW + 1;
  private left = LAST_COLUMN + 1;
  private bottom = -1;
  private right = -1;

  constructor(context: SheetContext) {
    this.context = context;
    this.sharedFormulas = new SharedFormulas(context.budget);
  }

  /** Cells that hold something, row by row. */
  get all(): readonly Cell[] {
    return this.isOrdered ? this.listed : orderCells(this.listed);
  }

  /** The area of all cells that hold something or carry a style; `undefined` where there are none. */
  get extent(): Area | undefined {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  take(written: WrittenCell): void {
    if (written.style !== 0) this.widenExtent(written);
    if (written.value === undefined && written.formula === undefined && written.sharedIndex === undefined)
      return;
    const value = this.valueOf(written);
    const formula = this.formulaOf(written);
    // An empty text is an empty cell, unless a formula made it. A formula without a result shows as one, too.
    if (formula === undefined && (value === undefined || value === "")) return;
    this.add(written, value ?? "", formula);
  }

  private valueOf({ value, type }: WrittenCell): CellValue | undefined {
    if (value === undefined) return undefined;
    // The runs of an inline string are decoded already; decoding twice would turn _x005F_x000D_ into a line end.
    if (type === "inlineStr") return this.context.pool.keep(value);
    return parseCellValue(value, type, this.context);
  }

  private formulaOf({ row, column, formula: text, sharedIndex }: WrittenCell): string | undefined {
    const formula = this.sharedFormulas.formulaAt(row, column, text, sharedIndex);
    return formula === undefined ? undefined : this.context.pool.keep(formula);
  }

  private widenExtent({ row, column }: WrittenCell): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  private add(written: WrittenCell, value: CellValue, formula: string | undefined): void {
    this.context.budget.keepItem();
    this.widenExtent(written);
    const { row, column } = written;
    const numberFormat = this.context.numberFormats[written.style];
    if (!isAfter(row, column, this.listed.at(-1))) this.isOrdered = false;
    // Four literals instead of one object that grows: absent fields cost nothing in a million cells.
    if (formula === undefined) {
      this.listed.push(
        numberFormat === undefined ? { row, column, value } : { row, column, value, numberFormat },
      );
    } else {
      this.listed.push(
        numberFormat === undefined
          ? { row, column, value, formula }
          : { row, column, value, formula, numberFormat },
      );
    }
  }
}
