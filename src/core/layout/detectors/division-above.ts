import type { SourcedText } from "../../plan/plan";
import { cellText, isFilled, type Grid } from "../../sheet/grid";
import { isSure } from "../match-field";
import type { HeadingMatcher } from "../match-heading";
import type { HeaderBand } from "./find-headers";
import { splitLabel } from "./find-labels";

/** Rows above a table that may say whose it is. */
const ROWS_ABOVE = 6;
/** Who collects the sheets is not who does the work. */
const COLLECTS = /取りまとめ|とりまとめ|作成|記入|問い?合わ?せ|提出|事務局/u;

/** （所属名：総務課） has its bracket opened before the label. */
function withoutOpenBracket(text: string): string {
  return /[(（]/u.test(text) ? text : text.replace(/[)）]\s*$/u, "");
}

/**
 * The division that stands once above a table (部局名｜総務部, 担当課：市民課): that of all its measures, where no column
 * tells their own.
 */
export function findDivisionAbove(
  grid: Grid,
  header: HeaderBand,
  matcher: HeadingMatcher,
): SourcedText | undefined {
  for (let row = header.top - 1; row >= Math.max(0, header.top - ROWS_ABOVE); row--) {
    const cells = grid.cellsOfRow(row).filter(isFilled);
    for (const [index, cell] of cells.entries()) {
      const written = cellText(cell);
      if (COLLECTS.test(written)) continue;
      const joined = splitLabel(cell, matcher);
      if (joined?.field === "divisions")
        return { text: withoutOpenBracket(cellText(joined.value)), at: grid.ref(row, cell.column) };
      const match = matcher.matchText(written);
      const value = cells[index + 1];
      if (isSure(match) && match.field === "divisions" && value !== undefined)
        return { text: cellText(value), at: grid.ref(row, value.column) };
    }
  }
  return undefined;
}
