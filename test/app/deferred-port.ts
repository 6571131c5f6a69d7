import type { EditablePort, PortProgress, ReadOptions } from "../../src/app/workbook-port";
import type { Edit, EditOutcome } from "../../src/core/sheet/edit";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** One read that waits for the test to say how it ends. */
export interface PendingRead {
  readonly report: (progress: PortProgress) => void;
  readonly succeed: (snapshot: WorkbookSnapshot) => void;
  readonly fail: (error: unknown) => void;
}

/** A port whose reads end when the test says so: for what happens in between. */
export class DeferredPort implements EditablePort {
  readonly reads: PendingRead[] = [];

  /** The read that was started first, second, …, counted from 0. */
  read(index: number): PendingRead {
    const read = this.reads[index];
    if (read === undefined) throw new Error(`There is no read ${String(index)}`);
    return read;
  }

  readSnapshot(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return new Promise((resolve, reject) => {
      this.reads.push({
        report: (progress) => options.onProgress?.(progress),
        succeed: resolve,
        fail: reject,
      });
    });
  }

  selectCell(): Promise<void> {
    return Promise.resolve();
  }

  applyEdits(edits: readonly Edit[]): Promise<EditOutcome> {
    return Promise.resolve({ applied: edits, rejected: [], inverse: [] });
  }
}
