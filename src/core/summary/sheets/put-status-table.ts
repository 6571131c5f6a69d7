import { formatAbsoluteAddress } from "../../sheet/reference";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { Report, StatusRow } from "../report";
import { countStatusFormula } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import { putHeadings, putLine, putSection, type TableColumn } from "./report-grid";
import { LOOK, rowHeight } from "./summary-look";

const COUNT_COLUMN = 10;

const COLUMNS: readonly TableColumn[] = [
  { heading: "実施状況", first: 0, last: 1, look: LOOK.short },
  { heading: "意味", first: 2, last: COUNT_COLUMN - 1, look: LOOK.text },
  { heading: "件数", first: COUNT_COLUMN, last: COUNT_COLUMN, look: LOOK.figure },
  {
    heading: "割合",
    first: COUNT_COLUMN + 1,
    last: COUNT_COLUMN + 1,
    look: LOOK.figure,
    numberFormat: "0.0%",
  },
];

const NO_STATUS: StatusRow = { mark: null, glyphs: null, meaning: null, count: 0, share: 0 };

function shareOf(row: number, totalRow: number, value: number): Composed {
  const [count, total] = [row, totalRow].map((each) => formatAbsoluteAddress(each, COUNT_COLUMN));
  return { formula: `=IF(${String(total)}=0,0,${String(count)}/${String(total)})`, value };
}

/**
 * Puts the counts by the marks and words of the plan's own legend. What staff enter later and no line foresees is counted
 * in a line of its own, so that the figures always add up.
 */
export function putStatusTable(
  sheet: SheetComposer,
  top: number,
  { byStatus, measures }: Report,
  listing: ListingSheet,
): number {
  const first = putHeadings(sheet, putSection(sheet, top, "実施状況別", COUNT_COLUMN + 1), COLUMNS);
  const named = byStatus.filter(({ mark }) => mark !== null);
  const blank = byStatus.find(({ mark }) => mark === null);
  const lines: readonly StatusRow[] = [...named, blank ?? NO_STATUS];
  const totalRow = first + lines.length + 1;
  let row = first;
  for (const { mark, glyphs, meaning, count, share } of lines) {
    const counted = { formula: countStatusFormula(listing, { mark, glyphs }), value: count };
    const values = [mark ?? "（記入なし）", meaning, counted, shareOf(row, totalRow, share)];
    sheet.height(row, rowHeight(1));
    row = putLine(sheet, row, COLUMNS, values);
  }
  const above = `${formatAbsoluteAddress(first, COUNT_COLUMN)}:${formatAbsoluteAddress(row - 1, COUNT_COLUMN)}`;
  const total = formatAbsoluteAddress(totalRow, COUNT_COLUMN);
  const others = { formula: `=${total}-SUM(${above})`, value: 0 };
  row = putLine(sheet, row, COLUMNS, ["上記以外", null, others, shareOf(row, totalRow, 0)]);
  const all = { formula: `=SUM(${listing.range("counted")})`, value: measures };
  return putLine(
    sheet,
    row,
    COLUMNS,
    ["計（実数）", null, all, shareOf(row, totalRow, measures === 0 ? 0 : 1)],
    LOOK.total,
  );
}
