import { formatJudgement } from "../../findings/format-judgement";
import type { Judgement } from "../../review";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import { JUDGEMENTS } from "../count-judgements";
import type { GroupRow, GroupTable } from "../report";
import { countedTest, countLinesFormula } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import { putHeadings, putLine, putSection, widthOf, type TableColumn } from "./report-grid";
import { countLines, LOOK, rowHeight } from "./summary-look";

const COUNT_COLUMN = 2;
const DONE_COLUMN = COUNT_COLUMN + 1 + JUDGEMENTS.indexOf("done");
const SHARE_COLUMN = COUNT_COLUMN + 1 + JUDGEMENTS.length;
const CHANGE_COLUMN = SHARE_COLUMN + 1;
const TOTAL = "計（実数）";

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
  /** Formula text to which 完了 less the figure of the last report is compared; absent without one. */
  readonly hasChanges: boolean;
}

/** Where a table stands on the sheet: what charts and later parts refer to. */
export interface GroupTablePlace {
  readonly headingRow: number;
  readonly firstRow: number;
  /** Without the total. */
  readonly lastRow: number;
  /** The row below the table. */
  readonly end: number;
}

function columnsOf({ heading, hasChanges }: GroupTableInput): readonly TableColumn[] {
  const judgementColumns = JUDGEMENTS.map((judgement, index): TableColumn => {
    const column = COUNT_COLUMN + 1 + index;
    return { heading: formatJudgement(judgement, "ja"), first: column, last: column, look: LOOK.figure };
  });
  const share: TableColumn = {
    heading: "完了率",
    first: SHARE_COLUMN,
    last: SHARE_COLUMN,
    look: LOOK.figure,
    numberFormat: "0%",
  };
  const change: TableColumn = {
    heading: "完了の増減",
    first: CHANGE_COLUMN,
    last: CHANGE_COLUMN,
    look: LOOK.figure,
    numberFormat: "+0;-0;±0",
  };
  return [
    { heading, first: 0, last: COUNT_COLUMN - 1, look: LOOK.text },
    { heading: "件数", first: COUNT_COLUMN, last: COUNT_COLUMN, look: LOOK.figure },
    ...judgementColumns,
    share,
    ...(hasChanges ? [change] : []),
  ];
}

function valuesOf(
  row: number,
  name: string,
  group: GroupRow,
  test: string,
  input: GroupTableInput,
): readonly (Composed | null)[] {
  const { listing, hasChanges } = input;
  const count = (judgement: Judgement | null): Composed => ({
    formula: countLinesFormula(listing, test, judgement),
    value: judgement === null ? group.measures : group.byJudgement[judgement],
  });
  const [counted, done] = [formatAbsoluteAddress(row, COUNT_COLUMN), formatAbsoluteAddress(row, DONE_COLUMN)];
  const share = group.measures === 0 ? 0 : group.byJudgement.done / group.measures;
  const before = group.change === null ? null : group.byJudgement.done - group.change;
  const change: Composed | null =
    before === null ? "－" : { formula: `=${done}-${String(before)}`, value: group.change ?? 0 };
  return [
    name,
    count(null),
    ...JUDGEMENTS.map((judgement) => count(judgement)),
    { formula: `=IF(${counted}=0,0,${done}/${counted})`, value: share },
    ...(hasChanges ? [change] : []),
  ];
}

/** What the lines add up to (延べ), by summing the cells above. */
function summedValues(
  row: number,
  firstRow: number,
  lastRow: number,
  { table, hasChanges }: GroupTableInput,
): readonly (Composed | null)[] {
  const { measures, byJudgement } = table.summed;
  const figures = [measures, ...JUDGEMENTS.map((judgement) => byJudgement[judgement])];
  const [counted, done] = [formatAbsoluteAddress(row, COUNT_COLUMN), formatAbsoluteAddress(row, DONE_COLUMN)];
  const sums = figures.map((value, index): Composed => {
    const column = COUNT_COLUMN + index;
    const [first, last] = [firstRow, lastRow].map((each) => formatAbsoluteAddress(each, column));
    return { formula: `=SUM(${String(first)}:${String(last)})`, value };
  });
  const share = measures === 0 ? 0 : byJudgement.done / measures;
  return [
    "延べ",
    ...sums,
    { formula: `=IF(${counted}=0,0,${done}/${counted})`, value: share },
    ...(hasChanges ? [null] : []),
  ];
}

/** Puts a table of counts by area or division, with a total that counts every measure once. */
export function putGroupTable(sheet: SheetComposer, top: number, input: GroupTableInput): GroupTablePlace {
  const columns = columnsOf(input);
  const headingRow = putSection(sheet, top, input.title, CHANGE_COLUMN);
  const firstRow = putHeadings(sheet, headingRow, columns);
  let row = firstRow;
  const nameWidth = widthOf({ first: 0, last: COUNT_COLUMN - 1 });
  for (const group of input.table.rows) {
    const nameCell = group.name === null ? null : formatAbsoluteAddress(row, 0);
    const name = group.name ?? input.nameless;
    sheet.height(row, rowHeight(countLines(name, nameWidth)));
    row = putLine(sheet, row, columns, valuesOf(row, name, group, input.test(nameCell), input));
  }
  const lastRow = row - 1;
  if (input.table.countedAgain > 0) {
    sheet.height(row, rowHeight(1.2));
    row = putLine(sheet, row, columns, summedValues(row, firstRow, lastRow, input), LOOK.total);
  }
  sheet.height(row, rowHeight(1.2));
  const total = valuesOf(row, TOTAL, input.table.total, countedTest(input.listing), input);
  row = putLine(sheet, row, columns, total, LOOK.total);
  const bars: Area = { top: firstRow, left: SHARE_COLUMN, bottom: row - 1, right: SHARE_COLUMN };
  sheet.rule({ kind: "dataBar", area: bars, color: "#9dc3e6", min: 0, max: 1 });
  if (input.table.countedAgain > 0) {
    sheet.put(row, 0, `※${input.remark}実数は、取組を一度ずつ数えた件数です。`);
    sheet.format({ top: row, left: 0, bottom: row, right: 0 }, LOOK.remark);
    row += 1;
  }
  return { headingRow, firstRow, lastRow, end: row };
}
