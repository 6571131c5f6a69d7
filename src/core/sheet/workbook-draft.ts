import { findCell } from "./find-cell";
import type { Area, Cell, DefinedName, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

const COLUMNS = 16_384;

function placeOf({ row, column }: Pick<Cell, "row" | "column">): number {
  return row * COLUMNS + column;
}

/** A sheet that edits are being applied to. Only what they change is kept beside it: most edits touch few cells. */
export class SheetDraft {
  private state: SheetSnapshot;
  /** Cells as they are now, by their places; null for those taken out. */
  private readonly changed = new Map<number, Cell | null>();

  constructor(base: SheetSnapshot) {
    this.state = base;
  }

  /** The sheet as it stands, but for its cells. */
  get current(): Omit<SheetSnapshot, "cells"> {
    return this.state;
  }

  cellAt(row: number, column: number): Cell | undefined {
    const changed = this.changed.get(placeOf({ row, column }));
    return changed === undefined ? findCell(this.state.cells, row, column) : (changed ?? undefined);
  }

  setCell(cell: Cell): void {
    this.changed.set(placeOf(cell), cell);
  }

  removeCell(row: number, column: number): void {
    this.changed.set(placeOf({ row, column }), null);
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
    if (this.changed.size === 0) return this.state;
    const changes = [...this.changed].sort(([a], [b]) => a - b);
    const cells: Cell[] = [];
    let next = 0;
    /** Takes what was changed before a place, and at it; tells whether it was changed itself. */
    const takeUpTo = (place: number): boolean => {
      for (let change = changes[next]; change !== undefined && change[0] <= place; change = changes[next]) {
        next += 1;
        if (change[1] !== null) cells.push(change[1]);
        if (change[0] === place) return true;
      }
      return false;
    };
    for (const cell of this.state.cells) if (!takeUpTo(placeOf(cell))) cells.push(cell);
    takeUpTo(Number.POSITIVE_INFINITY);
    return { ...this.state, cells };
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
