import { damaged } from "./package-error";

/** Excel allows 8,192 characters; a margin for other programs, and a bound for the work on one formula. */
const LONGEST_FORMULA = 32_767;

// SINGLE and ANCHORARRAY are spelled @ and # on screen, so their prefix alone cannot be dropped.
const QUOTED_OR_PREFIX =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?!SINGLE\(|ANCHORARRAY\()(?:_xlws\.)?|_xlpm\./g;

/**
 * A formula as people read it, with its leading `=`: files mark functions younger than Excel 2007 with `_xlfn.`,
 * screens do not (ECMA-376 extension MS-XLSX 2.2.2).
 *
 * @throws PortError `damaged-file` where it is longer than any program writes.
 * @example toFormula('_xlfn.XLOOKUP(A1,B:B,C:C)') // "=XLOOKUP(A1,B:B,C:C)"
 */
export function toFormula(text: string): string {
  if (text.length > LONGEST_FORMULA) throw damaged("a formula of absurd length");
  if (!text.includes("_xl")) return `=${text}`;
  return `=${text.replace(QUOTED_OR_PREFIX, (match) => (match.startsWith("_xl") ? "" : match))}`;
}
