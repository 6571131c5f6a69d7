import { Inflate } from "fflate";
import { PortError } from "../../app/workbook-port";
import { crc32 } from "./crc32";
import { damaged } from "./package-error";
import type { ZipEntry } from "./zip-directory";

/** Compressed bytes per step. Deflate expands at most 1032 times, so no step gives more than 17 MB. */
const STEP_BYTES = 16 * 1024;

/** Inflated bytes that are passed on at once, so that a dense step is not turned into one huge text. */
const PIECE_BYTES = 256 * 1024;

function inflateFailure(entry: ZipEntry, cause: unknown): unknown {
  return cause instanceof PortError ? cause : damaged(`zip entry ${entry.name} cannot be inflated`, cause);
}

/**
 * Inflates one entry piece by piece and checks it against its header: no byte more than declared is ever passed
 * on, so limits on the declared sizes hold for the real ones.
 *
 * @throws PortError `damaged-file` where data and header disagree; whatever `sink` throws passes through as
 * the cause of one, unless it is a PortError itself.
 */
export function inflateEntry(file: Uint8Array, entry: ZipEntry, sink: (piece: Uint8Array) => void): void {
  let length = 0;
  let checksum = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.inflatedBytes) throw damaged(`zip entry ${entry.name} is larger than its header says`);
    checksum = crc32(piece, checksum);
    for (let at = 0; at < piece.length; at += PIECE_BYTES) sink(piece.subarray(at, at + PIECE_BYTES));
  };
  const inflater = entry.method === "deflated" ? new Inflate(take) : undefined;
  try {
    for (let at = entry.start; at < entry.end; at += STEP_BYTES) {
      const end = Math.min(at + STEP_BYTES, entry.end);
      const piece = file.subarray(at, end);
      if (inflater === undefined) take(piece);
      else inflater.push(piece, end === entry.end);
    }
  } catch (cause) {
    throw inflateFailure(entry, cause);
  }
  if (length !== entry.inflatedBytes)
    throw damaged(`zip entry ${entry.name} is shorter than its header says`);
  if (checksum !== entry.crc32) throw damaged(`zip entry ${entry.name} has a wrong checksum`);
}
