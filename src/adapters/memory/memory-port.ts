import { requireCell } from "../../app/require-cell";
import {
  PortError,
  type ApplyOptions,
  type CellsChange,
  type LivePort,
  type ReadOptions,
} from "../../app/workbook-port";
import { applyEdits } from "../../core/sheet/apply-edits";
import type { CellRef } from "../../core/sheet/address";
import type { Edit, EditOutcome } from "../../core/sheet/edit";
import { holdsCell } from "../../core/sheet/area";
import type { Area, Cell, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";

/** A workbook that lives in memory: the default double in tests, and the port for previews. */
export class MemoryPort implements LivePort {
  private snapshot: WorkbookSnapshot;
  private selected: CellRef | undefined;
  private readonly listeners = new Set<(change: CellsChange) => void>();

  /** @param snapshot is handed out as it is and never changed; edits replace it. */
  constructor(snapshot: WorkbookSnapshot) {
    this.snapshot = snapshot;
  }

  /** The cell that `selectCell` was last given. */
  get selectedCell(): CellRef | undefined {
    return this.selected;
  }

  async readSnapshot(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const total = this.snapshot.sheets.length;
    for (let done = 1; done <= total; done++) options.onProgress?.({ done, total });
    return Promise.resolve(this.snapshot);
  }

  /** @throws PortError `cell-not-found` where the workbook has no such cell. */
  async selectCell(cell: CellRef): Promise<void> {
    requireCell(this.snapshot, cell);
    this.selected = cell;
    return Promise.resolve();
  }

  /** Formulas keep the value that comes with them: nothing is calculated. */
  async applyEdits(edits: readonly Edit[], { isAtomic = false }: ApplyOptions = {}): Promise<EditOutcome> {
    const { snapshot, outcome } = applyEdits(this.snapshot, edits, { isAtomic });
    this.snapshot = snapshot;
    return Promise.resolve(outcome);
  }

  /** Nobody else works on a workbook in memory: the listener is told what {@link announce} is given. */
  async watch(listener: (change: CellsChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  /** Puts another workbook in place and tells the listeners, as if a person had changed it. */
  announce(snapshot: WorkbookSnapshot, change: CellsChange): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener(change);
  }

  async readArea(sheet: string, area: Area): Promise<readonly Cell[]> {
    const { cells } = await this.readSheet(sheet);
    return cells.filter(({ row, column }) => holdsCell(area, row, column));
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    const sheet = this.snapshot.sheets.find((other) => other.name === name);
    if (sheet === undefined) throw new PortError("cell-not-found", name);
    return Promise.resolve(sheet);
  }
}
