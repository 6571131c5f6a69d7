/**
 * Widths of columns under the default font of a Japanese Excel (游ゴシック 11): one digit is eight pixels wide, a pixel is
 * three quarters of a point, and a standard column shows 8.38 digits within 72 pixels.
 */
const PIXELS_PER_DIGIT = 8;
const POINTS_PER_PIXEL = 0.75;

/** What `worksheet.standardWidth` answers, in digits that are seen. */
export const STANDARD_DIGITS = 8.38;
/** A standard column in characters, the room beside the digits included. */
export const STANDARD_WIDTH = 9;
/** Excel's widest column, in points. */
export const WIDEST_POINTS = 255 * PIXELS_PER_DIGIT * POINTS_PER_PIXEL + 5 * POINTS_PER_PIXEL;

/** Points of a width in characters, as files hold it. */
export function toPoints(width: number): number {
  return width * PIXELS_PER_DIGIT * POINTS_PER_PIXEL;
}

/** The width in characters that Excel makes of points: whole pixels. */
export function fromPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_DIGIT;
}
