/** A stretch of the normalised text, both in its units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stands where a year was: keeps the offsets and lets patterns see that a year stood there. */
export const YEAR_MARK = "\ue000";
/** Stands where a quotation or remark was: its figures are no targets. */
const SILENT = "\ue001";

const QUOTATION = /「[^「」]*」|『[^『』]*』/g;
const REMARK = /※[^\n)]*/g;

const NESTED = /\([^()\n。]*\(/;

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => SILENT.repeat(match.length));
}

/** The text with quotations, remarks and years blanked out, at unchanged offsets. */
export function maskText(text: string, years: readonly Stretch[]): string {
  let masked = text;
  if (text.includes("「") || text.includes("『")) masked = blank(masked, QUOTATION);
  if (text.includes("※")) masked = blank(masked, REMARK);
  let result = "";
  let at = 0;
  for (const { start, end } of years) {
    result += masked.slice(at, start) + YEAR_MARK.repeat(end - start);
    at = end;
  }
  return flattenBrackets(result + masked.slice(at));
}

/** （現状（R5）：12件）: brackets within brackets as blanks, so that each figure lies in the outer one. */
function flattenBrackets(masked: string): string {
  if (!NESTED.test(masked)) return masked;
  let depth = 0;
  return masked.replace(/[()\n。]/g, (character) => {
    if (character === "(") return (depth += 1) > 1 ? " " : character;
    if (character === ")") return (depth = Math.max(0, depth - 1)) > 0 ? " " : character;
    depth = 0;
    return character;
  });
}

/** Nobody writes a sentence this long; a bound keeps the time to read in step with the text's length. */
const LONGEST_CLAUSE = 1000;

/** Cuts a text at enumerators, full stops and line ends; empty parts are left out. */
export function findClauses(text: string, enumerators: readonly Stretch[]): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number, after: number): void => {
    if (text.slice(start, end).trim() !== "") clauses.push({ start, end });
    start = after;
  };
  for (let at = 0; at < text.length; at += 1) {
    const enumerator = enumerators[next];
    if (enumerator?.start === at) {
      close(at, enumerator.end);
      at = enumerator.end - 1;
      next += 1;
    } else if (text.charAt(at) === "。" || text.charAt(at) === "\n") close(at, at + 1);
    else if (at - start >= LONGEST_CLAUSE) close(at, at);
  }
  close(text.length, text.length);
  return clauses;
}
