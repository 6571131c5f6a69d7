import type { CellRef } from "../../core/sheet/address";
import { blankSheet } from "../../core/sheet/blank-sheet";
import { parseSettingsPart, formatSettingsPart, SETTINGS_NAMESPACE } from "../../core/sheet/settings-part";
import type { Area, CellValue, DefinedName, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { interpretEntry } from "./interpret-entry";
import type { ChangeSource, ModelEvent } from "./model-event";
import { Recalculation } from "./recalculation";
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

/** One mutable workbook: what the stand-in for Excel holds, draws and lets the rich API change. */
export class WorkbookModel {
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
  readonly sheets: SheetModel[];
  xmlParts: XmlPart[] = [];
  readonly calculation: Recalculation;
  /** true while a person types into a cell: Excel then refuses every request. */
  isEditing = false;
  #names: readonly DefinedName[];
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
    this.calculation = new Recalculation(this);
    const first = this.sheets.find((sheet) => sheet.visibility === "visible");
    if (first === undefined) throw new RangeError("A workbook needs at least one visible sheet.");
    this.#activeSheet = first;
    this.calculation.changed(this.#formulasWithoutValue());
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
    this.calculation.changed("all");
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
    this.calculation.changed(writes.map(({ row, column }) => ({ sheet: sheet.name, row, column })));
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
    const sheet = new SheetModel(this.#newSheetId(), blankSheet(name));
    this.sheets.push(sheet);
    this.calculation.changed("all");
    this.notify({ kind: "sheets", sheet: name });
    return sheet;
  }

  /** Takes a sheet out; what refers to it refers to nothing from then on. */
  removeSheet(sheet: SheetModel): void {
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    this.#rewriteFormulas((formula) => breakSheetReferences(formula, sheet.name), { error: "#REF!" });
    this.calculation.changed("all");
    const visible = this.sheets.filter(({ visibility }) => visibility === "visible");
    const next = this.sheets.slice(at).find((other) => visible.includes(other)) ?? visible.at(-1);
    if (sheet === this.#activeSheet && next !== undefined) this.#activeSheet = next;
    this.notify({ kind: "sheets", sheet: sheet.name, removedId: sheet.id });
  }

  /** Renames a sheet; formulas and names follow. */
  renameSheet(sheet: SheetModel, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.#rewriteFormulas((formula) => renameSheetReferences(formula, before, name));
    this.calculation.changed("all");
    this.notify({ kind: "sheets", sheet: name });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.calculation.changed("all");
    this.notify({ kind: "sheets", sheet: sheet.name });
  }

  addXmlPart(xml: string): XmlPart {
    this.#lastId += 1;
    const part = { id: `{0000DA7A-0000-4000-8000-${hex(this.#lastId, 12)}}`, xml };
    this.xmlParts.push(part);
    return part;
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

  /** Programs that cannot calculate write formulas without values; Excel calculates them when it opens the file. */
  #formulasWithoutValue(): readonly CellRef[] {
    return this.sheets.flatMap((sheet) =>
      sheet
        .cells()
        .flatMap(({ row, column, value, formula }) =>
          formula !== undefined && value === "" ? [{ sheet: sheet.name, row, column }] : [],
        ),
    );
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
