import { readFile, stat } from "node:fs/promises";
import { requireCell } from "../../app/require-cell";
import { PortError, type ReadOptions, type WorkbookPort } from "../../app/workbook-port";
import type { CellRef } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { DEFAULT_LIMITS } from "./read-budget";
import { readXlsx } from "./read-xlsx";

function fileFailure(path: string, cause: unknown): PortError {
  const reason =
    typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "unknown";
  const code = reason === "ENOENT" || reason === "ENOTDIR" ? "file-not-found" : "host-failed";
  return new PortError(code, `${path} (${reason})`, { cause });
}

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

/** An .xlsx file on disk, for Node. Every reading opens the file anew. */
export class XlsxFilePort implements WorkbookPort {
  readonly path: string;
  private selected: CellRef | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** The cell that `selectCell` was last given: a file has no view to move. */
  get selectedCell(): CellRef | undefined {
    return this.selected;
  }

  /**
   * @throws PortError `file-not-found`, `host-failed` (no permission, a folder) or what `readXlsx` throws.
   */
  async readSnapshot(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return readXlsx(await readBytes(this.path), options);
  }

  /** @throws PortError `cell-not-found` where the workbook has no such cell. */
  async selectCell(cell: CellRef): Promise<void> {
    requireCell(await this.readSnapshot(), cell);
    this.selected = cell;
  }
}
