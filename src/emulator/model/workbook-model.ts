import type { CellRef } from "../../core/sheet/address";
import { parseSettingsPart, formatSettingsPart, SETTINGS_NAMESPACE } from "../../core/sheet/settings-part";
import {
  isCellError,
  type Area,
  type CellValue,
  type DefinedName,
  type WorkbookSnapshot,
} from "../../core/sheet/snapshot";
import { createCalculator, type Calculator } from "../calc/calculator";
import { interpretEntry } from "./interpret-entry";
import type { ChangeSource, ModelEvent } from "./model-event";
import { breakSheetReferences, renameSheetReferences } from "./sheet-references";
import { SheetModel, type CellState } from "./sheet-model";

/** One cell to be replaced: `undefined` empties it. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly state: CellState | undefined;
}

/** A custom XML part: data of an add-in that travels with the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** One mutable workbook: what the stand-in for Excel holds, draws and lets the rich API change. */
export class WorkbookModel {
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  readonly sheets: SheetModel[];
  xmlParts: XmlPart[] = [];
  /** true while a person types into a cell: Excel then refuses every request. */
  isEditing = false;
  #calculationMode: CalculationMode = "Automatic";
  #names: readonly DefinedName[];
  readonly #calculator: Calculator;
  /** Cells whose readers are to be calculated; everything after sheets, names or tables have changed. */
  #pending: CellRef[] | "all" = [];
  #isCalculationHeld = false;
  #activeSheet: SheetModel;
  #lastId = 0;
  readonly #listeners = new Set<(event: ModelEvent) => void>();

  /** @throws RangeError where no sheet is visible: Excel has no such workbook. */
  constructor(snapshot: WorkbookSnapshot) {
    this.dateSystem = snapshot.dateSystem;
    this.isStructureProtected = snapshot.isStructureProtected ?? false;
    this.sheets = snapshot.sheets.map((sheet) => new SheetModel(this.#newSheetId(), sheet));
    this.#names = [...snapshot.names];
    if (snapshot.settings !== undefined) this.addXmlPart(formatSettingsPart(snapshot.settings));
    this.#calculator = createCalculator(this, { now: currentSerial });
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

  get names(): readonly DefinedName[] {
    return this.#names;
  }

  set names(names: readonly DefinedName[]) {
    this.#names = names;
    this.structureChanged();
  }

  get calculationMode(): CalculationMode {
    return this.#calculationMode;
  }

  set calculationMode(mode: CalculationMode) {
    this.#calculationMode = mode;
    this.#recalculate();
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
    this.notify({ kind: "active-sheet", sheet: sheet.name });
  }

  /** Brings a sheet to the front and selects cells on it. */
  select(sheet: SheetModel, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.notify({ kind: "selection", sheet: sheet.name, area });
  }

  /** Replaces cells and has what depends on them calculated. */
  writeCells(sheet: SheetModel, area: Area, writes: readonly CellWrite[], source: ChangeSource): void {
    if (writes.length === 0) return;
    const isSingle = area.top === area.bottom && area.left === area.right;
    const before = isSingle ? sheet.cellAt(area.top, area.left) : undefined;
    for (const { row, column, state } of writes) sheet.setCell(row, column, state);
    if (this.#pending !== "all") {
      for (const { row, column } of writes) this.#pending.push({ sheet: sheet.name, row, column });
    }
    this.#recalculate();
    const single = isSingle && { single: { before, after: sheet.cellAt(area.top, area.left) } };
    this.notify({ kind: "cells", sheet: sheet.name, area, source, ...single });
  }

  /**
   * Puts into a cell what a person typed, read as Excel reads it; an empty text empties the cell.
   *
   * @example model.enterText(sheet, 4, 2, "65%") // value 0.65, number format 0%
   */
  enterText(
    sheet: SheetModel,
    row: number,
    column: number,
    text: string,
    source: ChangeSource = "person",
  ): void {
    const state = interpretEntry(text, sheet.cellAt(row, column));
    this.writeCells(
      sheet,
      { top: row, left: column, bottom: row, right: column },
      [{ row, column, state }],
      source,
    );
  }

  /** Adds an empty sheet behind all others. */
  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.#newSheetId(), {
      name,
      visibility: "visible",
      isProtected: false,
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
    });
    this.sheets.push(sheet);
    this.structureChanged();
    this.notify({ kind: "sheets", sheet: name });
    return sheet;
  }

