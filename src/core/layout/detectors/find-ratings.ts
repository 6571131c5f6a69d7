import type { FieldName } from "../../plan/plan";
import { cellText, type Grid } from "../../sheet/grid";
import { canonicalMark } from "../../status/canonical-mark";
import { columnOf } from "./column-of";
import type { HeaderBand } from "./find-headers";
import { sampleTexts } from "./sample-texts";
import type { TimeColumns } from "./schedule-steps";

const GRADE = /^[A-EＡ-ＥSＳ]$/u;
/** Marks that judge; ○ and ● alone may just as well say when something is done. */
const JUDGING: ReadonlySet<string> = new Set(["△", "▲", "×"]);
/** A legend that makes △ a step on the way: the marks are a schedule then. */
const STEP = /[△▲]\s*[」:：=＝…・]*\s*(?:検討|準備|調査|試行|設計|一部実施)/u;

function isRating(text: string): boolean {
  return GRADE.test(text) || canonicalMark(text) !== null;
}

/**
 * Columns of years whose marks tell how each year went (◎ ○ △ ×, A to D) and not when something is done, the latest first;
 * none where a column of its own tells the status, or where any cell holds an arrow or a text.
 */
export function findRatings(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
  times: TimeColumns,
  chosen: ReadonlyMap<number, FieldName>,
): readonly number[] {
  if (columnOf(chosen, "status") !== undefined) return [];
  const texts = [...times.keys()].flatMap((column) => sampleTexts(grid, header, endRow, column));
  const judges = texts.some((text) => GRADE.test(text) || JUDGING.has(canonicalMark(text) ?? ""));
  if (!judges || !texts.every(isRating)) return [];
  if (grid.sheet.cells.some((cell) => STEP.test(cellText(cell)))) return [];
  return [...times.keys()].reverse();
}
