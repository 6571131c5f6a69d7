import type { CellRef } from "../../core/sheet/address";
import { isCellError, type CellValue } from "../../core/sheet/snapshot";
import { createCalculator, type Calculator } from "../calc/calculator";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

const MS_PER_DAY = 86_400_000;

/** This moment by the clock on the wall, as a serial number. */
function currentSerial(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000 - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
}

function isUnknownName(value: CellValue): boolean {
  return isCellError(value) && value.error === "#NAME?";
}

/** Keeps the formulas of a workbook true: at once, or when it is asked to. */
export class Recalculation {
  readonly #model: WorkbookModel;
  readonly #calculator: Calculator;
  #mode: CalculationMode = "Automatic";
  /** Cells whose readers are to be calculated; everything after sheets, names or tables have changed. */
  #pending: CellRef[] | "all" = [];
  #isHeld = false;

  constructor(model: WorkbookModel) {
    this.#model = model;
    this.#calculator = createCalculator(model, { now: currentSerial });
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  set mode(mode: CalculationMode) {
    this.#mode = mode;
    this.#calculateUnlessHeld();
  }

  /** Formulas keep their values until `resume`. */
  hold(): void {
    this.#isHeld = true;
  }

  resume(): void {
    this.#isHeld = false;
    this.#calculateUnlessHeld();
  }

  /** Cells hold something else; `"all"` where every formula may have another value. */
  changed(cells: readonly CellRef[] | "all"): void {
    if (cells === "all" || this.#pending === "all") this.#pending = "all";
    else for (const cell of cells) this.#pending.push(cell);
    this.#calculateUnlessHeld();
  }

  /** Everything is calculated that changed, whatever the mode. */
  calculate(): void {
    const changed = this.#pending;
    this.#pending = [];
    if (changed.length === 0) return;
    const touched = new Set<SheetModel>();
    for (const { sheet: name, row, column, value } of this.#calculator.recalculate(changed).changes) {
      const sheet = this.#model.findSheet(name);
      const before = sheet?.cellAt(row, column)?.value ?? null;
      // A function that the calculator does not know keeps the value that the file came with.
      if (sheet === undefined || (isUnknownName(value) && before !== null && before !== 0)) continue;
      sheet.setValue(row, column, value);
      touched.add(sheet);
    }
    for (const sheet of touched) this.#model.notify({ kind: "calculated", sheet: sheet.name });
  }

  /**
   * The value of a formula as if it stood in a cell; see `Calculator.evaluate`.
   *
   * @param base the cell that the formula's relative references are written for
   */
  evaluate(formula: string, at: CellRef, base: { readonly row: number; readonly column: number }): CellValue {
    return this.#calculator.evaluate(formula, at, base);
  }

  #calculateUnlessHeld(): void {
    if (!this.#isHeld && this.#mode !== "Manual") this.calculate();
  }
}
