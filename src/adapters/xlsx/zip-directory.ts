import { PortError } from "../../app/workbook-port";
import { damaged } from "./package-error";
import type { ReadLimits } from "./read-budget";
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
} from "./zip-format";

/** One entry of a zip file, as its central directory tells. */
export interface ZipEntry {
  /** With `/` between folders and none in front. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  readonly crc32: number;
  /** Where the compressed data start and end in the file. */
  readonly start: number;
  readonly end: number;
  /** The name as stored, and whether it says that it is UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8Name: boolean;
  /** Time and date in the format of DOS. */
  readonly modified: number;
}

interface DirectoryRecord {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly modified: number;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
  readonly headerAt: number;
  /** Bytes of this record. */
  readonly length: number;
}

// The 64-bit form: PKWARE APPNOTE.TXT 6.3.10, 4.3.14, 4.3.15 and 4.5.3.
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_BYTES = 56;
const ZIP64_LOCATOR_BYTES = 20;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 0x0001;
const ENCRYPTED = 0x0001;

function toNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("a zip header holds an impossible size");
  return Number(value);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged("the zip directory is missing; the file may be cut off");
}

function locateDirectory(view: DataView): { readonly count: number; readonly at: number } {
  const end = findEnd(view);
  const locator = end - ZIP64_LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = toNumber(view.getBigUint64(locator + 8, true));
    if (at + ZIP64_END_BYTES > locator || view.getUint32(at, true) !== ZIP64_END_OF_DIRECTORY) {
      throw damaged("the zip64 directory is missing");
    }
    return {
      count: toNumber(view.getBigUint64(at + 32, true)),
      at: toNumber(view.getBigUint64(at + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
}

/** The 64-bit values that stand in for sizes that did not fit the directory record. */
function readZip64Extra(view: DataView, from: number, to: number): bigint[] {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const values: bigint[] = [];
      for (let k = at + 4; k + 8 <= Math.min(at + 4 + length, to); k += 8)
        values.push(view.getBigUint64(k, true));
      return values;
    }
    at += 4 + length;
  }
  return [];
}

function readRecord(view: DataView, at: number): DirectoryRecord {
  if (at + DIRECTORY_HEADER_BYTES > view.byteLength || view.getUint32(at, true) !== DIRECTORY_HEADER) {
    throw damaged("the zip directory is broken");
  }
  const nameEnd = at + DIRECTORY_HEADER_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > view.byteLength) throw damaged("the zip directory is cut off");
  const wide = readZip64Extra(view, nameEnd, extraEnd);
  const size = (field: number): number => {
    const value = view.getUint32(field, true);
    if (value !== IN_ZIP64_EXTRA) return value;
    const replacement = wide.shift();
    if (replacement === undefined) throw damaged("a zip64 size is missing");
    return toNumber(replacement);
  };
  const inflatedBytes = size(at + 24);
  const compressedBytes = size(at + 20);
  const headerAt = size(at + 42);
  const nameBytes = new Uint8Array(
    view.buffer,
    view.byteOffset + at + DIRECTORY_HEADER_BYTES,
    nameEnd - at - DIRECTORY_HEADER_BYTES,
  );
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/").replace(/^\/+/, ""),
    nameBytes,
    modified: view.getUint32(at + 12, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    compressedBytes,
    inflatedBytes,
    headerAt,
    length: end - at,
  };
}

function toEntry(view: DataView, record: DirectoryRecord): ZipEntry {
  const { name, headerAt } = record;
  if ((record.flags & ENCRYPTED) !== 0)
    throw new PortError("encrypted-file", `the zip entry ${name} has a password`);
  if (record.method !== STORED && record.method !== DEFLATED) {
    throw damaged(`zip entry ${name}: compression method ${String(record.method)} is unknown`);
  }
  if (headerAt + LOCAL_HEADER_BYTES > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER) {
    throw damaged(`zip entry ${name}: its header is missing`);
  }
  const start =
    headerAt + LOCAL_HEADER_BYTES + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const end = start + record.compressedBytes;
  if (end > view.byteLength) throw damaged(`zip entry ${name}: its data are cut off`);
  return {
    name,
    method: record.method === STORED ? "stored" : "deflated",
    compressedBytes: record.compressedBytes,
    inflatedBytes: record.inflatedBytes,
    crc32: record.crc32,
    start,
    end,
    nameBytes: record.nameBytes,
    isUtf8Name: (record.flags & UTF8_NAME) !== 0,
    modified: record.modified,
  };
}

function checkSizes(records: readonly DirectoryRecord[], limits: ReadLimits): void {
  let total = 0;
  for (const { name, inflatedBytes, compressedBytes } of records) {
    total += inflatedBytes;
    if (total > limits.inflatedBytes) {
      throw new PortError("file-too-large", `inflates to more than ${String(limits.inflatedBytes)} bytes`);
    }
    if (inflatedBytes > limits.ratioFloorBytes && inflatedBytes > compressedBytes * limits.ratio) {
      throw new PortError(
        "file-too-large",
        `zip entry ${name} inflates more than ${String(limits.ratio)} times`,
      );
    }
  }
}

/** Entries that share bytes inflate them again and again: the trick of the densest zip bombs. */
function checkOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (entry.start < end) throw damaged(`zip entry ${entry.name} overlaps another one`);
    end = entry.end;
  }
}

/**
 * Reads the central directory of a zip file (plain or zip64) and checks it against the limits before anything
 * is inflated.
 *
 * @throws PortError `damaged-file`, `encrypted-file` or `file-too-large`.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < END_BYTES) throw damaged("the file is cut off");
  const directory = locateDirectory(view);
  if (directory.count > limits.entries) {
    throw new PortError("file-too-large", `more than ${String(limits.entries)} zip entries`);
  }
  const records: DirectoryRecord[] = [];
  let at = directory.at;
  for (let index = 0; index < directory.count; index++) {
    const record = readRecord(view, at);
    at += record.length;
    if (!record.name.endsWith("/")) records.push(record);
  }
  checkSizes(records, limits);
  const entries = records.map((record) => toEntry(view, record));
  checkOverlaps(entries);
  return entries;
}
