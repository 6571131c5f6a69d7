import type { Area, DefinedName, WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { ChangeSource, ModelEvent } from "./model-event";
import { SheetModel, type CellState } from "./sheet-model";
import { interpretEntry } from "./interpret-entry";

/** One cell to be replaced: `undefined` empties it. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly state: CellState | undefined;
}

/** One mutable workbook: what the stand-in for Excel holds, draws and lets the rich API change. */
export class WorkbookModel {
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  readonly sheets: SheetModel[];
  names: DefinedName[];
  /** true while a person types into a cell: Excel then refuses every request. */
  isEditing = false;
  #activeSheet: SheetModel;
  readonly #listeners = new Set<(event: ModelEvent) => void>();

  /** @throws RangeError where no sheet is visible: Excel has no such workbook. */
  constructor(snapshot: WorkbookSnapshot) {
    this.dateSystem = snapshot.dateSystem;
    this.isStructureProtected = snapshot.isStructureProtected ?? false;
    this.sheets = snapshot.sheets.map((sheet, index) => new SheetModel(sheetId(index), sheet));
    this.names = [...snapshot.names];
    const first = this.sheets.find((sheet) => sheet.visibility === "visible");
    if (first === undefined) throw new RangeError("A workbook needs at least one visible sheet.");
    this.#activeSheet = first;
  }

  get activeSheet(): SheetModel {
    return this.#activeSheet;
  }

  /** The selected cells of the active sheet. */
  get selection(): { readonly sheet: string; readonly area: Area } {
    return { sheet: this.#activeSheet.name, area: this.#activeSheet.selection };
  }

  /** Finds a sheet by its name, in any case as Excel does, or by its id. */
  findSheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
  }

  /** Brings a sheet to the front. */
  activate(sheet: SheetModel): void {
    if (sheet === this.#activeSheet) return;
    this.#activeSheet = sheet;
    this.#notify({ kind: "active-sheet", sheet: sheet.name });
  }

  /** Brings a sheet to the front and selects cells on it. */
  select(sheet: SheetModel, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.#notify({ kind: "selection", sheet: sheet.name, area });
  }

  /** Replaces cells. Nobody recalculates: formulas keep the values that they are given. */
  writeCells(sheet: SheetModel, area: Area, writes: readonly CellWrite[], source: ChangeSource): void {
    if (writes.length === 0) return;
    for (const { row, column, state } of writes) sheet.setCell(row, column, state);
    this.#notify({ kind: "cells", sheet: sheet.name, area, source });
  }

  /**
   * Puts into a cell what a person typed, read as Excel reads it; an empty text empties the cell.
   *
   * @example model.enterText(sheet, 4, 2, "65%") // value 0.65, number format 0%
   */
  enterText(sheet: SheetModel, row: number, column: number, text: string): void {
    const state = interpretEntry(text, sheet.cellAt(row, column));
    this.writeCells(
      sheet,
      { top: row, left: column, bottom: row, right: column },
      [{ row, column, state }],
      "person",
    );
  }

  /** @returns a function that ends the listening. */
  onEvent(listener: (event: ModelEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** The workbook as plain data, as a port would read it. */
  toSnapshot(): WorkbookSnapshot {
    return {
      dateSystem: this.dateSystem,
      sheets: this.sheets.map((sheet) => sheet.toSnapshot()),
      names: [...this.names],
      ...(this.isStructureProtected && { isStructureProtected: true }),
    };
  }

  #notify(event: ModelEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** Excel's ids look like this: a GUID in braces. */
function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
