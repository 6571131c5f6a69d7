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

/** 30%⏎(令和8年度): a line that is nothing but a bracket. */
const BRACKET_LINE = /(?<=[^\s:])\s*?\n(?=[^\S\n]*\([^()\n]{1,40}\)[^\S\n]*(?:\n|$))/g;
/** 30%⏎令和8年度⏎25%⏎令和5年度: from the first line on the year stands below its figure. */
const YEAR_LINE = /\n(?=[^\S\n]*[\ue000~]+(?:末|まで|時点)?[^\S\n]*(?:\n|$))/g;
const YEARS_BELOW =
  /^(?:[^\d\n\ue000]*\n)*[^\n\ue000]*\d[^\n\ue000]*\n[^]*(?=\ue000)(?<=\n[^\S\n]*)\ue000[\ue000~]*(?:末|まで|時点)?\s*$/;

/** 割合増加⏎2019年. */
const YEAR_BELOW_WORDS =
  /^[^\d\n\ue000]*(?:増|減|向上|上昇|低下|拡大|縮小)[^\d\n\ue000]{0,8}\n\s*[\ue000~]+(?:末|まで|時点)?\s*$/;

/** …を図る。（平成27年度 13人）: where a sentence starts from, in a bracket behind its full stop. */
const START_BRACKET =
  /。(?=\s*\((?=[^()\n]*\d)(?:[^()\d\n]{0,6}\ue000|現状|基準値?|策定時|実績)[^()\n]{1,40}\)\s*(?:$|\n))/g;

/** The line ends and full stops behind which a remark or the year of the line above stands. */
function findLinesThatGoOn(masked: string): ReadonlySet<number> {
  const ends = new Set<number>();
  if (masked.includes("。")) for (const match of masked.matchAll(START_BRACKET)) ends.add(match.index);
  if (!masked.includes("\n")) return ends;
  for (const match of masked.matchAll(BRACKET_LINE)) ends.add(match.index + match[0].length - 1);
  if (!YEARS_BELOW.test(masked) && !YEAR_BELOW_WORDS.test(masked)) return ends;
  for (const match of masked.matchAll(YEAR_LINE)) ends.add(match.index);
  return ends;
}

/** Cuts a text at enumerators, full stops and line ends; empty parts are left out, and a line that only adds to the one above stays with it. */
export function findClauses(text: string, masked: string, enumerators: readonly Stretch[]): Stretch[] {
  const clauses: Stretch[] = [];
  const goesOn = findLinesThatGoOn(masked);
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
    } else if ((text.charAt(at) === "。" || text.charAt(at) === "\n") && !goesOn.has(at)) close(at, at + 1);
    else if (at - start >= LONGEST_CLAUSE) close(at, at);
  }
  close(text.length, text.length);
  return clauses;
}
