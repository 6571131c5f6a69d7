import { foldCase } from "./compare-values";

const PIECE = /~[*?~]|[*?]|[^*?~]+|~/gsu;

/** Whether a text holds signs that stand for other signs. */
export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/**
 * A pattern of Excel as a regular expression over text without case: `*` any signs, `?` one sign, `~` takes the next
 * one as it is.
 *
 * @example new RegExp(`^${wildcardSource("完*")}$`, "su").test("完了") // true
 */
export function wildcardSource(pattern: string): string {
  return (foldCase(pattern).match(PIECE) ?? [])
    .map((piece) => {
      if (piece === "*") return ".*";
      if (piece === "?") return ".";
      return escapeForRegExp(piece.length === 2 && piece.startsWith("~") ? piece.slice(1) : piece);
    })
    .join("");
}

/** A test for texts that match the whole pattern, without case. */
export function createTextMatcher(pattern: string): (text: string) => boolean {
  const folded = foldCase(pattern);
  if (!hasWildcards(pattern)) return (text) => text === pattern || foldCase(text) === folded;
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, "su");
  return (text) => expression.test(foldCase(text));
}
