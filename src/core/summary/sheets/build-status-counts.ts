import { formatAbsoluteAddress } from "../../sheet/reference";
import type { Composed } from "../../sheet/sheet-composer";
import type { Report, StatusRow } from "../report";
import { countStatusFormula } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import { linesOf, type Table, type TableColumn, type TableLine } from "./report-grid";
import { rowHeight } from "./measure-text";
import { LOOK } from "./summary-look";

const MARK: TableColumn = { heading: "実施状況", first: 0, last: 1, look: LOOK.short };

/** The meaning that the legend prints stands between mark and figures; words say what they mean themselves. */
function columnsOf(countColumn: number): readonly TableColumn[] {
  const [count, share] = [countColumn, countColumn + 1];
  const meaning = { heading: "意味", first: MARK.last + 1, last: countColumn - 1, look: LOOK.text };
  return [
    MARK,
    ...(meaning.last < meaning.first ? [] : [meaning]),
    { heading: "件数", first: count, last: count, look: LOOK.figure },
    { heading: "割合", first: share, last: share + 1, look: LOOK.figure, numberFormat: "0.0%" },
  ];
}

const NO_STATUS: StatusRow = { mark: null, glyphs: null, meaning: null, count: 0, share: 0 };

function shareOf(row: number, totalRow: number, countColumn: number, value: number): Composed {
  const [count, total] = [row, totalRow].map((each) => formatAbsoluteAddress(each, countColumn));
  return { formula: `=IF(${String(total)}=0,0,${String(count)}/${String(total)})`, value };
}

/**
 * The counts by the marks and words of the plan's own legend. What staff enter later and no line foresees is counted
 * in a line of its own, so that the figures always add up.
 */
export function buildStatusCounts({ byStatus, measures }: Report, listing: ListingSheet): Table {
  const named = byStatus.filter(({ mark }) => mark !== null);
  const blank = byStatus.find(({ mark }) => mark === null) ?? NO_STATUS;
  const rows: readonly StatusRow[] = [...named, blank];
  const hasMeanings = rows.some(({ meaning }) => meaning !== null);
  const countColumn = hasMeanings ? 8 : MARK.last + 1;
  const columns = columnsOf(countColumn);
  // The lines stand together on one page, so that their places are known from each of them.
  const line = (
    index: number,
    label: string,
    meaning: string | null,
    cell: (row: number) => Composed,
    share: number,
  ): TableLine => {
    const texts = hasMeanings ? [label, meaning] : [label];
    return {
      height: rowHeight(linesOf(columns, texts)),
      cells: (row) => [...texts, cell(row), shareOf(row, row - index + rows.length + 1, countColumn, share)],
    };
  };
  const marks = rows.map(({ mark, glyphs, meaning, count, share }, index) =>
    line(
      index,
      mark ?? "（記入なし）",
      meaning,
      () => ({ formula: countStatusFormula(listing, { mark, glyphs }), value: count }),
      share,
    ),
  );
  const others = line(
    rows.length,
    "上記以外",
    null,
    (row) => {
      const [first, last, total] = [row - rows.length, row - 1, row + 1].map((each) =>
        formatAbsoluteAddress(each, countColumn),
      );
      return { formula: `=${String(total)}-SUM(${String(first)}:${String(last)})`, value: 0 };
    },
    0,
  );
  const all: TableLine = {
    ...line(
      rows.length + 1,
      "計（実数）",
      null,
      () => ({ formula: `=SUM(${listing.range("counted")})`, value: measures }),
      measures === 0 ? 0 : 1,
    ),
    look: LOOK.total,
  };
  return {
    title: "実施状況別",
    columns,
    lines: [...marks, others, all],
    last: countColumn + 2,
    isWhole: true,
  };
}
