/** Which characters of a text are meant: `[start, end)` in UTF-16 units of the raw text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
