import { holdsCell, intersectAreas, sizeOf } from "../../../core/sheet/area";
import type { Area } from "../../../core/sheet/snapshot";
import { cellKey, type CalcBook } from "../calc-book";
import type { FormulaNode } from "../formula/formula-node";
import { SharedFormulas } from "../formula/shared-formulas";
import type { Place } from "../resolve-reference";
import { collectReferences } from "./collect-references";

/** A cell with a formula, and what it reads. */
export interface FormulaCell {
  readonly kind: "cell";
  readonly key: number;
  readonly place: Place;
  readonly formula: FormulaNode;
  /** Single cells that it reads. */
  readonly cells: readonly number[];
  /** Larger areas that it reads. */
  readonly areas: readonly AreaUnit[];
  readonly isVolatile: boolean;
}

/** An area that one or more formulas read: known once, however many read it. */
export interface AreaUnit {
  readonly kind: "area";
  readonly sheet: number;
  readonly area: Area;
  readonly readers: Set<FormulaCell>;
}

export type Unit = FormulaCell | AreaUnit;

/** Areas up to this size are taken as single cells, which are found without looking through all areas. */
const FEW_CELLS = 16;

/** Who reads whom. Formulas that the grammar does not know are left out: they keep the values that they have. */
export class DependencyGraph {
  readonly #book: CalcBook;
  readonly #formulaTexts = new SharedFormulas();
  readonly #formulas = new Map<number, FormulaCell>();
  readonly #readers = new Map<number, FormulaCell[]>();
  readonly #areas = new Map<string, AreaUnit>();
  readonly #volatile = new Set<FormulaCell>();

  constructor(book: CalcBook) {
    this.#book = book;
    for (let sheet = 0; sheet < book.sheetCount; sheet += 1) {
      for (const { row, column, formula } of book.formulaCells(sheet)) {
        this.#add(sheet, row, column, formula);
      }
    }
  }

  get formulas(): Iterable<FormulaCell> {
    return this.#formulas.values();
  }

  /** Formulas that depend on the clock. */
  get volatileFormulas(): Iterable<FormulaCell> {
    return this.#volatile;
  }

  formulaOf(key: number): FormulaCell | undefined {
    return this.#formulas.get(key);
  }

  /** Reads a cell anew after it changed. */
  update(sheet: number, row: number, column: number): void {
    this.#book.markUsed(sheet, row, column);
    this.#remove(cellKey(sheet, row, column));
    const formula = this.#book.formulaAt(sheet, row, column);
    if (formula !== undefined) this.#add(sheet, row, column, formula);
  }

  /** The formulas that read a cell. */
  *readersOf(sheet: number, row: number, column: number): Generator<FormulaCell> {
    yield* this.#readers.get(cellKey(sheet, row, column)) ?? [];
    for (const unit of this.#areas.values()) {
      if (unit.sheet === sheet && holdsCell(unit.area, row, column)) yield* unit.readers;
    }
  }

  /** The formulas and areas that a unit reads. */
  *precedentsOf(unit: Unit): Generator<Unit> {
    if (unit.kind === "cell") {
      for (const key of unit.cells) {
        const formula = this.#formulas.get(key);
        if (formula !== undefined) yield formula;
      }
      yield* unit.areas;
      return;
    }
    const used = this.#book.usedArea(unit.sheet);
    const area = used === undefined ? undefined : intersectAreas(unit.area, used);
    if (area === undefined) return;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const formula = this.#formulas.get(cellKey(unit.sheet, row, column));
        if (formula !== undefined) yield formula;
      }
    }
  }

  #add(sheet: number, row: number, column: number, written: string): void {
    const shared = this.#formulaTexts.at(written, row, column);
    if (shared === undefined) return;
    const formula = shared.node;
    const place = { sheet, row, column, rowShift: row - shared.row, columnShift: 0 };
    const { references, isVolatile } = collectReferences(formula, place, this.#book);
    const cells: number[] = [];
    const areas: AreaUnit[] = [];
    for (const { sheet: target, area } of references) {
      const { rows, columns } = sizeOf(area);
      if (rows * columns > FEW_CELLS) areas.push(this.#areaUnit(target, area));
      else {
        for (let r = area.top; r <= area.bottom; r += 1) {
          for (let c = area.left; c <= area.right; c += 1) cells.push(cellKey(target, r, c));
        }
      }
    }
    const key = cellKey(sheet, row, column);
    const cell: FormulaCell = { kind: "cell", key, place, formula, cells, areas, isVolatile };
    this.#formulas.set(key, cell);
    for (const read of cells) {
      const readers = this.#readers.get(read);
      if (readers === undefined) this.#readers.set(read, [cell]);
      else readers.push(cell);
    }
    for (const unit of areas) unit.readers.add(cell);
    if (isVolatile) this.#volatile.add(cell);
  }

  #remove(key: number): void {
    const cell = this.#formulas.get(key);
    if (cell === undefined) return;
    this.#formulas.delete(key);
    this.#volatile.delete(cell);
    for (const read of cell.cells) {
      const others = this.#readers.get(read)?.filter((reader) => reader !== cell) ?? [];
      if (others.length === 0) this.#readers.delete(read);
      else this.#readers.set(read, others);
    }
    for (const unit of cell.areas) {
      unit.readers.delete(cell);
      if (unit.readers.size === 0) this.#areas.delete(areaKey(unit.sheet, unit.area));
    }
  }

  #areaUnit(sheet: number, area: Area): AreaUnit {
    const key = areaKey(sheet, area);
    const known = this.#areas.get(key);
    if (known !== undefined) return known;
    const unit: AreaUnit = { kind: "area", sheet, area, readers: new Set() };
    this.#areas.set(key, unit);
    return unit;
  }
}

function areaKey(sheet: number, { top, left, bottom, right }: Area): string {
  return [sheet, top, left, bottom, right].join();
}
