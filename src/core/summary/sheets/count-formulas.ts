import { formatJudgement } from "../../findings/format-judgement";
import type { Judgement } from "../../review";
import { canonicalMark, glyphsOf } from "../../status/canonical-mark";
import type { ListingSheet } from "./listing-sheet";

/** A text inside a formula. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** 1 for each line whose judgement is this one, whatever symbol or number of days stands beside the word. */
function judgementTest({ range }: ListingSheet, judgement: Judgement): string {
  return `ISNUMBER(FIND(${quote(formatJudgement(judgement, "ja"))},${range("judgement")}))`;
}

function countFormula(...tests: readonly string[]): string {
  return `=SUMPRODUCT(${tests.map((test) => `(${test})`).join("*")}*1)`;
}

/** Lines of one policy area; `nameCell` holds its name, `null` stands for lines without one. */
export function areaTest({ range }: ListingSheet, nameCell: string | null): string {
  return nameCell === null ? `${range("area")}=""` : `${range("area")}=${nameCell}`;
}

/** Lines of one division, whichever others stand beside it in the cell. */
export function divisionTest({ range }: ListingSheet, nameCell: string | null): string {
  const cells = range("divisions");
  return nameCell === null ? `${cells}=""` : `ISNUMBER(FIND("、"&${nameCell}&"、","、"&${cells}&"、"))`;
}

/** All lines. */
export function anyTest({ range }: ListingSheet): string {
  return `${range("name")}<>""`;
}

/**
 * Counts the lines that pass a test, of one judgement or of all.
 *
 * SUMPRODUCT compares texts as they are, where COUNTIF would take `*`, `?` and `>` in a name for a condition.
 */
export function countLinesFormula(listing: ListingSheet, test: string, judgement: Judgement | null): string {
  return judgement === null ? countFormula(test) : countFormula(test, judgementTest(listing, judgement));
}

/** Counts the lines that bear a mark (in any of its glyphs) or word; `null` counts those without a status. */
export function countStatusFormula({ range }: ListingSheet, mark: string | null): string {
  const cells = `TRIM(${range("status")})`;
  if (mark === null) return countFormula(`${cells}=""`, `${range("name")}<>""`);
  const canonical = canonicalMark(mark);
  if (canonical === null) return countFormula(`${cells}=${quote(mark.trim())}`);
  return countFormula(`LEN(${cells})=1`, `ISNUMBER(FIND(${cells},${quote(glyphsOf(canonical))}))`);
}
