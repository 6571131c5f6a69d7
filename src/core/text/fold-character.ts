const ENUMERATOR =
  /^[\u2160-\u217f\u2460-\u24ff\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\u32d0-\u32fe]$/u;
/** Raised and lowered figures mark footnotes and powers; as full figures they would change a number. */
const RAISED_FIGURE = /^[\u00b2\u00b3\u00b9\u2070-\u209f]$/u;
const TILDE = /^[~\u02dc\u223c\u301c\u3030\uff5e]$/u;
const DASH = /^[-\u00ad\u2010-\u2015\u2212\u2500\u2501\u2e3a\u2e3b\ufe58\ufe63\uff0d]$/u;
const ARROW = /^[\u2192\u21d2\u21e8\u279c\u2794\u27a1\u2799\u27f6\uffeb]$/u;
const LINE_BREAK = /^[\n\v\f\u0085\u2028\u2029]$/u;
const BLANK = /^[\s\u3164]$/u;
/** Zero-width characters, direction marks and variation selectors: nobody sees them. */
const INVISIBLE = /^(?:[\u200b-\u200f\u202a-\u202e\u2060\ufeff]|\p{Variation_Selector})$/u;
const MARK = /^[\p{M}\uff9e\uff9f]$/u;

/** What a character becomes that no mark follows: uniform, unchanged, or nothing where nobody sees it. */
export function foldCharacter(character: string): string {
  if (ENUMERATOR.test(character) || RAISED_FIGURE.test(character)) return character;
  if (TILDE.test(character)) return "~";
  if (DASH.test(character)) return "-";
  if (ARROW.test(character)) return "→";
  if (LINE_BREAK.test(character)) return "\n";
  if (INVISIBLE.test(character) || character === "\r") return "";
  if (BLANK.test(character)) return " ";
  return character.normalize("NFKC");
}

/** What each single UTF-16 unit becomes, filled as units are met; at most 65,536 entries. */
const foldedUnits = new Map<number, string>();

/** What one UTF-16 unit becomes, as {@link foldCharacter} folds it; looked up once. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const known = foldedUnits.get(code);
  if (known !== undefined) return known;
  const folded = foldCharacter(unit);
  foldedUnits.set(code, folded);
  return folded;
}

/** Whether each unit is a mark, filled as units are met. */
const markUnits = new Map<number, boolean>();

/** Whether a mark that joins the character before it stands at this place. */
export function isMarkAt(raw: string, at: number): boolean {
  if (at >= raw.length) return false;
  const code = raw.charCodeAt(at);
  // Kana and kanji are most of what is read: of these only the two voicing marks join what stands before.
  if (code < 0x0300 || (code > 0x309a && code < 0xa000)) return false;
  const known = markUnits.get(code);
  if (known !== undefined) return known;
  const unit = raw.charAt(at);
  const found = MARK.test(unit) && !INVISIBLE.test(unit);
  markUnits.set(code, found);
  return found;
}
