import type { Edit, EditOutcome } from "../core/sheet/edit";
import type { CellRef } from "../core/sheet/address";
import type { Area, Cell, SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";

/** How far a long operation has come: `done` of `total` steps, both at least 0. */
export interface PortProgress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: PortProgress) => void;
  /**
   * A workbook read before: its sheets have kept their merged areas, which need not be asked for. Asking clears what a
   * person could undo, in some Excel.
   */
  readonly mergesOf?: WorkbookSnapshot;
}

/**
 * The one interface through which the product touches a workbook, whether Excel, a file or memory holds it.
 *
 * Every implementation passes the suite in `test/contract`.
 */
export interface WorkbookPort {
  /**
   * Reads the whole workbook.
   *
   * @throws PortError where the host refuses or the file cannot be read.
   */
  readSnapshot(options?: ReadOptions): Promise<WorkbookSnapshot>;

  /**
   * Brings a cell into view and selects it.
   *
   * @throws PortError with code `cell-not-found` where the sheet is gone.
   */
  selectCell(cell: CellRef): Promise<void>;
}

export interface ApplyOptions {
  /** Applies either every edit or none. Default false: what cannot be applied is left out and reported. */
  readonly isAtomic?: boolean;
  /** What Excel's undo list shows, where it can show one entry for all. */
  readonly title?: string;
  readonly onProgress?: (progress: PortProgress) => void;
}

/** A port that can also write. */
export interface EditablePort extends WorkbookPort {
  /**
   * Reads again what the edits are about to change, rejects those whose expectation no longer holds, writes the rest in
   * the order given. Applying the same edits again changes nothing.
   *
   * @throws PortError where the host fails; what had been written until then is taken back.
   */
  applyEdits(edits: readonly Edit[], options?: ApplyOptions): Promise<EditOutcome>;
}

/** Cells that were changed, by whomever. */
export interface CellsChange {
  readonly sheet: string;
  /** `null` where the host does not say which cells, or rows and columns have moved: read the sheet again. */
  readonly area: Area | null;
  /** This product wrote it. */
  readonly isOwn: boolean;
  /** A co-author wrote it, on another machine. */
  readonly isRemote: boolean;
}

/** A port over a workbook that people work on meanwhile. */
export interface LivePort extends EditablePort {
  /**
   * Tells of changed cells until the returned function is called. What `applyEdits` of this port writes is not told.
   *
   * @throws PortError where the host refuses
   */
  watch(listener: (change: CellsChange) => void): Promise<() => Promise<void>>;

  /**
   * Reads the filled cells of an area, row by row.
   *
   * @throws PortError `cell-not-found` where the sheet is gone
   */
  readArea(sheet: string, area: Area): Promise<readonly Cell[]>;

  /**
   * Reads one sheet, as `readSnapshot` reads all.
   *
   * @throws PortError `cell-not-found` where the sheet is gone
   */
  readSheet(name: string): Promise<SheetSnapshot>;
}

export type PortErrorCode =
  | "not-a-workbook"
  | "damaged-file"
  | "encrypted-file"
  | "file-too-large"
  | "file-not-found"
  /** Any edit would cost the workbook something that it holds, such as a digital signature. */
  | "not-editable"
  | "cell-not-found"
  | "cell-editing"
  | "payload-too-large"
  /** The host does not let the workbook be written, as while it is open for viewing only. */
  | "not-allowed"
  /** Writing stopped half way, and what was there could not be put back. */
  | "half-written"
  | "host-failed";

/** A trouble that a person can act on; adapters translate host errors into it once. */
export class PortError extends Error {
  readonly code: PortErrorCode;

  constructor(code: PortErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
    this.name = "PortError";
    this.code = code;
  }
}
