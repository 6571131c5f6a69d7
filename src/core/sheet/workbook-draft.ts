import type { Area, Cell, DefinedName, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

const COLUMNS = 16_384;

/** A sheet that edits are being applied to. Cells are indexed when the first one is asked for. */
export class SheetDraft {
  private state: SheetSnapshot;
  private cells: Map<number, Cell> | undefined;

  constructor(base: SheetSnapshot) {
    this.state = base;
  }

  /** The sheet as it stands, but for its cells. */
  get current(): Omit<SheetSnapshot, "cells"> {
    return this.state;
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.index().get(row * COLUMNS + column);
  }

  setCell(cell: Cell): void {
    this.index().set(cell.row * COLUMNS + cell.column, cell);
  }

  removeCell(row: number, column: number): void {
    this.index().delete(row * COLUMNS + column);
  }

  change(part: Partial<SheetSnapshot>): void {
    this.state = { ...this.state, ...part };
  }

  /** @param areas null where all is printed */
  setPrintArea(areas: readonly Area[] | null): void {
    const next: { -readonly [K in keyof SheetSnapshot]: SheetSnapshot[K] } = { ...this.state };
    if (areas === null) delete next.printArea;
    else next.printArea = areas;
    this.state = next;
  }

  finish(): SheetSnapshot {
    if (this.cells === undefined) return this.state;
    const cells = [...this.cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    return { ...this.state, cells };
  }

  private index(): Map<number, Cell> {
    this.cells ??= new Map(this.state.cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
    return this.cells;
  }
}

/** A workbook that edits are being applied to; the snapshot it was made from stays as it is. */
export class WorkbookDraft {
  sheets: readonly SheetDraft[];
  names: readonly DefinedName[];
  settings: Readonly<Record<string, string>>;
  readonly base: WorkbookSnapshot;

  constructor(base: WorkbookSnapshot) {
    this.base = base;
    this.sheets = base.sheets.map((sheet) => new SheetDraft(sheet));
    this.names = base.names;
    this.settings = base.settings ?? {};
  }

  /** Excel compares the names of sheets without regard to case. */
  sheet(name: string): SheetDraft | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.current.name.toLowerCase() === wanted);
  }

  finish(): WorkbookSnapshot {
    const { settings: before, ...rest } = this.base;
    const hasSettings = before !== undefined || Object.keys(this.settings).length > 0;
    return {
      ...rest,
      sheets: this.sheets.map((sheet) => sheet.finish()),
      names: this.names,
      ...(hasSettings && { settings: this.settings }),
    };
  }
}
