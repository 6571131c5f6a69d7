import { quoteSheetName } from "../../core/sheet/address";

/** Texts in quotes, sheet names in apostrophes and what lies between them: `"…"` is never touched. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|['"]/g;

function replaceSheet(formula: string, name: string, replacement: string): string {
  const quoted = `'${name.replaceAll("'", "''")}'!`;
  const plain = `${name}!`;
  const isPlain = quoteSheetName(name) === name;
  return formula.replace(PIECE, (piece) => {
    if (piece === quoted) return replacement;
    if (!isPlain || piece.startsWith('"') || piece.startsWith("'")) return piece;
    return piece
      .split(plain)
      .map((part, index, parts) =>
        index < parts.length - 1 ? part + (/[\p{L}\p{N}_.]$/u.test(part) ? plain : replacement) : part,
      )
      .join("");
  });
}

/**
 * A formula after a sheet was renamed.
 *
 * @example renameSheetReferences("=一覧!A1", "一覧", "9月末 時点") // "='9月末 時点'!A1"
 */
export function renameSheetReferences(formula: string, before: string, after: string): string {
  return replaceSheet(formula, before, `${quoteSheetName(after)}!`);
}

/**
 * A formula after a sheet was removed.
 *
 * @example breakSheetReferences("=一覧!A1+B1", "一覧") // "=#REF!A1+B1"
 */
export function breakSheetReferences(formula: string, name: string): string {
  return replaceSheet(formula, name, "#REF!");
}
