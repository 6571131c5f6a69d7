const POINTS_PER_PIXEL = 0.75;

/** 游ゴシック and ＭＳ Ｐゴシック of 11 points, the default fonts of Japanese Excel. */
const USUAL_DIGIT_PIXELS = 8;
const NARROWEST_DIGIT = 4;
const WIDEST_DIGIT = 32;

/** Room beside the digits of a column, in pixels (ECMA-376 part 1, 18.3.1.13). */
function paddingOf(digitPixels: number): number {
  return 2 * Math.ceil(digitPixels / 4) + 1;
}

/**
 * How wide one digit of the standard font is: office.js gives widths in points, files and this product count characters.
 *
 * @param digits how many digits a standard column shows (`worksheet.standardWidth`)
 * @param points how wide such a column is; `undefined` where none was found
 * @returns pixels at 96 dpi
 * @example findDigitPixels(8.38, 54) // 8
 */
export function findDigitPixels(digits: number, points: number | undefined): number {
  if (points === undefined || points <= 0) return USUAL_DIGIT_PIXELS;
  const pixels = points / POINTS_PER_PIXEL;
  let best = USUAL_DIGIT_PIXELS;
  const missBy = (size: number): number => Math.abs(digits * size + paddingOf(size) - pixels);
  for (let size = NARROWEST_DIGIT; size <= WIDEST_DIGIT; size += 1)
    if (missBy(size) < missBy(best)) best = size;
  return best;
}

/**
 * A width in characters, as a file states it: padding included, in steps of 1/256.
 *
 * @example toCharacters(54, 8) // 9
 */
export function toCharacters(points: number, digitPixels: number): number {
  const exact = points / POINTS_PER_PIXEL / digitPixels;
  const rounding = 1e-6;
  return Math.trunc(exact * 256 + rounding) / 256;
}

/** The points of a width in characters: whole pixels, as Excel keeps it. */
export function toPoints(width: number, digitPixels: number): number {
  return Math.round(width * digitPixels) * POINTS_PER_PIXEL;
}
