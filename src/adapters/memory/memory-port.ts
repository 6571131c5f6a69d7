import { requireCell } from "../../app/require-cell";
import type { ApplyOptions, EditablePort, ReadOptions } from "../../app/workbook-port";
import { applyEdits } from "../../core/sheet/apply-edits";
import type { CellRef } from "../../core/sheet/address";
import type { Edit, EditOutcome } from "../../core/sheet/edit";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";

/** A workbook that lives in memory: the default double in tests, and the port for previews. */
export class MemoryPort implements EditablePort {
  private snapshot: WorkbookSnapshot;
  private selected: CellRef | undefined;

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
}
