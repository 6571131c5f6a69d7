/** A set of characters, as one bit of {@link classBits}. */
export type UnitClass = number & { readonly __unitClass: true };

/** A signed number of 32 bits holds as many without becoming negative. */
const MOST_CLASSES = 31;

/** The classes that each UTF-16 unit belongs to. */
const classBits = new Int32Array(0x1_0000);
let classes = 0;

/**
 * Makes a class of characters, once for many look-ups; at most 31 in all.
 *
 * @param units characters of one UTF-16 unit each
 */
export function unitClass(units: string): UnitClass {
  if (classes === MOST_CLASSES) throw new Error("All 31 classes of characters are taken.");
  const bit = 1 << classes;
  classes += 1;
  for (let at = 0; at < units.length; at += 1) {
    const code = units.charCodeAt(at);
    classBits[code] = (classBits[code] ?? 0) | bit;
  }
  return bit as UnitClass;
}

/** Whether the unit at this place of the text is of the class; none is before the text and behind it. */
export function isOf(kind: UnitClass, text: string, at: number): boolean {
  return at >= 0 && at < text.length && ((classBits[text.charCodeAt(at)] ?? 0) & kind) !== 0;
}
