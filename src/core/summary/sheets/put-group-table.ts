import { formatJudgement } from "../../findings/format-judgement";
import type { Judgement } from "../../review";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import { JUDGEMENTS } from "../count-judgements";
import type { GroupRow, GroupTable } from "../report";
import { countedTest, countLinesFormula } from "./count-formulas";
import { countFlag } from "./count-flag";
import type { ListingSheet } from "./listing-sheet";
import type { PageCursor } from "./page-cursor";
import {
  putRemark,
  putTable,
  widthOf,
  type TableColumn,
  type TableLine,
  type TablePlace,
} from "./report-grid";
import { countLines, rowHeight } from "./measure-text";
import { LOOK } from "./summary-look";

/** Columns of the sheet in which the figures of a group stand. */
export const GROUP_COLUMNS = {
  count: 2,
  firstJudgement: 3,
  share: 3 + JUDGEMENTS.length,
  change: 4 + JUDGEMENTS.length,
} as const;
const DONE_COLUMN = GROUP_COLUMNS.firstJudgement + JUDGEMENTS.indexOf("done");
const OVERDUE_COLUMN = GROUP_COLUMNS.firstJudgement + JUDGEMENTS.indexOf("overdue");
const NAME = { first: 0, last: GROUP_COLUMNS.count - 1 } as const;

export interface GroupTableInput {
  readonly title: string;
  readonly heading: string;
  /** Stands for measures that name none. */
  readonly nameless: string;
  readonly table: GroupTable;
  readonly listing: ListingSheet;
  /** Why the lines count some measures more than once. */
  readonly remark: string;
  /** Formula text that is true for the lines of a group; `null` asks for those that name none. */
  test(nameCell: string | null): string;
  /** Whether there is an earlier report to compare with. */
  readonly hasChanges: boolean;
  /** Keeps the table on one page, for a chart. */
  readonly isWhole: boolean;
}

function columnsOf({ heading, hasChanges }: GroupTableInput): readonly TableColumn[] {
  const { count, firstJudgement, share, change } = GROUP_COLUMNS;
  const figure = (text: string, column: number, numberFormat?: string): TableColumn => ({
    heading: text,
    first: column,
    last: column,
    look: LOOK.figure,
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    { heading, ...NAME, look: LOOK.text },
    figure("件数", count),
    ...JUDGEMENTS.map((judgement, index) => figure(formatJudgement(judgement, "ja"), firstJudgement + index)),
    figure("完了率", share, "0%"),
    ...(hasChanges ? [figure("完了増減", change, "+0;-0;±0")] : []),
  ];
}

function shareCell(row: number, { measures, byJudgement }: GroupRow): Composed {
  const [counted, done] = [GROUP_COLUMNS.count, DONE_COLUMN].map((column) =>
    formatAbsoluteAddress(row, column),
  );
  return {
    formula: `=IF(${String(counted)}=0,0,${String(done)}/${String(counted)})`,
    value: measures === 0 ? 0 : byJudgement.done / measures,
  };
}

function changeCell(row: number, { byJudgement, change }: GroupRow): Composed {
  if (change === null) return "－";
  const before = byJudgement.done - change;
  return { formula: `=${formatAbsoluteAddress(row, DONE_COLUMN)}-${String(before)}`, value: change };
}

function countsOf(
  row: number,
  name: string,
  group: GroupRow,
  test: string,
  { listing, hasChanges }: GroupTableInput,
): readonly (Composed | null)[] {
  const count = (judgement: Judgement | null): Composed => ({
    formula: countLinesFormula(listing, test, judgement),
    value: judgement === null ? group.measures : group.byJudgement[judgement],
  });
  const counts = [count(null), ...JUDGEMENTS.map(count)];
  return [name, ...counts, shareCell(row, group), ...(hasChanges ? [changeCell(row, group)] : [])];
}

/** What the lines add up to (延べ), by summing the cells above. */
function sumsOf(
  row: number,
  firstRow: number,
  { table, hasChanges }: GroupTableInput,
): readonly (Composed | null)[] {
  const { measures, byJudgement } = table.summed;
  const figures = [measures, ...JUDGEMENTS.map((judgement) => byJudgement[judgement])];
  const sums = figures.map((value, index): Composed => {
    const column = GROUP_COLUMNS.count + index;
    const [first, last] = [firstRow, row - 1].map((each) => formatAbsoluteAddress(each, column));
    return { formula: `=SUM(${String(first)}:${String(last)})`, value };
  });
  return ["延べ", ...sums, shareCell(row, table.summed), ...(hasChanges ? ["－"] : [])];
}

function linesOf(input: GroupTableInput, firstRow: number): readonly TableLine[] {
  const { table, nameless, listing } = input;
  const groups = table.rows.map((group): TableLine => {
    const name = group.name ?? nameless;
    return {
      height: rowHeight(countLines(name, widthOf(NAME))),
      cells: (row) => {
        const nameCell = group.name === null ? null : formatAbsoluteAddress(row, 0);
        return countsOf(row, name, group, input.test(nameCell), input);
      },
    };
  });
  const end = { height: rowHeight(1.1), look: LOOK.total, staysWithFormer: true };
  const summed: TableLine = { ...end, cells: (row) => sumsOf(row, firstRow, input) };
  const counted: TableLine = {
    ...end,
    cells: (row) => countsOf(row, "計（実数）", table.total, countedTest(listing), input),
  };
  return [...groups, ...(table.countedAgain > 0 ? [summed] : []), counted];
}

/**
 * Puts a table of counts by area or division, with a total that counts every measure once.
 *
 * @returns where its lines stand, without the totals
 */
export function putGroupTable(sheet: SheetComposer, cursor: PageCursor, input: GroupTableInput): TablePlace {
  const { title, table, hasChanges, isWhole, remark } = input;
  const last = hasChanges ? GROUP_COLUMNS.change : GROUP_COLUMNS.share;
  const place = putTable(sheet, cursor, {
    ...{ title, columns: columnsOf(input), last, isWhole },
    // Below its title and its headings.
    lines: linesOf(input, cursor.row + 2),
  });
  const { firstRow, lastRow } = place;
  sheet
    .rule({
      kind: "dataBar",
      area: { top: firstRow, left: GROUP_COLUMNS.share, bottom: lastRow, right: GROUP_COLUMNS.share },
      color: "#a9c4e4",
      min: 0,
      max: 1,
    })
    .rule(countFlag({ top: firstRow, left: OVERDUE_COLUMN, bottom: lastRow, right: OVERDUE_COLUMN }));
  const totals = table.countedAgain > 0 ? 2 : 1;
  if (table.countedAgain > 0) putRemark(sheet, cursor, `※${remark}実数は、取組を一度ずつ数えた件数です。`);
  return { ...place, lastRow: lastRow - totals };
}
