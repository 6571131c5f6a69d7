import type {
  Area,
  Cell,
  CellValue,
  ListValidation,
  SheetSnapshot,
  TableSnapshot,
  Visibility,
} from "../../core/sheet/snapshot";
import { cutArea, holdsCell, intersectAreas, unionAreas } from "../../core/sheet/area";
import type { ChartState } from "./chart-state";
import type { CellStyle } from "./cell-style";
import { ColumnWidths } from "./column-widths";
import { newFormatId, type ConditionalFormatState } from "./conditional-format";
import { newPageState, type PageState } from "./page-state";
import { SpanSet } from "./span-set";
import { fromListValidation, toListValidation, type ValidationState } from "./validation";
import { without } from "./without";

/** What one cell holds. A formatted cell without a value has the value `null`. */
export interface CellState {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Absent where nobody has dressed the cell since the workbook was opened. */
  readonly style?: CellStyle;
}

/** Where a look comes from that was in the file and is not in the snapshot. */
export type BaseStyles = (row: number, column: number) => CellStyle | undefined;

/** One mutable worksheet. Cells are sparse: an untouched cell takes no memory. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  isFiltered: boolean;
  merges: Area[];
  tables: TableSnapshot[];
  /** What is selected when this sheet is the active one. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  tabColor = "";
  showGridlines = true;
  frozen = { rows: 0, columns: 0 };
  /** `undefined` where all is printed. */
  printArea: readonly Area[] | undefined;
  conditionalFormats: readonly ConditionalFormatState[];
  validations: readonly ValidationState[];
  charts: readonly ChartState[] = [];
  baseStyles: BaseStyles = () => undefined;
  readonly hiddenRows: SpanSet;
  readonly hiddenColumns: SpanSet;
  readonly columnWidths: ColumnWidths;
  /** In points; rows that are not listed are as high as Excel chooses. */
  readonly rowHeights = new Map<number, number>();
  readonly page: PageState = newPageState();
  /** Whether the host that filled this model lists validations: snapshots then list them, too. */
  readonly #listsValidations: boolean;
  /** Formats that the file holds reach as far as this. */
  readonly #extent: Area | undefined;
  readonly #rows = new Map<number, Map<number, CellState>>();

  constructor(id: string, snapshot: SheetSnapshot) {
    this.id = id;
    this.name = snapshot.name;
    this.visibility = snapshot.visibility;
    this.isProtected = snapshot.isProtected;
    this.isFiltered = snapshot.isFiltered === true;
    this.merges = [...snapshot.merges];
    this.tables = [...snapshot.tables];
    this.printArea = snapshot.printArea;
    this.hiddenRows = new SpanSet(snapshot.hiddenRows);
    this.hiddenColumns = new SpanSet(snapshot.hiddenColumns);
    this.columnWidths = new ColumnWidths(snapshot.columnWidths ?? []);
    this.validations = (snapshot.validations ?? []).map(fromListValidation);
    this.conditionalFormats = (snapshot.conditionalFormats ?? []).map((format) => ({
      ...format,
      id: newFormatId(),
      format: {},
      stopIfTrue: false,
    }));
    this.#listsValidations = snapshot.validations !== undefined;
    this.#extent = snapshot.extent;
    for (const { row, column, ...state } of snapshot.cells) this.setCell(row, column, state);
  }

  /** The cell's content, or `undefined` where nothing was ever put. */
  cellAt(row: number, column: number): CellState | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** How a cell is dressed: by an edit, or by the file. */
  styleAt(row: number, column: number): CellStyle | undefined {
    return this.cellAt(row, column)?.style ?? this.baseStyles(row, column);
  }

  /** Replaces a cell; `undefined`, or neither value nor format, empties it. */
  setCell(row: number, column: number, state: CellState | undefined): void {
    const cells = this.#rows.get(row);
    const isUnused =
      state === undefined ||
      (state.value === null && state.numberFormat === undefined && state.style === undefined);
    if (isUnused) {
      cells?.delete(column);
      if (cells?.size === 0) this.#rows.delete(row);
    } else if (cells === undefined) {
      this.#rows.set(row, new Map([[column, state]]));
    } else {
      cells.set(column, state);
    }
  }

  /** Gives a formula another computed value. */
  setValue(row: number, column: number, value: CellValue): void {
    const cell = this.cellAt(row, column);
    if (cell !== undefined) this.setCell(row, column, { ...cell, value });
  }

  /** @param style `undefined` gives the cell the default look, whatever the file says */
  setStyle(row: number, column: number, style: CellStyle | undefined): void {
    const cell = this.cellAt(row, column) ?? { value: null };
    const isPlain = style === undefined && this.baseStyles(row, column) === undefined;
    this.setCell(row, column, isPlain ? without(cell, "style") : { ...cell, style: style ?? {} });
  }

  /** Replaces the validation of an area; `undefined` accepts everything. */
  setValidation(area: Area, validation: Omit<ValidationState, "areas"> | undefined): void {
    const others = this.validations.flatMap((other) => {
      const areas = other.areas.flatMap((part) => cutArea(part, area));
      return areas.length === 0 ? [] : [{ ...other, areas }];
    });
    this.validations = validation === undefined ? others : [...others, { ...validation, areas: [area] }];
  }

  validationAt(row: number, column: number): ValidationState | undefined {
    return this.validations.find(({ areas }) => areas.some((area) => holdsCell(area, row, column)));
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
    const dressed = this.#extent === undefined ? this.merges : [...this.merges, this.#extent];
    for (const area of dressed) {
      const visible = within === undefined ? area : intersectAreas(area, within);
      if (visible !== undefined) used = unionAreas(used, visible);
    }
    return used;
  }

  /** All cells that hold a value, row by row. */
  cells(): Cell[] {
    const cells: Cell[] = [];
    for (const [row, columns] of [...this.#rows].sort(([a], [b]) => a - b)) {
      for (const [column, state] of [...columns].sort(([a], [b]) => a - b)) {
        const { value } = state;
        if (value !== null) cells.push({ row, column, ...without(state, "style"), value });
      }
    }
    return cells;
  }

  /** The sheet as plain data, as a port would read it. */
  toSnapshot(): SheetSnapshot {
    const columnWidths = this.columnWidths.runs();
    const conditionalFormats = this.conditionalFormats.map(({ areas, kind, formula }) => ({
      areas,
      kind,
      ...(formula !== undefined && { formula }),
    }));
    const extent = this.#extent === undefined ? undefined : this.usedArea(false);
    return {
      name: this.name,
      visibility: this.visibility,
      isProtected: this.isProtected,
      ...(this.isFiltered && { isFiltered: true }),
      cells: this.cells(),
      merges: [...this.merges],
      hiddenRows: this.hiddenRows.spans(),
      hiddenColumns: this.hiddenColumns.spans(),
      tables: [...this.tables],
      ...(this.#listsValidations && { validations: this.#lists() }),
      ...(extent !== undefined && { extent }),
      ...(columnWidths.length > 0 && { columnWidths }),
      ...(this.printArea !== undefined && { printArea: this.printArea }),
      ...(conditionalFormats.length > 0 && { conditionalFormats }),
    };
  }

  #lists(): readonly ListValidation[] {
    return this.validations.flatMap((validation) => toListValidation(validation) ?? []);
  }
}