  /** Takes a sheet out; what refers to it refers to nothing from then on. */
  removeSheet(sheet: SheetModel): void {
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    this.#rewriteFormulas((formula) => breakSheetReferences(formula, sheet.name), { error: "#REF!" });
    this.structureChanged();
    const visible = this.sheets.filter(({ visibility }) => visibility === "visible");
    const next = this.sheets.slice(at).find((other) => visible.includes(other)) ?? visible.at(-1);
    if (sheet === this.#activeSheet && next !== undefined) this.#activeSheet = next;
    this.notify({ kind: "sheets", sheet: sheet.name });
  }

  /** Renames a sheet; formulas and names follow. */
  renameSheet(sheet: SheetModel, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.#rewriteFormulas((formula) => renameSheetReferences(formula, before, name));
    this.structureChanged();
    this.notify({ kind: "sheets", sheet: name });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.structureChanged();
    this.notify({ kind: "sheets", sheet: sheet.name });
  }

  addXmlPart(xml: string): XmlPart {
    this.#lastId += 1;
    const part = { id: `{0000DA7A-0000-4000-8000-${hex(this.#lastId, 12)}}`, xml };
    this.xmlParts.push(part);
    return part;
  }

  /** Formulas keep their values until `resumeCalculation`. */
  holdCalculation(): void {
    this.#isCalculationHeld = true;
  }

  resumeCalculation(): void {
    this.#isCalculationHeld = false;
    this.#recalculate();
  }

  /** Sheets, names or tables have changed: every formula may have another value. */
  structureChanged(): void {
    this.#pending = "all";
    this.#recalculate();
  }

  /** Everything is calculated that changed, whatever the mode. */
  calculate(): void {
    const changed = this.#pending;
    this.#pending = [];
    if (changed.length === 0) return;
    const touched = new Set<string>();
    for (const { sheet: name, row, column, value } of this.#calculator.recalculate(changed).changes) {
      const sheet = this.findSheet(name);
      const before = sheet?.cellAt(row, column)?.value ?? null;
      // A function that the calculator does not know keeps the value that the file came with.
      if (sheet === undefined || (isUnknownName(value) && before !== null && before !== 0)) continue;
      sheet.setValue(row, column, value);
      touched.add(name);
    }
    for (const sheet of touched) this.notify({ kind: "calculated", sheet });
  }

  /**
   * The value of a formula as if it stood in a cell; see `Calculator.evaluate`.
   *
   * @param base the cell that the formula's relative references are written for
   */
  evaluate(formula: string, at: CellRef, base: { readonly row: number; readonly column: number }): CellValue {
    return this.#calculator.evaluate(formula, at, base);
  }

  notify(event: ModelEvent): void {
    for (const listener of this.#listeners) listener(event);
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
    const part = this.xmlParts.find(({ xml }) => xml.includes(SETTINGS_NAMESPACE));
    return {
      dateSystem: this.dateSystem,
      sheets: this.sheets.map((sheet) => sheet.toSnapshot()),
      names: [...this.names],
      ...(this.isStructureProtected && { isStructureProtected: true }),
      ...(part !== undefined && { settings: parseSettingsPart(part.xml) }),
    };
  }

  #recalculate(): void {
    if (!this.#isCalculationHeld && this.#calculationMode !== "Manual") this.calculate();
  }

  /** @param value what a formula comes to that is written anew; absent where it stays */
  #rewriteFormulas(rewrite: (formula: string) => string, value?: CellValue): void {
    this.#names = this.#names.map((name) => ({ ...name, formula: rewrite(name.formula) }));
    for (const sheet of this.sheets) {
      for (const { row, column, formula } of sheet.cells()) {
        const cell = sheet.cellAt(row, column);
        const rewritten = formula === undefined ? undefined : rewrite(formula);
        if (cell === undefined || rewritten === undefined || rewritten === formula) continue;
        sheet.setCell(row, column, { ...cell, formula: rewritten, ...(value !== undefined && { value }) });
      }
    }
  }

  /** Excel's ids look like this: a GUID in braces. */
  #newSheetId(): string {
    this.#lastId += 1;
    return `{00000000-0001-0000-${hex(this.#lastId - 1, 4)}-000000000000}`;
  }
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0");
}

function isUnknownName(value: CellValue): boolean {
  return isCellError(value) && value.error === "#NAME?";
}

const MS_PER_DAY = 86_400_000;

/** This moment by the clock on the wall, as a serial number. */
function currentSerial(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000 - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
}
