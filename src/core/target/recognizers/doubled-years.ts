import { toFiscalYear } from "../../calendar/fiscal-year";
import type { StatedYear } from "./stated-year";

/** 2023(R5): the year once more, without a word of its own. */
const BARE_BEFORE = /(?<![\d.,])(?:19|20)\d\d\s*\($/;
/** 2023：12件, as the lines of a table are headed. */
const BARE_HEADING = /(?<![\d.,~-])(?:19|20)\d\d(?=\s*(?::|年?[末値]?:))/g;
const LONGEST_BARE = 8;

/**
 * Joins a year that is said twice, 令和10年度(R10), and finds the bare years that head a line.
 *
 * @param years in the order of the text
 */
export function joinDoubledYears(text: string, years: readonly StatedYear[]): readonly StatedYear[] {
  const joined: StatedYear[] = [];
  for (const year of [...years, ...findHeadings(text, years)].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (text.charAt(year.end) !== ")" || text.charAt(year.start - 1) !== "(") {
      joined.push(year);
      continue;
    }
    const bare = BARE_BEFORE.exec(text.slice(Math.max(0, year.start - LONGEST_BARE), year.start))?.[0];
    if (before?.end === year.start - 1 && before.year === year.year) {
      joined.splice(-1, 1, { ...before, end: year.end + 1 });
    } else if (bare !== undefined && Number.parseInt(bare, 10) === year.year) {
      joined.push({ ...year, start: year.start - bare.length, end: year.end + 1 });
    } else joined.push(year);
  }
  return joined;
}

function findHeadings(text: string, years: readonly StatedYear[]): readonly StatedYear[] {
  if (!text.includes(":")) return [];
  const headings: StatedYear[] = [];
  let next = 0;
  for (const match of text.matchAll(BARE_HEADING)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((years[next]?.end ?? Infinity) <= start) next += 1;
    if ((years[next]?.start ?? Infinity) < end) continue;
    headings.push({ start, end, year: toFiscalYear(Number(match[0])) ?? null, kind: "year" });
  }
  return headings;
}
