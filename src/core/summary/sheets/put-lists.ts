import { statusKey } from "../../columns/status-table";
import type { JudgedMeasure } from "../../review";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { SheetComposer } from "../../sheet/sheet-composer";
import { daysCell, dueCell, fittedCell, textCell, type ListCell, type ListsInput } from "./list-cells";
import { listColumns, type ListColumns } from "./list-columns";
import type { ListingColumn } from "./listing-columns";
import { rowHeight } from "./measure-text";
import type { PageCursor } from "./page-cursor";
import { HELPER_COLUMN, linesOf, putRemark, putTable, type TableColumn, type TableLine } from "./report-grid";
import { LOOK } from "./summary-look";

/** Lines kept free for measures that join a list later. */
const SPARE_LINES = 2;
/** Lines of text for which every line of a list has room, where any measure of the plan needs them. */
const MOST_USUAL_LINES = 2;
/** A longer list is read in 進捗一覧. */
const MOST_LINES = 200;

interface List {
  /** Says that the list is empty, where it is. */
  readonly name: TableColumn;
  readonly title: string;
  readonly order: ListingColumn;
  readonly rank: "LARGE" | "SMALL";
  readonly measures: readonly JudgedMeasure[];
  readonly cells: readonly ListCell[];
}

function listsOf(input: ListsInput): Readonly<Record<"overdue" | "dueNext" | "notCheckable", List>> {
  const { report, listing } = input;
  const columns: ListColumns = listColumns(report);
  const { number, divisions } = columns;
  const text = (column: TableColumn, from: ListingColumn, textOf: (judged: JudgedMeasure) => string) =>
    textCell(column, listing, from, textOf);
  const common = [
    ...(number === null ? [] : [text(number, "number", ({ measure }) => measure.number ?? "")]),
    text(columns.name, "name", ({ measure }) => measure.name),
    ...(divisions === null
      ? []
      : [text(divisions, "divisions", ({ measure }) => measure.divisions.join("、"))]),
  ];
  const status = text(columns.status, "status", ({ measure }) => statusKey(measure.status?.text ?? ""));
  const due = dueCell(columns.due, input);
  return {
    overdue: {
      name: columns.name,
      title: "期限超過",
      order: "overdueOrder",
      rank: "LARGE",
      measures: report.overdue,
      cells: [...common, due, daysCell(columns.daysLate, true, input), status],
    },
    dueNext: {
      name: columns.name,
      title: `今後${String(report.dueWithinDays)}日以内に期限`,
      order: "dueOrder",
      rank: "SMALL",
      measures: report.dueNext,
      cells: [...common, due, daysCell(columns.daysLeft, false, input), status],
    },
    notCheckable: {
      name: columns.name,
      title: "判定対象外",
      order: "notCheckableOrder",
      rank: "SMALL",
      measures: report.notCheckable,
      cells: [...common, text(columns.reason, "note", (judged) => listing.noteOf(judged))],
    },
  };
}

/** @example restText(3) // "ほか3件は、取組の一覧をご覧ください。" */
function restText(count: number): string {
  return `ほか${String(count)}件は、取組の一覧をご覧ください。`;
}

function linesFor({ cells }: List, judged: JudgedMeasure): number {
  return linesOf(
    cells.map(({ column }) => column),
    cells.map(({ value }) => value(judged)),
  );
}

function putList(sheet: SheetComposer, cursor: PageCursor, list: List, input: ListsInput): void {
  const { measures, cells, name, order, rank } = list;
  const { report, listing } = input;
  const range = listing.range(order);
  const count = `COUNT(${range})`;
  // Measures move up and down in a list as staff edit: each line has room for nearly all of them.
  const longest = Math.max(1, ...report.listing.map(({ judged }) => linesFor(list, judged)));
  const usual = Math.min(MOST_USUAL_LINES, longest);
  const wanted = Math.min(report.listed, measures.length + SPARE_LINES, MOST_LINES);
  const places = new Map(report.listing.map(({ judged }, index) => [judged, index + 1]));
  const columns = cells.map(({ column }) => column);
  const lines = Array.from({ length: wanted }, (_, index): TableLine => {
    const judged = measures[index];
    const place = (judged === undefined ? undefined : places.get(judged)) ?? "";
    const room = Math.max(usual, judged === undefined ? 1 : linesFor(list, judged));
    return {
      height: rowHeight(room),
      isSpare: index > 0 && judged === undefined,
      staysWithFormer: index > 0 && judged === undefined,
      cells: (row) => {
        sheet
          .put(row, HELPER_COLUMN, {
            formula: `=IFERROR(MATCH(${rank}(${range},${String(index + 1)}),${range},0),"")`,
            value: place,
          })
          .format({ top: row, left: HELPER_COLUMN, bottom: row, right: HELPER_COLUMN }, LOOK.helper);
        const line = formatAbsoluteAddress(row, HELPER_COLUMN);
        return cells.map((cell) => {
          const isFirstName = index === 0 && cell.column === name;
          return fittedCell(cell, judged, line, room, isFirstName ? `${count}=0` : undefined);
        });
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
