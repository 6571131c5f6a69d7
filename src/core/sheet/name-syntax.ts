import { parseAddress } from "./address";

const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u;
const R1C1 = /^(?:r[0-9]*c[0-9]*|[rc][0-9]*)$/i;
const LONGEST = 255;

/**
 * Whether Excel takes a text as a defined name: letters, digits, `_` and `.`, no digit first, nothing that reads as the
 * address of a cell.
 *
 * @example isDefinedName("進捗_基準日") // true
 */
export function isDefinedName(text: string): boolean {
  return text.length <= LONGEST && NAME.test(text) && !R1C1.test(text) && parseAddress(text) === undefined;
}
