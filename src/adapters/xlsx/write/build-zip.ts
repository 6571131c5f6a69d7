import { deflateSync } from "fflate";
import { crc32 } from "../crc32";
import type { ZipEntry } from "../zip-directory";
import {
  DEFLATED,
  DIRECTORY_HEADER,
  DIRECTORY_HEADER_BYTES,
  END_BYTES,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  LOCAL_HEADER_BYTES,
  STORED,
  UTF8_NAME,
} from "../zip-format";

/** A file for a zip container: taken over compressed as it is, or to be compressed. */
export type ZipSource =
  | { readonly kind: "kept"; readonly entry: ZipEntry }
  | {
      readonly kind: "written";
      readonly name: string;
      readonly content: Uint8Array;
      readonly replaces?: ZipEntry;
    };

interface PackedFile {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc32: number;
  readonly inflatedBytes: number;
  readonly data: Uint8Array;
}

const VERSION_NEEDED = 20;

/** Past this size a quicker compression is worth more than the last percent. */
const LARGE_PART_BYTES = 1024 * 1024;
const LEVEL = 6;
const QUICK_LEVEL = 3;

function pack(source: ZipSource, bytes: Uint8Array, modified: number): PackedFile {
  if (source.kind === "kept") {
    const { entry } = source;
    return {
      nameBytes: entry.nameBytes,
      flags: entry.isUtf8Name ? UTF8_NAME : 0,
      method: entry.method === "stored" ? STORED : DEFLATED,
      modified: entry.modified,
      crc32: entry.crc32,
      inflatedBytes: entry.inflatedBytes,
      data: bytes.subarray(entry.start, entry.end),
    };
  }
  const { content, name, replaces } = source;
  const level = content.length > LARGE_PART_BYTES ? QUICK_LEVEL : LEVEL;
  return {
    nameBytes: replaces?.nameBytes ?? new TextEncoder().encode(name),
    flags: replaces === undefined || replaces.isUtf8Name ? UTF8_NAME : 0,
    method: DEFLATED,
    modified: replaces?.modified ?? modified,
    crc32: crc32(content),
    inflatedBytes: content.length,
    data: deflateSync(content, { level }),
  };
}

function writeCommon(view: DataView, at: number, file: PackedFile): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, file.flags, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint32(at + 6, file.modified, true);
  view.setUint32(at + 10, file.crc32, true);
  view.setUint32(at + 14, file.data.length, true);
  view.setUint32(at + 18, file.inflatedBytes, true);
  view.setUint16(at + 22, file.nameBytes.length, true);
}

/**
 * Builds a zip file. Kept entries keep their compressed bytes; new ones bear the date of the first kept entry, so that
 * the same edits give the same bytes.
 *
 * @param bytes the file that the kept entries come from.
 */
export function buildZip(bytes: Uint8Array, sources: readonly ZipSource[]): Uint8Array {
  const first = sources.find((source) => source.kind === "kept");
  const files = sources.map((source) => pack(source, bytes, first?.entry.modified ?? 0));
  const headers = LOCAL_HEADER_BYTES + DIRECTORY_HEADER_BYTES;
  const size = files.reduce(
    (sum, file) => sum + headers + file.nameBytes.length * 2 + file.data.length,
    END_BYTES,
  );
  const output = new Uint8Array(size);
  const view = new DataView(output.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const file of files) {
    starts.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommon(view, at + 4, file);
    output.set(file.nameBytes, at + LOCAL_HEADER_BYTES);
    output.set(file.data, at + LOCAL_HEADER_BYTES + file.nameBytes.length);
    at += LOCAL_HEADER_BYTES + file.nameBytes.length + file.data.length;
  }
  const directoryAt = at;
  files.forEach((file, index) => {
    view.setUint32(at, DIRECTORY_HEADER, true);
    view.setUint16(at + 4, VERSION_NEEDED, true);
    writeCommon(view, at + 6, file);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    output.set(file.nameBytes, at + DIRECTORY_HEADER_BYTES);
    at += DIRECTORY_HEADER_BYTES + file.nameBytes.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return output;
}
