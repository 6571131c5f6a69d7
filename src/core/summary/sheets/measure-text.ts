/** Room above and below the text of a row, in points. */
const PADDING = 4.5;
/** 游ゴシック draws lines 1.53 times as far apart as its size. */
const LINE = 15;
/** The same for text of 9 points. */
export const SMALL_LINE = 13.7;

/** Height in points of a row that holds so many lines of text, of 10 points unless `line` says otherwise. */
export function rowHeight(lines: number, line = LINE): number {
  return PADDING + line * Math.max(1, lines);
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0xff;
}

/** Characters of a text in columns of the standard font: full width counts two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** How many characters of half width a line of a column holds; the narrowest standard font has 7 pixels for one. */
function roomOf(width: number, size: number): number {
  return Math.max(1, ((width - 1) * 10.5) / size);
}

/**
 * How many lines a text takes in a column.
 *
 * @param width of the column in characters of the standard font, which has 11 points
 * @param size of the text in points
 */
export function countLines(text: string, width: number, size = 10): number {
  const room = roomOf(width, size);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/**
 * How many letters surely stand on so many lines of a column, whatever their width and wherever the lines break: one
 * letter of each line may have to go to the next.
 *
 * @example countLetters(2, 42) // 41
 */
export function countLetters(lines: number, width: number, size = 10): number {
  return lines * Math.floor(roomOf(width, size) / 2) - (lines - 1);
}

/** What does not start a line. */
const NEVER_FIRST =
  /^[、。，．・：；？！」』）】〉》〕｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;?!)\]}]/u;

function breakLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    const hasRoom = widthOf(line) + widthOf(character) <= width;
    if (line !== "" && !hasRoom && !NEVER_FIRST.test(character)) {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  return [...lines, line];
}

/**
 * A text on lines of its own, as a label of a chart: some programs wrap long labels, others let them run out of the frame.
 *
 * @param width of a line, in characters of half width
 * @param most lines; what does not stand on them is left out, with an ellipsis
 * @returns lines of about the same length
 * @example wrapLabel("職員の主体的な成長を支援する研修", 24, 2) // "職員の主体的な成\n長を支援する研修"
 */
export function wrapLabel(text: string, width: number, most: number): string {
  const label = text.replaceAll(/\s+/gu, " ").trim();
  const lines = breakLines(label, width);
  if (lines.length > most) {
    const kept = Array.from(lines.slice(0, most).join("\n"));
    return `${kept.slice(0, -1).join("")}…`;
  }
  for (let narrow = Math.ceil(widthOf(label) / lines.length); narrow < width; narrow += 1) {
    const even = breakLines(label, narrow);
    if (even.length === lines.length) return even.join("\n");
  }
  return lines.join("\n");
}
