const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Decodes the escapes of the ST_Xstring type (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a carriage return and
 * `_x005F_` the underscore that keeps the text after it from being one.
 *
 * @example decodeEscapes("_x005F_x000D_") // "_x000D_"
 */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
