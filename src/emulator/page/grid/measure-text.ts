/** Widths of the grid's font (13 px) in pixels; a full-width character is as wide as the font is high. */
const FULL_WIDTH = 13;
const HALF_WIDTH = 7.2;

/**
 * An estimate of how wide a line of text is drawn, in pixels. It need not be exact, only quick: a big workbook has
 * hundreds of thousands of cells.
 */
export function measureText(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isHalf = unit < 0x300 || (unit >= 0xff61 && unit <= 0xff9f);
    // The second half of a surrogate pair adds nothing.
    if (unit < 0xdc00 || unit > 0xdfff) width += isHalf ? HALF_WIDTH : FULL_WIDTH;
  }
  return width;
}

/** The number of lines that a text takes when it is wrapped at `width` pixels. */
export function countLines(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(measureText(line) / width)), 0);
}
