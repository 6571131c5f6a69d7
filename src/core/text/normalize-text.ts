import { foldCharacter, foldUnit, isMarkAt } from "./fold-character";
import { foldSingly } from "./fold-singly";
import type { TextSpan } from "./text-span";
import { endOfPlain, isKana } from "./unit-kind";

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

const PROLONGED = "ー";

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

function isHighSurrogate(unit: string): boolean {
  return unit >= "\ud800" && unit <= "\udbff";
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
