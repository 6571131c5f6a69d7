import type { TextSpan } from "./text-span";

/**
 * A text made uniform for reading, with the way back to what was written.
 *
 * `text` has half-width digits, Latin letters and punctuation, full-width kana, one kind of tilde (`~`),
 * dash (`-`), arrow (`→`) and blank; line breaks are `\n`. Enumerators (①, ⑴, ⅱ, ㋐) stay as they are.
 */
export interface NormalizedText {
  readonly raw: string;
  readonly text: string;
  /** Raw offset of the group of characters that gave each unit of `text`; null where they are the same. */
  readonly offsets: readonly number[] | null;
}

/** What stands for itself, as first and last units: most of what is written. */
const PLAIN_RANGES = [
  "\n\n",
  " ~",
  "、】",
  "・・",
  "一鿿",
  "→→",
  "①⑳",
  "××",
  "※※",
  "○○",
  "●●",
  "◎◎",
  "△▲",
  "□■",
  "☆★",
];
const KANA_RANGES = ["ぁゖ", "ァヺ"];

/** Kinds of units: 0 may need folding, 1 stands for itself, 2 kana does too, 3 stands for itself behind kana. */
const unitKinds = new Uint8Array(0x1_0000);
for (const range of PLAIN_RANGES) unitKinds.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);
for (const range of KANA_RANGES) unitKinds.fill(2, range.charCodeAt(0), range.charCodeAt(1) + 1);
unitKinds[0x30fc] = 3;

/** How many units at the beginning of a text are uniform already; a prolonged sound mark must follow kana. */
function countPlain(raw: string): number {
  let before = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const kind = unitKinds[raw.charCodeAt(at)] ?? 0;
    if (kind === 0 || (kind === 3 && before < 2)) return at;
    before = kind;
  }
  return raw.length;
}

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
const KANA = /^[ぁ-ゖァ-ヺー]$/u;
const PROLONGED = "ー";

function foldCharacter(character: string): string {
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
const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = foldedUnits.get(unit);
  if (known !== undefined) return known;
  const folded = foldCharacter(unit);
  foldedUnits.set(unit, folded);
  return folded;
}

const markUnits = new Map<string, boolean>();

function isMark(unit: string): boolean {
  // Kana and kanji are most of what is read: of these only the two voicing marks join what stands before.
  if (unit < "\u0300" || (unit > "\u309a" && unit < "\ua000")) return false;
  const known = markUnits.get(unit);
  if (known !== undefined) return known;
  const found = MARK.test(unit) && !INVISIBLE.test(unit);
  markUnits.set(unit, found);
  return found;
}

function isHighSurrogate(unit: string): boolean {
  return unit >= "\ud800" && unit <= "\udbff";
}

/**
 * Makes a text uniform for reading: NFKC group by group, with dashes, tildes, arrows and blanks folded.
 *
 * A group is a character with the marks that follow it, so that half-width ｶﾞ becomes ガ. A prolonged sound mark
 * that follows no kana is the dash that it stands for in `7月ー9月`.
 *
 * @example normalizeText("７月〜９月").text // "7月~9月"
 */
export function normalizeText(raw: string): NormalizedText {
  const plain = countPlain(raw);
  if (plain === raw.length) return { raw, text: raw, offsets: null };
  // The last of them may be the first of a group: half of a が that is written in two parts.
  let index = Math.max(0, plain - 1);
  let text = raw.slice(0, index);
  let last = text.slice(-1);
  let offsets: number[] | null = null;
  while (index < raw.length) {
    const start = index;
    let group = raw.charAt(index++);
    if (isHighSurrogate(group) && index < raw.length) group += raw.charAt(index++);
    let folded: string;
    if (index < raw.length && isMark(raw.charAt(index))) {
      while (index < raw.length && isMark(raw.charAt(index))) group += raw.charAt(index++);
      folded = group.normalize("NFKC");
    } else {
      folded = group.length === 1 ? foldUnit(group) : foldCharacter(group);
    }
    if (folded === PROLONGED && !KANA.test(last)) folded = "-";
    if (folded === "") {
      offsets ??= identityOffsets(text.length);
      if (group === "\r" && raw.charAt(index) !== "\n") folded = "\n";
    }
    if (offsets === null && folded.length !== group.length) offsets = identityOffsets(text.length);
    if (offsets !== null) appendTimes(offsets, start, folded.length);
    text += folded;
    if (folded !== "") last = folded.charAt(folded.length - 1);
  }
  offsets?.push(raw.length);
  return { raw, text, offsets };
}

function appendTimes(offsets: number[], start: number, times: number): void {
  for (let left = times; left > 0; left -= 1) offsets.push(start);
}

function identityOffsets(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/**
 * The raw characters that a stretch of the normalised text came from.
 *
 * @param start first unit of `normalized.text`
 * @param end the unit after the last
 */
export function rawSpan(normalized: NormalizedText, start: number, end: number): TextSpan {
  const { offsets, raw } = normalized;
  if (offsets === null) return { start, end };
  const first = offsets[start] ?? raw.length;
  if (end <= start) return { start: first, end: first };
  const lastGroup = offsets[end - 1] ?? raw.length;
  let next = end;
  while (next < offsets.length - 1 && offsets[next] === lastGroup) next += 1;
  return { start: first, end: offsets[next] ?? raw.length };
}

/** The raw characters themselves, for labels and quotations. */
export function rawSlice(normalized: NormalizedText, start: number, end: number): string {
  const span = rawSpan(normalized, start, end);
  return normalized.raw.slice(span.start, span.end);
}

const WHITE_SPACE = /\s+/g;

/**
 * A text for comparing labels: normalised as by {@link normalizeText}, without any white space.
 *
 * @example compactText("担 当 課") // "担当課"
 */
export function compactText(raw: string): string {
  const { text } = normalizeText(raw);
  return text.includes(" ") || text.includes("\n") ? text.replace(WHITE_SPACE, "") : text;
}
