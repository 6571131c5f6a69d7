const LINE_BREAKS = /\s*[\r\n\u0085\u2028\u2029]+\s*/gu;
/** A terminal obeys control characters; direction marks make a line read differently from what it says. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * A text from outside (a cell, a sheet's or file's name, an argument) as one line that is safe on a terminal: line breaks
 * become blanks, what a terminal would obey becomes U+FFFD.
 *
 * @example printable("総務課\n（各課）\u001b[31m") // "総務課 （各課）\ufffd[31m"
 */
export function printable(text: string): string {
  return text.replaceAll(LINE_BREAKS, " ").replaceAll("\t", " ").replaceAll(OBEYED, "\ufffd");
}

/**
 * A value as JSON whose strings hold such characters escaped: `JSON.stringify` leaves U+007F to U+009F and the direction
 * marks as they are.
 */
export function printableJson(value: object, indent: number): string {
  return JSON.stringify(value, null, indent).replaceAll(OBEYED, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
