// The forms in which Excel and most other programs write nearly every cell and row. Anything else, such as hidden rows,
// control characters or letters spelled as numbers, is left to the parser: the class of characters is all of XML's from
// the space on, save & and <.
const TEXT = String.raw`[ -%'-;=-\ufffd]*(?:&(?:amp|lt|gt|quot|apos);[ -%'-;=-\ufffd]*)*`;

/** Its groups: address, style, type, formula, value; the last two with their references as written. */
export const PLAIN_CELL = new RegExp(
  String.raw`<c r="([A-Z]{1,3}[1-9][0-9]{0,6})"(?: s="([0-9]{1,5})")?(?: t="(n|s|b|e|str)")?` +
    `(?:/>|>(?:<f>(?!</f>)(${TEXT})</f>)?(?:<v>(${TEXT})</v>)?</c>)`,
  "y",
);

/** Its group: the number of the row. */
export const NEXT_PLAIN_ROW =
  /<\/row><row r="([1-9][0-9]{0,6})"(?: (?:spans|s|customFormat|ht|customHeight|x14ac:dyDescent)="[0-9:.]*")*>/y;
