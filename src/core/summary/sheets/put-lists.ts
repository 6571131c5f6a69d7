import { daysBetween, toSerial } from "../../calendar/calendar-day";
import { textLiteral } from "../../columns/formula-text";
import { statusKey } from "../../columns/status-table";
import type { JudgedMeasure } from "../../review";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { CellValue } from "../../sheet/snapshot";
import type { Report } from "../report";
import type { ListingColumn } from "./listing-columns";
import type { ListingSheet } from "./listing-sheet";
import type { PageCursor } from "./page-cursor";
import { HELPER_COLUMN, linesOf, putRemark, putTable, type TableColumn, type TableLine } from "./report-grid";
import { ERA_DATE, LOOK, rowHeight } from "./summary-look";
import type { SummarySources } from "./summary-sources";

/** Lines kept free for measures that join a list later. */
const SPARE_LINES = 2;
const MOST_USUAL_LINES = 2;
/** A longer list is read in 進捗一覧. */
const MOST_LINES = 200;
const EMPTY = "該当はありません。";

const NUMBER: TableColumn = { heading: "番号", first: 0, last: 0, look: LOOK.short };
const NAME: TableColumn = { heading: "取組", first: 1, last: 4, look: LOOK.text };
const DIVISIONS: TableColumn = { heading: "担当", first: 5, last: 10, look: LOOK.text };
const DUE: TableColumn = { heading: "期限", first: 11, last: 13, look: LOOK.short, numberFormat: ERA_DATE };
const DAYS: TableColumn = { heading: "遅れ", first: 14, last: 14, look: LOOK.figure, numberFormat: '0"日"' };
const DAYS_LEFT: TableColumn = { ...DAYS, heading: "あと" };
const STATUS: TableColumn = { heading: "実施状況", first: 15, last: 18, look: LOOK.short };
const REASON: TableColumn = { heading: "理由", first: 11, last: 18, look: LOOK.text };

interface List {
  readonly title: string;
  readonly order: ListingColumn;
  readonly rank: "LARGE" | "SMALL";
  readonly measures: readonly JudgedMeasure[];
  readonly columns: readonly TableColumn[];
  /** The cells of a line; `line` is the formula text of its place in 進捗一覧. */
  cells(line: string, judged: JudgedMeasure | undefined): readonly Composed[];
}

function listsOf({
  report,
  listing,
  sources,
  dateSystem,
}: ListsInput): Readonly<Record<"overdue" | "dueNext" | "notCheckable", List>> {
  const { dueWithinDays, asOf } = report;
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
  return {
    overdue: {
      title: "期限超過",
      order: "overdueOrder",
      rank: "LARGE",
      measures: report.overdue,
      columns: [...dated, DAYS, STATUS],
      cells: (line, judged) => [
        ...common(line, judged),
        dueCell(line, judged),
        daysCell(line, true, daysTo(judged)),
        status(line, judged),
      ],
    },
    dueNext: {
      title: `今後${String(dueWithinDays)}日以内に期限`,
      order: "dueOrder",
      rank: "SMALL",
      measures: report.dueNext,
      columns: [...dated, DAYS_LEFT, STATUS],
      cells: (line, judged) => [
        ...common(line, judged),
        dueCell(line, judged),
        daysCell(line, false, daysTo(judged)),
        status(line, judged),
      ],
    },
    notCheckable: {
      title: "判定対象外",
      order: "notCheckableOrder",
      rank: "SMALL",
      measures: report.notCheckable,
      columns: [NUMBER, NAME, DIVISIONS, REASON],
      cells: (line, judged) => [
        ...common(line, judged),
        text("note", judged === undefined ? "" : listing.noteOf(judged))(line),
      ],
    },
  };
}

/** @example restText(3) // "ほか3件は、取組の一覧をご覧ください。" */
function restText(count: number): string {
  return `ほか${String(count)}件は、取組の一覧をご覧ください。`;
}

/** The name of the first line says so where the list is empty. */
function emptyName(name: Composed, count: string): Composed {
  if (typeof name !== "object" || !("formula" in name)) return name;
  return {
    formula: `=IF(${count}=0,${textLiteral(EMPTY)},${name.formula.slice(1)})`,
    value: name.value === "" ? EMPTY : name.value,
  };
}

function putList(sheet: SheetComposer, cursor: PageCursor, list: List, input: ListsInput): void {
  const { measures, columns, order, rank } = list;
  const { report, listing } = input;
  const range = listing.range(order);
  const count = `COUNT(${range})`;
  const filled = measures.map((judged) => linesOf(columns, list.cells("", judged)));
  // Measures move up and down in a list as staff edit: each line has room for most of them.
  const usual = Math.min(MOST_USUAL_LINES, Math.max(1, ...filled));
  const wanted = Math.min(report.listed, Math.max(1, measures.length) + SPARE_LINES, MOST_LINES);
  const places = new Map(report.listing.map(({ judged }, index) => [judged, index + 1]));
  const lines = Array.from({ length: wanted }, (_, index): TableLine => {
    const judged = measures[index];
    const place = (judged === undefined ? undefined : places.get(judged)) ?? "";
    return {
      height: rowHeight(Math.max(usual, filled[index] ?? 1)),
      isSpare: index > 0 && judged === undefined,
      staysWithFormer: index > 0 && judged === undefined,
      cells: (row) => {
        sheet
          .put(row, HELPER_COLUMN, {
            formula: `=IFERROR(MATCH(${rank}(${range},${String(index + 1)}),${range},0),"")`,
            value: place,
          })
          .format({ top: row, left: HELPER_COLUMN, bottom: row, right: HELPER_COLUMN }, LOOK.helper);
        const cells = list.cells(formatAbsoluteAddress(row, HELPER_COLUMN), judged);
        return index > 0
          ? cells
          : cells.map((cell, column) => (columns[column] === NAME ? emptyName(cell, count) : cell));
      },
    };
  });
  cursor.gap();
  putTable(sheet, cursor, {
    title: {
      formula: `="${list.title}（"&${count}&"件）"`,
      value: `${list.title}（${String(measures.length)}件）`,
    },
    columns,
    lines,
  });
  if (wanted === report.listed) return;
  const rest = `${count}-${String(wanted)}`;
  putRemark(sheet, cursor, {
    formula: `=IF(${rest}>0,"ほか"&(${rest})&"件は、取組の一覧をご覧ください。","")`,
    value: measures.length > wanted ? restText(measures.length - wanted) : "",
  });
}

export interface ListsInput {
  readonly report: Report;
  readonly listing: ListingSheet;
  readonly sources: SummarySources;
  readonly dateSystem: 1900 | 1904;
}

/** Puts what is late and what falls due next; the lists follow the sheet's figures. */
export function putDueLists(sheet: SheetComposer, cursor: PageCursor, input: ListsInput): void {
  const { overdue, dueNext } = listsOf(input);
  putList(sheet, cursor, overdue, input);
  putList(sheet, cursor, dueNext, input);
}

/** Puts what cannot be judged, and why. */
export function putNotCheckable(sheet: SheetComposer, cursor: PageCursor, input: ListsInput): void {
  if (input.report.notCheckable.length > 0) putList(sheet, cursor, listsOf(input).notCheckable, input);
}
