import { deflateRawSync, constants } from "node:zlib";
import { crc32 } from "../../src/adapters/xlsx/crc32";

/** An entry of a zip file written as told, true or not. */
export interface RawEntry {
  readonly name: string;
  /** The bytes as they stand in the file. */
  readonly data: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** That of `data` by default: right for stored entries. */
  readonly crc32?: number;
  /** What the headers claim; the length of `data` by default. */
  readonly inflatedBytes?: number;
  /** Points the directory at the local header of an entry before, so that the two share their bytes. */
  readonly headerAt?: number;
}

const IN_ZIP64_EXTRA = 0xffffffff;

function header(
  length: number,
  fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[],
): Buffer {
  const buffer = Buffer.alloc(length);
  for (const [at, bytes, value] of fields) buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

function zip64Extra(size: number): Buffer {
  const extra = header(12, [
    [0, 2, 1],
    [2, 2, 8],
  ]);
  extra.writeBigUInt64LE(BigInt(size), 4);
  return extra;
}

/** Writes a zip file without checking anything: for fixtures that lie. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, data, method = 8, flags = 0x800, inflatedBytes = data.length, headerAt = at } = entry;
    const checksum = entry.crc32 ?? crc32(data);
    const nameBytes = Buffer.from(name);
    const isWide = inflatedBytes >= IN_ZIP64_EXTRA;
    const extra = isWide ? zip64Extra(inflatedBytes) : Buffer.alloc(0);
    const sizes = (from: number) =>
      [
        [from, 4, checksum],
        [from + 4, 4, data.length],
        [from + 8, 4, isWide ? IN_ZIP64_EXTRA : inflatedBytes],
        [from + 12, 2, nameBytes.length],
      ] as const;
    const local = header(30, [[0, 4, 0x04034b50], [6, 2, flags], [8, 2, method], ...sizes(14)]);
    directory.push(
      header(46, [
        [0, 4, 0x02014b50],
        [8, 2, flags],
        [10, 2, method],
        ...sizes(16),
        [30, 2, extra.length],
        [42, 4, headerAt],
      ]),
      nameBytes,
      extra,
    );
    locals.push(local, nameBytes, Buffer.from(data));
    at += local.length + nameBytes.length + data.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, entries.length],
    [10, 2, entries.length],
    [12, 4, directoryBytes.length],
    [16, 4, at],
  ]);
  return new Uint8Array(Buffer.concat([...locals, directoryBytes, end]));
}

const BLOCK_BYTES = 16 * 1024 * 1024;
const FINAL_EMPTY_BLOCK = Buffer.from([3, 0]);

/**
 * A deflate stream of `prefix` followed by `filler` again and again, about `size` bytes long when inflated. It is
 * built from one block, so ten gigabytes take no longer than sixteen megabytes.
 */
export function deflateBomb(prefix: string, filler: string, size: number): Uint8Array {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const block = deflateRawSync(filler.repeat(Math.ceil(BLOCK_BYTES / filler.length)), flush);
  const blocks = Array.from({ length: Math.ceil(size / BLOCK_BYTES) }, () => block);
  return new Uint8Array(Buffer.concat([deflateRawSync(prefix, flush), ...blocks, FINAL_EMPTY_BLOCK]));
}
