import { PortError } from "../../app/workbook-port";

/** How much a workbook may cost before reading it stops with `file-too-large`. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Bytes of all entries when inflated, as their headers declare them and as they turn out. */
  readonly inflatedBytes: number;
  /** Inflated bytes per compressed byte, asked only of entries that inflate past `ratioFloorBytes`. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  /** Cells, areas, spans, names and strings that the snapshot keeps. */
  readonly items: number;
  /** UTF-16 units of text that the snapshot keeps. */
  readonly textUnits: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Wide enough for a full sheet of formatted rows (1,048,576 × 16 styled cells are about 470 MB of XML) and for
 * 100,000 × 20 filled cells; narrow enough for 500 MB of memory.
 * Deflate reaches 1032:1 at most, real sheets stay below 60:1.
 */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 200 * MEBIBYTE,
  entries: 10_000,
  inflatedBytes: 512 * MEBIBYTE,
  ratio: 250,
  ratioFloorBytes: 64 * MEBIBYTE,
  items: 2_500_000,
  textUnits: 100_000_000,
};

/** Counts what reading one workbook has kept so far and stops it at the limits. */
export class ReadBudget {
  readonly limits: ReadLimits;
  private items = 0;
  private textUnits = 0;
  private inflatedBytes = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /**
   * Called before each part is inflated: parts may be asked for more than once.
   *
   * @throws PortError `file-too-large` past the limit.
   */
  inflate(bytes: number): void {
    this.inflatedBytes += bytes;
    if (this.inflatedBytes > this.limits.inflatedBytes) {
      throw new PortError(
        "file-too-large",
        `inflates to more than ${String(this.limits.inflatedBytes)} bytes`,
      );
    }
  }

  /** @throws PortError `file-too-large` past the limit. */
  keepItem(): void {
    if (++this.items > this.limits.items) {
      throw new PortError("file-too-large", `more than ${String(this.limits.items)} cells and other items`);
    }
  }

  /** @throws PortError `file-too-large` past the limit. */
  keepText(text: string): void {
    this.textUnits += text.length;
    if (this.textUnits > this.limits.textUnits) {
      throw new PortError("file-too-large", `more than ${String(this.limits.textUnits)} characters of text`);
    }
  }
}
