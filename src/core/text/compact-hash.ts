import { compactText } from "./normalize-text";

/** What a unit counts for: */
const COUNTS = 1;
/** full-width figures and letters count as half-width ones, */
const COUNTS_AS_HALF = 2;
/** and a unit of which nobody knows here what it becomes asks for the whole text to be made uniform. */
const IS_UNKNOWN = 3;

const FULL_WIDTH = 0xfee0;
const units = new Uint8Array(0x1_0000).fill(IS_UNKNOWN);
/** Blanks, marks and kana count for nothing: their spellings differ most, and kanji and figures tell texts apart. */
for (const [first, last] of [
  [0x0009, 0x000d],
  [0x0020, 0x007e],
  [0x3000, 0x3003],
  [0x3005, 0x3016],
  [0x3041, 0x3096],
  [0x30a1, 0x30fc],
  [0xff01, 0xff5e],
  [0xff61, 0xff9f],
] as const)
  units.fill(0, first, last + 1);
for (const range of ["09", "AZ", "az", "一鿿"])
  units.fill(COUNTS, range.charCodeAt(0), range.charCodeAt(1) + 1);
for (const range of ["０９", "ＡＺ", "ａｚ"])
  units.fill(COUNTS_AS_HALF, range.charCodeAt(0), range.charCodeAt(1) + 1);

/** null where a unit is not known and counts. */
function hashUnits(text: string, doUnknownCount: boolean): number | null {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = units[unit];
    if (kind === IS_UNKNOWN && doUnknownCount) return null;
    if (kind === COUNTS) hash = (Math.imul(hash, 31) + unit) | 0;
    else if (kind === COUNTS_AS_HALF) hash = (Math.imul(hash, 31) + unit - FULL_WIDTH) | 0;
  }
  return hash;
}

/**
 * A whole number that is the same for texts that {@link compactText} makes the same, and another one for most that it does
 * not: it tells at a fraction of the cost that two texts differ.
 *
 * @example compactHash("第１期 計画") === compactHash("第1期計画") // true
 */
export function compactHash(raw: string): number {
  return hashUnits(raw, true) ?? hashUnits(compactText(raw), false) ?? 0;
}
