const TABLE = new Int32Array(256).map((_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * The CRC-32 of bytes that come in pieces, as zip files use it (ISO 3309, reflected polynomial 0xEDB88320).
 *
 * @param previous the result for the pieces before; 0 for the first.
 * @returns an unsigned 32-bit number.
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let state = ~previous;
  // Every inflated byte comes through here; an iterator would take several times as long.
  for (let index = 0, end = bytes.length; index < end; index++) {
    state = (TABLE[(state ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (state >>> 8);
  }
  return ~state >>> 0;
}
