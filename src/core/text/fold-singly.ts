import { foldUnit, isMarkAt } from "./fold-character";
import { isKana, kindOf } from "./unit-kind";

/** Longer texts are too many arguments for one call. */
const MOST_AT_ONCE = 1000;
/** What each unit becomes where that is one unit, filled as units are met; 0 where it is not known or not so. */
const singles = new Uint16Array(0x1_0000);
const PROLONGED = "ー".charCodeAt(0);
const DASH = "-".charCodeAt(0);

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** The unit that the unit at this place becomes; 0 where it becomes none or several, or belongs to a group. */
function foldToOne(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  const known = singles[code] ?? 0;
  if (known !== 0) return known;
  if (isSurrogate(code) || isMarkAt(raw, at)) return 0;
  const folded = foldUnit(raw.charAt(at));
  if (folded.length === 1) singles[code] = folded.charCodeAt(0);
  return singles[code] ?? 0;
}

/**
 * The text made uniform where every unit becomes one unit, as most do: in a third of the time; null elsewhere.
 *
 * @example foldSingly("７月〜９月") // "7月~9月"
 */
export function foldSingly(raw: string): string | null {
  if (raw.length > MOST_AT_ONCE) return null;
  const units = new Array<number>(raw.length);
  let isBehindKana = false;
  for (let at = 0; at < raw.length; at += 1) {
    let unit = raw.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === 0) {
      unit = foldToOne(raw, at);
      if (unit === 0) return null;
    }
    if (unit === PROLONGED && !isBehindKana) unit = DASH;
    units[at] = unit;
    isBehindKana = isKana(unit);
  }
  return String.fromCharCode(...units);
}
