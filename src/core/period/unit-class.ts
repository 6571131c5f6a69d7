declare const unitClassBrand: unique symbol;

/** A set of characters. */
export type UnitClass = Uint8Array & { readonly [unitClassBrand]: true };

/** More than all classes and tables together name. */
export const MOST_UNITS = 2048;

/** A small number for each UTF-16 unit that a class names, and 0 for all others. */
const numbers = new Uint16Array(0x1_0000);
let numbered = 0;

/**
 * Makes a class of characters, once for many look-ups: two looks into tables, where a search in a text costs a call.
 *
 * @param units characters of one UTF-16 unit each
 */
export function unitClass(units: string): UnitClass {
  const members = new Uint8Array(MOST_UNITS);
  for (let at = 0; at < units.length; at += 1) members[numberUnit(units.charCodeAt(at))] = 1;
  return members as UnitClass;
}

/** The number of a unit in tables of `MOST_UNITS` places, which stay small enough to be at hand; given where it has none. */
export function numberUnit(code: number): number {
  if (numbers[code] === 0) {
    numbered += 1;
    if (numbered === MOST_UNITS) throw new Error(`More than ${String(MOST_UNITS)} characters in classes.`);
    numbers[code] = numbered;
  }
  return numbers[code] ?? 0;
}

/** The number of a unit; 0 for all that no class and no table names. */
export function numberOf(code: number): number {
  return numbers[code] ?? 0;
}

/** The unit at this place of the text; -1 before it and behind it. To ask a text for what it has not is slow. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** Whether all units of a stretch of the text are of the class. */
export function areAllOf(members: UnitClass, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isOf(members, text, at)) return false;
  return true;
}

/** Whether a unit is hiragana. */
export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f && (code <= 0x3096 || code >= 0x309d);
}

/** Whether a unit is one of the kanji that the patterns write as 一-龠. */
export function isKanji(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa0;
}

/** Whether the unit at this place of the text is of the class; none is before the text and behind it. */
export function isOf(members: UnitClass, text: string, at: number): boolean {
  return at >= 0 && at < text.length && members[numbers[text.charCodeAt(at)] ?? 0] === 1;
}
