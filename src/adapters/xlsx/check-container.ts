import { PortError } from "../../app/workbook-port";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const DIRECTORY_ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 0x40;
const OBJECT_TYPE_AT = 0x42;
const STREAM = 2;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function hasNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + NAME_LENGTH_AT] !== (name.length + 1) * 2 || bytes[at + OBJECT_TYPE_AT] !== STREAM)
    return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}

/**
 * Looks for a stream in the directory of a compound file (MS-CFB 2.6.1).
 * Directory entries stand on multiples of 128 bytes, so no sector chain has to be followed.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    if (hasNameAt(bytes, at, name)) return true;
  }
  return false;
}

/**
 * Refuses files that are no zip package, by what they hold and not by their name.
 *
 * @throws PortError `encrypted-file` for a workbook with a password, `not-a-workbook` for anything else.
 */
export function checkContainer(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw new PortError("not-a-workbook", "the file is no zip package");
  if (hasStream(bytes, "EncryptedPackage")) {
    throw new PortError("encrypted-file", "the workbook is encrypted with a password");
  }
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) {
    throw new PortError("not-a-workbook", "a legacy .xls workbook; save it as .xlsx");
  }
  throw new PortError("not-a-workbook", "a compound file without a workbook");
}
