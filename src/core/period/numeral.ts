import { isFigure } from "./mention";

const KANJI_DIGITS = "〇一二三四五六七八九";

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
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(written);
  if (parts === null || written === "") return undefined;
  const [, before = "", ten = "", after = ""] = parts;
  if (ten === "") return before !== "" && after !== "" ? undefined : KANJI_DIGITS.indexOf(before + after);
  return (
    (before === "" ? 1 : KANJI_DIGITS.indexOf(before)) * 10 + (after === "" ? 0 : KANJI_DIGITS.indexOf(after))
  );
}
