import { readFile, stat } from "node:fs/promises";
import { requireCell } from "../../app/require-cell";
import { PortError, type ApplyOptions, type EditablePort, type ReadOptions } from "../../app/workbook-port";
import type { CellRef } from "../../core/sheet/address";
import type { Edit, EditOutcome } from "../../core/sheet/edit";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { DEFAULT_LIMITS } from "./read-budget";
import { readXlsx } from "./read-xlsx";
import { editXlsx } from "./write/edit-xlsx";
import { fileFailure, isSameFile, writeWholeFile } from "./write-file";

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    // Asked before the file is read into memory.
    if (size > DEFAULT_LIMITS.fileBytes)
      throw new PortError("file-too-large", `${path} has ${String(size)} bytes`);
    return await readFile(path);
  } catch (cause) {
    throw cause instanceof PortError ? cause : fileFailure(path, cause);
  }
}

/** An .xlsx file on disk, for Node. Every reading opens the file anew; edits go into a file of their own. */
export class XlsxFilePort implements EditablePort {
  readonly path: string;
  private readonly outputPath: string | undefined;
  private hasWritten = false;
  private selected: CellRef | undefined;

  /** @param outputPath where edits go: never the file that is read. Without it the port only reads. */
  constructor(path: string, outputPath?: string) {
    this.path = path;
    this.outputPath = outputPath;
  }

  /** The cell that `selectCell` was last given: a file has no view to move. */
  get selectedCell(): CellRef | undefined {
    return this.selected;
  }

  /**
   * Reads the file, or what edits have made of it.
   *
   * @throws PortError `file-not-found`, `host-failed` (no permission, a folder) or what `readXlsx` throws.
   */
  async readSnapshot(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return readXlsx(await readBytes(this.currentPath), options);
  }

  /** @throws PortError `cell-not-found` where the workbook has no such cell. */
  async selectCell(cell: CellRef): Promise<void> {
    requireCell(await this.readSnapshot(), cell);
    this.selected = cell;
  }

  /**
   * Writes the edited workbook to the output path, which holds all of it afterwards or, after a failure or where all
   * was refused together, what it held before.
   *
   * @throws PortError `host-failed` where there is no output path, it is the file itself or cannot be written, or what
   * `editXlsx` throws.
   */
  async applyEdits(edits: readonly Edit[], options: ApplyOptions = {}): Promise<EditOutcome> {
    const { isAtomic = false, onProgress } = options;
    const output = await this.requireOutput();
    onProgress?.({ done: 0, total: 1 });
    const { bytes, outcome } = editXlsx(await readBytes(this.currentPath), edits, { isAtomic });
    if (!isAtomic || outcome.rejected.length === 0) {
      await writeWholeFile(output, bytes);
      this.hasWritten = true;
    }
    onProgress?.({ done: 1, total: 1 });
    return outcome;
  }

  private get currentPath(): string {
    return this.hasWritten && this.outputPath !== undefined ? this.outputPath : this.path;
  }

  private async requireOutput(): Promise<string> {
    const { outputPath, path } = this;
    if (outputPath === undefined) throw new PortError("host-failed", `${path} was opened for reading only`);
    if (await isSameFile(path, outputPath)) {
      throw new PortError("host-failed", `${outputPath} is the file that is read`);
    }
    return outputPath;
  }
}
