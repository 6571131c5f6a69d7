import { isOf, unitClass, type UnitClass } from "./unit-class";
import { skipBlanks } from "./word-table";

/** A pattern that most places are spared by a look at what it begins with. */
export interface Opening {
  readonly pattern: RegExp;
  /** All units that the pattern can begin with, blanks aside. */
  readonly starts: string;
  readonly units: UnitClass;
}

/** Makes an opening once, for many texts. */
export function openingOf(pattern: RegExp, starts: string): Opening {
  return { pattern, starts, units: unitClass(starts) };
}

/** The unit after what the pattern reads at exactly this place, or 0 where that is not written. */
export function endOfOpening({ pattern, units }: Opening, text: string, at: number): number {
  if (!isOf(units, text, skipBlanks(text, at))) return 0;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
