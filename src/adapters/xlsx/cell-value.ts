import type { CellValue } from "../../core/sheet/snapshot";
import { decodeEscapes } from "./decode-escapes";
import { damaged } from "./package-error";
import { parseDateValue } from "./parse-date-value";
import type { StringPool } from "./string-pool";

/** What a cell's value may refer to outside its sheet. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly dateSystem: 1900 | 1904;
  readonly pool: StringPool;
}

function sharedString(index: string, strings: readonly string[]): string | undefined {
  if (index.trim() === "") return undefined;
  const string = strings[Number(index)];
  if (string === undefined) throw damaged(`there is no shared string ${index}`);
  return string;
}

function finiteNumber(text: string): number | undefined {
  const number = Number(text);
  if (Number.isFinite(number)) return text.trim() === "" ? undefined : number;
  throw damaged(`${text.slice(0, 40)} is no number`);
}

/**
 * The value that the text of `<v>` stands for under the cell's type (ECMA-376 part 1, 18.18.11).
 *
 * @param type the attribute `t`; absent for numbers.
 * @returns `undefined` where the cell is empty.
 * @throws PortError `damaged-file` where the text does not fit the type.
 */
export function parseCellValue(
  text: string,
  type: string | undefined,
  context: ValueContext,
): CellValue | undefined {
  switch (type) {
    case undefined:
    case "n":
      return finiteNumber(text);
    case "s":
      return sharedString(text, context.sharedStrings);
    case "str":
    case "inlineStr":
      return context.pool.keep(decodeEscapes(text));
    case "b":
      return text.trim() === "" ? undefined : text.trim() === "1" || text.trim() === "true";
    case "e":
      return text.trim() === "" ? undefined : { error: text.trim() };
    case "d":
      return parseDateValue(text, context.dateSystem) ?? finiteNumber(text);
    default:
      throw damaged(`the cell type ${type} is unknown`);
  }
}
