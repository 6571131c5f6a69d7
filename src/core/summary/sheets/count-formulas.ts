import { textLiteral } from "../../columns/formula-text";
import { formatJudgement } from "../../findings/format-judgement";
import type { Judgement } from "../../review";
import type { StatusRow } from "../report";
import type { ListingSheet } from "./listing-sheet";

/** 1 for each line whose judgement is this one, whatever symbol or number of days stands beside the word. */
function judgementTest({ range }: ListingSheet, judgement: Judgement): string {
  return `ISNUMBER(FIND(${textLiteral(formatJudgement(judgement, "ja"))},${range("judgement")}))`;
}

function countFormula(...tests: readonly string[]): string {
  return `=SUMPRODUCT(${tests.map((test) => `(${test})`).join("*")}*1)`;
}

/** Lines that count once in totals (実数). */
export function countedTest({ range }: ListingSheet): string {
  return `${range("counted")}=1`;
}

/** Lines of one policy area, those that are listed again included; `null` stands for lines without an area. */
export function areaTest({ range }: ListingSheet, nameCell: string | null): string {
  const isArea = nameCell === null ? `${range("area")}=""` : `EXACT(${range("area")},${nameCell})`;
  return `(${range("listed")}=1)*(${isArea})`;
}

/** Lines of one division, whichever others stand beside it in the cell. */
export function divisionTest(listing: ListingSheet, nameCell: string | null): string {
  const cells = listing.range("divisions");
  const isDivision =
    nameCell === null ? `${cells}=""` : `ISNUMBER(FIND("、"&${nameCell}&"、","、"&${cells}&"、"))`;
  return `(${countedTest(listing)})*(${isDivision})`;
}

/**
 * Counts the lines that pass a test, of one judgement or of all.
 *
 * SUMPRODUCT compares texts as they are, where COUNTIF would take `*`, `?` and `>` in a name for a condition.
 */
export function countLinesFormula(listing: ListingSheet, test: string, judgement: Judgement | null): string {
  return judgement === null ? countFormula(test) : countFormula(test, judgementTest(listing, judgement));
}

/** Counts the lines that bear a mark (in any of its glyphs) or word; without a mark those that have no status. */
export function countStatusFormula(
  listing: ListingSheet,
  { mark, glyphs }: Pick<StatusRow, "mark" | "glyphs">,
): string {
  const cells = `TRIM(${listing.range("status")})`;
  const isCounted = countedTest(listing);
  if (mark === null) return countFormula(isCounted, `${cells}=""`);
  if (glyphs === null) return countFormula(isCounted, `EXACT(${cells},${textLiteral(mark)})`);
  return countFormula(isCounted, `LEN(${cells})=1`, `ISNUMBER(FIND(${cells},${textLiteral(glyphs)}))`);
}
