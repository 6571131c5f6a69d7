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

/** Kanji are told by their range: they lie far apart in the table, and to fetch each anew takes longer. */
function kindOf(code: number): number {
  return code >= 0x4e00 && code <= 0x9fff ? 1 : (unitKinds[code] ?? 0);
}

function isKana(code: number): boolean {
  return kindOf(code) >= 2;
}

/** Where the units from a place on that are uniform already end; a prolonged sound mark must follow kana. */
function endOfPlain(raw: string, from: number, followsKana: boolean): number {
  let isBehindKana = followsKana;
  for (let at = from; at < raw.length; at += 1) {
    const kind = kindOf(raw.charCodeAt(at));
    if (kind === 0 || (kind === 3 && !isBehindKana)) return at;
    isBehindKana = kind >= 2;
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
const PROLONGED = "ー";
const PROLONGED_UNIT = PROLONGED.charCodeAt(0);
const DASH_UNIT = "-".charCodeAt(0);

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
const foldedUnits = new Map<number, string>();

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const known = foldedUnits.get(code);
  if (known !== undefined) return known;
  const folded = foldCharacter(unit);
  foldedUnits.set(code, folded);
  return folded;
}

const markUnits = new Map<number, boolean>();

function isMarkAt(raw: string, at: number): boolean {
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

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
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
  let end = endOfPlain(raw, 0, false);
  if (end === raw.length) return { raw, text: raw, offsets: null };
  const text = foldSingly(raw);
  if (text !== null) return { raw, text, offsets: null };
  // Joined at the end: the engine reads a text of one piece faster than one grown by adding.
  const parts: string[] = [];
  let length = 0;
  let isBehindKana = false;
  let index = 0;
  let offsets: number[] | null = null;
  for (;;) {
    // The last of the plain units may be the first of a group: half of a が that is written in two parts.
    if (end > index && isMarkAt(raw, end)) end -= 1;
    if (end > index) {
      parts.push(raw.slice(index, end));
      length += end - index;
      isBehindKana = isKana(raw.charCodeAt(end - 1));
    }
    if (offsets !== null) for (let at = index; at < end; at += 1) offsets.push(at);
    if (end >= raw.length) break;
    index = endOfGroup(raw, end);
    const folded = foldGroup(raw, end, index, isBehindKana);
    if (offsets === null && folded.length !== index - end) offsets = identityOffsets(length);
    if (offsets !== null) appendTimes(offsets, end, folded.length);
    parts.push(folded);
    length += folded.length;
    if (folded !== "") isBehindKana = isKana(folded.charCodeAt(folded.length - 1));
    end = endOfPlain(raw, index, isBehindKana);
  }
  offsets?.push(raw.length);
  return { raw, text: parts.join(""), offsets };
}

/** Longer texts are too many arguments for one call. */
const MOST_AT_ONCE = 1000;
/** What each unit becomes where that is one unit, filled as units are met; 0 where it is not known or not so. */
const singles = new Uint16Array(0x1_0000);

function foldToOne(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  const known = singles[code] ?? 0;
  if (known !== 0) return known;
  if (isSurrogate(code) || isMarkAt(raw, at)) return 0;
  const folded = foldUnit(raw.charAt(at));
  if (folded.length === 1) singles[code] = folded.charCodeAt(0);
  return singles[code] ?? 0;
}

/** The text made uniform where every unit becomes one unit, as most do: in a third of the time; null elsewhere. */
function foldSingly(raw: string): string | null {
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
    if (unit === PROLONGED_UNIT && !isBehindKana) unit = DASH_UNIT;
    units[at] = unit;
    isBehindKana = isKana(unit);
  }
  return String.fromCharCode(...units);
}

/** The unit after a character with the marks that follow it. */
function endOfGroup(raw: string, start: number): number {
  let end = start + 1;
  if (isHighSurrogate(raw.charAt(start)) && end < raw.length) end += 1;
  while (isMarkAt(raw, end)) end += 1;
  return end;
}

/** What a group becomes; line breaks of any kind become one. */
function foldGroup(raw: string, start: number, end: number, isBehindKana: boolean): string {
  const group = raw.slice(start, end);
  if (group === "\r") return raw.charAt(end) === "\n" ? "" : "\n";
  const hasMarks = end - start > (isHighSurrogate(group.charAt(0)) ? 2 : 1);
  const folded = hasMarks
    ? group.normalize("NFKC")
    : end - start === 1
      ? foldUnit(group)
      : foldCharacter(group);
  return folded === PROLONGED && !isBehindKana ? "-" : folded;
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
