import { isOf, unitAt, unitClass } from "./unit-class";

/** Whether a UTF-16 unit is one of the figures 0 to 9. */
export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The unit after a row of figures. */
export function endOfFigures(text: string, at: number): number {
  let end = at;
  while (end < text.length && isFigure(text.charCodeAt(end))) end += 1;
  return end;
}

const KANJI_DIGITS = "〇一二三四五六七八九";

const ZERO = 48;
const FIRST_YEAR = "元".charCodeAt(0);
const KANJI_NUMERALS = unitClass("一二三四五六七八九十");

/** One more than the longest number in kanji that is read (二十三): a longer row of them is none, wherever it ends. */
const MOST_KANJI = 4;

/**
 * The unit after a number in figures or in kanji, or after 元; the same unit where there is none. Every place of a row of
 * kanji asks for it: it is not walked to its end each time.
 */
export function endOfNumeral(text: string, at: number): number {
  if (unitAt(text, at) === FIRST_YEAR) return at + 1;
  let end = endOfFigures(text, at);
  if (end > at) return end;
  while (end < at + MOST_KANJI && isOf(KANJI_NUMERALS, text, end)) end += 1;
  return end;
}

/** The number that a row of figures gives. */
function readFigures(text: string, at: number, end: number): number {
  let value = 0;
  for (let place = at; place < end; place += 1) value = value * 10 + text.charCodeAt(place) - ZERO;
  return value;
}

/** A small number in figures or kanji that stands at `[at, end)`; undefined where it is none. */
export function readNumeralAt(text: string, at: number, end: number): number | undefined {
  if (at >= end) return undefined;
  return isFigure(text.charCodeAt(at)) ? readFigures(text, at, end) : readNumeral(text.slice(at, end));
}

/**
 * A small number in figures or kanji; 元 is 1.
 *
 * @example readNumeral("十二") // 12
 */
export function readNumeral(written: string): number | undefined {
  if (written === "元") return 1;
  if (isFigure(written.charCodeAt(0))) {
    const value = Number(written);
    return Number.isInteger(value) ? value : undefined;
  }
  if (written.length === 1 && written !== "十") {
    const digit = KANJI_DIGITS.indexOf(written);
    return digit > 0 ? digit : undefined;
  }
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(written);
  if (parts === null || written === "") return undefined;
  const [, before = "", ten = "", after = ""] = parts;
  if (ten === "") return before !== "" && after !== "" ? undefined : KANJI_DIGITS.indexOf(before + after);
  return (
    (before === "" ? 1 : KANJI_DIGITS.indexOf(before)) * 10 + (after === "" ? 0 : KANJI_DIGITS.indexOf(after))
  );
}
