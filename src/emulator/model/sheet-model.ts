import type {
  Area,
  Cell,
  CellValue,
  ListValidation,
  SheetSnapshot,
  TableSnapshot,
  Visibility,
} from "../../core/sheet/snapshot";
import { holdsCell, intersectAreas, unionAreas } from "../../core/sheet/area";
import { SpanSet } from "./span-set";

/** What one cell holds. A formatted cell without a value has the value `null`. */
export interface CellState {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** One mutable worksheet. Cells are sparse: an untouched cell takes no memory. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  merges: Area[];
  tables: TableSnapshot[];
  /** What is selected when this sheet is the active one. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly hiddenRows: SpanSet;
  readonly hiddenColumns: SpanSet;
  readonly #validations: readonly ListValidation[] | undefined;
  readonly #rows = new Map<number, Map<number, CellState>>();

  constructor(id: string, snapshot: SheetSnapshot) {
    this.id = id;
    this.name = snapshot.name;
    this.visibility = snapshot.visibility;
    this.isProtected = snapshot.isProtected;
    this.merges = [...snapshot.merges];
    this.tables = [...snapshot.tables];
    this.hiddenRows = new SpanSet(snapshot.hiddenRows);
    this.hiddenColumns = new SpanSet(snapshot.hiddenColumns);
    this.#validations = snapshot.validations;
    for (const { row, column, ...state } of snapshot.cells) this.setCell(row, column, state);
  }

  /** The cell's content, or `undefined` where nothing was ever put. */
  cellAt(row: number, column: number): CellState | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** Replaces a cell; `undefined`, or neither value nor format, empties it. */
  setCell(row: number, column: number, state: CellState | undefined): void {
    const cells = this.#rows.get(row);
    if (state === undefined || (state.value === null && state.numberFormat === undefined)) {
      cells?.delete(column);
      if (cells?.size === 0) this.#rows.delete(row);
    } else if (cells === undefined) {
      this.#rows.set(row, new Map([[column, state]]));
    } else {
      cells.set(column, state);
    }
  }

  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => holdsCell(merge, row, column));
  }

  /**
   * The smallest rectangle around all cells that are used, inside `within` where it is given.
   *
   * @param valuesOnly without it, formatted and merged cells count too, as in Excel
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    for (const [row, cells] of this.#rows) {
      if (within !== undefined && (row < within.top || row > within.bottom)) continue;
      for (const [column, state] of cells) {
        if (within !== undefined && (column < within.left || column > within.right)) continue;
        if (valuesOnly && state.value === null) continue;
        used = unionAreas(used, { top: row, left: column, bottom: row, right: column });
      }
    }
    if (valuesOnly) return used;
    for (const merge of this.merges) {
      const visible = within === undefined ? merge : intersectAreas(merge, within);
      if (visible !== undefined) used = unionAreas(used, visible);
    }
    return used;
  }

  /** All cells that hold a value, row by row. */
  cells(): Cell[] {
    const cells: Cell[] = [];
    for (const [row, columns] of [...this.#rows].sort(([a], [b]) => a - b)) {
      for (const [column, { value, ...rest }] of [...columns].sort(([a], [b]) => a - b)) {
        if (value !== null) cells.push({ row, column, value, ...rest });
      }
    }
    return cells;
  }

  /** The sheet as plain data, as a port would read it. */
  toSnapshot(): SheetSnapshot {
    return {
      name: this.name,
      visibility: this.visibility,
      isProtected: this.isProtected,
      cells: this.cells(),
      merges: [...this.merges],
      hiddenRows: this.hiddenRows.spans(),
      hiddenColumns: this.hiddenColumns.spans(),
      tables: [...this.tables],
      ...(this.#validations === undefined ? {} : { validations: this.#validations }),
    };
  }
}
