import { daysBetween, toSerial } from "../../calendar/calendar-day";
import { statusKey } from "../../columns/status-table";
import type { JudgedMeasure } from "../../review";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { CellValue } from "../../sheet/snapshot";
import type { Report } from "../report";
import type { ListingColumn, ListingSheet } from "./listing-sheet";
import { HELPER_COLUMN, putHeadings, putLine, putSection, widthOf, type TableColumn } from "./report-grid";
import { countLines, ERA_DATE, LOOK, rowHeight } from "./summary-look";
import { valueOf, type SummarySources } from "./summary-sources";

/** Lines kept free for measures that join a list later. */
const SPARE_LINES = 3;

const NUMBER: TableColumn = { heading: "番号", first: 0, last: 0, look: LOOK.short };
const NAME: TableColumn = { heading: "取組", first: 1, last: 4, look: LOOK.text };
const DIVISIONS: TableColumn = { heading: "担当", first: 5, last: 8, look: LOOK.text };
const DUE: TableColumn = { heading: "期限", first: 9, last: 11, look: LOOK.short, numberFormat: ERA_DATE };
const DAYS: TableColumn = { heading: "遅れ", first: 13, last: 14, look: LOOK.figure, numberFormat: '0"日"' };
const DAYS_LEFT: TableColumn = { ...DAYS, heading: "あと" };
const STATUS: TableColumn = { heading: "実施状況", first: 15, last: 19, look: LOOK.short };
const REASON: TableColumn = { heading: "理由", first: 9, last: 19, look: LOOK.text };

interface List {
  readonly title: string;
  readonly order: ListingColumn;
  readonly rank: "LARGE" | "SMALL";
  readonly measures: readonly JudgedMeasure[];
  readonly columns: readonly TableColumn[];
  /** The cells of a line; `line` is the formula text of its place in 進捗一覧. */
  cells(line: string, judged: JudgedMeasure | undefined): readonly Composed[];
}

function noteOf(judged: JudgedMeasure | undefined, listing: ListingSheet): string {
  const note = judged === undefined ? null : (listing.cellsOf(judged)?.note ?? null);
  return String(valueOf(note) ?? "");
}

function listsOf(
  { overdue, dueNext, dueWithinDays, notCheckable, asOf }: Report,
  listing: ListingSheet,
  sources: SummarySources,
  dateSystem: 1900 | 1904,
): readonly List[] {
  const text =
    (column: ListingColumn, value: string) =>
    (line: string): Composed => {
      return { formula: `=IF(${line}="","",INDEX(${listing.range(column)},${line})&"")`, value };
    };
  const dueCell = (line: string, judged: JudgedMeasure | undefined): Composed => {
    const cell = `INDEX(${listing.range("due")},${line})`;
    const due = judged?.measure.due ?? null;
    return {
      formula: `=IF(${line}="","",IF(ISNUMBER(${cell}),${cell},"－"))`,
      value: judged === undefined ? "" : due === null ? "－" : toSerial(due, dateSystem),
    };
  };
  const daysCell = (line: string, isLate: boolean, value: CellValue): Composed => {
    const cell = `INDEX(${listing.range("due")},${line})`;
    const days = isLate ? `${sources.asOf}-${cell}` : `${cell}-${sources.asOf}`;
    return { formula: `=IF(${line}="","",IF(ISNUMBER(${cell}),${days},""))`, value };
  };
  const common = (line: string, judged: JudgedMeasure | undefined): readonly Composed[] => [
    text("number", judged?.measure.number ?? "")(line),
    text("name", judged?.measure.name ?? "")(line),
    text("divisions", judged?.measure.divisions.join("、") ?? "")(line),
  ];
  const status = (line: string, judged: JudgedMeasure | undefined): Composed =>
    text("status", statusKey(judged?.measure.status?.text ?? ""))(line);
  const daysTo = (judged: JudgedMeasure | undefined): CellValue => {
    const due = judged?.measure.due ?? null;
    return due === null ? "" : Math.abs(daysBetween(asOf, due));
  };
  const dated = [NUMBER, NAME, DIVISIONS, DUE];
  return [
    {
      title: "期限超過",
      order: "overdueOrder",
      rank: "LARGE",
      measures: overdue,
      columns: [...dated, DAYS, STATUS],
      cells: (line, judged) => [
        ...common(line, judged),
        dueCell(line, judged),
        daysCell(line, true, daysTo(judged)),
        status(line, judged),
      ],
    },
    {
      title: `今後${String(dueWithinDays)}日以内に期限`,
      order: "dueOrder",
      rank: "SMALL",
      measures: dueNext,
      columns: [...dated, DAYS_LEFT, STATUS],
      cells: (line, judged) => [
        ...common(line, judged),
        dueCell(line, judged),
        daysCell(line, false, daysTo(judged)),
        status(line, judged),
      ],
    },
    {
      title: "判定対象外",
      order: "notCheckableOrder",
      rank: "SMALL",
      measures: notCheckable,
      columns: [NUMBER, NAME, DIVISIONS, REASON],
      cells: (line, judged) => [...common(line, judged), text("note", noteOf(judged, listing))(line)],
    },
  ];
}

function putList(
  sheet: SheetComposer,
  top: number,
  list: List,
  report: Report,
  listing: ListingSheet,
): number {
  const { measures, columns, order, rank } = list;
  const range = listing.range(order);
  const title = {
    formula: `="${list.title}（"&COUNT(${range})&"件）"`,
    value: `${list.title}（${String(measures.length)}件）`,
  };
  let row = putHeadings(sheet, putSection(sheet, top, title), columns);
  const lines = Math.min(report.measures, measures.length + SPARE_LINES);
  const longest = Math.max(
    1,
    ...report.listing.map(({ judged }) => countLines(judged.measure.name, widthOf(NAME))),
  );
  for (let index = 0; index < lines; index += 1) {
    const judged = measures[index];
    const place = judged === undefined ? "" : report.listing.findIndex((line) => line.judged === judged) + 1;
    sheet
      .put(row, HELPER_COLUMN, {
        formula: `=IFERROR(MATCH(${rank}(${range},${String(index + 1)}),${range},0),"")`,
        value: place,
      })
      .format({ top: row, left: HELPER_COLUMN, bottom: row, right: HELPER_COLUMN }, LOOK.helper)
      .height(row, rowHeight(Math.min(3, longest)));
    row = putLine(sheet, row, columns, list.cells(formatAbsoluteAddress(row, HELPER_COLUMN), judged));
  }
  const rest = `COUNT(${range})-${String(lines)}`;
  sheet
    .put(row, 0, {
      formula: `=IF(${rest}>0,"ほか"&(${rest})&"件は、取組の一覧をご覧ください。",IF(COUNT(${range})=0,"該当はありません。",""))`,
      value: measures.length === 0 ? "該当はありません。" : "",
    })
    .format({ top: row, left: 0, bottom: row, right: 0 }, LOOK.remark);
  return row + 2;
}

/** Puts the lists of what is late, what falls due next and what cannot be judged; they follow the sheet's figures. */
export function putLists(
  sheet: SheetComposer,
  top: number,
  report: Report,
  listing: ListingSheet,
  sources: SummarySources,
  dateSystem: 1900 | 1904,
): number {
  return listsOf(report, listing, sources, dateSystem).reduce(
    (row, list) => putList(sheet, row, list, report, listing),
    top,
  );
}
