import { daysBetween, toSerial } from "../../calendar/calendar-day";
import { textLiteral } from "../../columns/formula-text";
import type { JudgedMeasure } from "../../review";
import type { Composed } from "../../sheet/sheet-composer";
import type { CellValue } from "../../sheet/snapshot";
import type { Report } from "../report";
import type { ListingColumn } from "./listing-columns";
import type { ListingSheet } from "./listing-sheet";
import { countLetters } from "./measure-text";
import { widthOf, type TableColumn } from "./report-grid";
import type { SummarySources } from "./summary-sources";

const EMPTY = "該当はありません。";

export interface ListsInput {
  readonly report: Report;
  readonly listing: ListingSheet;
  readonly sources: SummarySources;
  readonly dateSystem: 1900 | 1904;
}

/** One cell of a list's line. */
export interface ListCell {
  readonly column: TableColumn;
  /** What the column shows of a measure; of none, where the line is kept free. */
  value(judged: JudgedMeasure | undefined): CellValue;
  /** The formula text for that; `line` is the formula text of the measure's place in 進捗一覧. */
  expression(line: string): string;
}

/** Lists show texts on as many lines as they need, whatever line breaks the cells of the plan hold. */
function onOneLine(text: string): string {
  return text.replaceAll("\n", "");
}

/** A text of 進捗一覧. */
export function textCell(
  column: TableColumn,
  listing: ListingSheet,
  from: ListingColumn,
  textOf: (judged: JudgedMeasure) => string,
): ListCell {
  return {
    column,
    value: (judged) => (judged === undefined ? "" : onOneLine(textOf(judged))),
    expression: (line) => `SUBSTITUTE(INDEX(${listing.range(from)},${line}),CHAR(10),"")`,
  };
}

/** The due date, or a dash for what is late without one. */
export function dueCell(column: TableColumn, { listing, dateSystem }: ListsInput): ListCell {
  return {
    column,
    value: (judged) => {
      if (judged === undefined) return "";
      return judged.measure.due === null ? "－" : toSerial(judged.measure.due, dateSystem);
    },
    expression: (line) => {
      const cell = `INDEX(${listing.range("due")},${line})`;
      return `IF(ISNUMBER(${cell}),${cell},"－")`;
    },
  };
}

/** Days between 基準日 and the due date. */
export function daysCell(column: TableColumn, isLate: boolean, input: ListsInput): ListCell {
  const { report, listing, sources } = input;
  return {
    column,
    value: (judged) => {
      const due = judged?.measure.due ?? null;
      return due === null ? "" : Math.abs(daysBetween(report.asOf, due));
    },
    expression: (line) => {
      const cell = `INDEX(${listing.range("due")},${line})`;
      const days = isLate ? `${sources.asOf}-${cell}` : `${cell}-${sources.asOf}`;
      return `IF(ISNUMBER(${cell}),${days},"")`;
    },
  };
}

/**
 * A cell whose text stands within the lines of its row, whichever measure comes up there: a longer one ends with an
 * ellipsis until the summary is made again.
 *
 * @param emptyTest formula text that is true where the list has no measure; for the first name of a list
 */
export function fittedCell(
  { column, value, expression }: ListCell,
  judged: JudgedMeasure | undefined,
  line: string,
  lines: number,
  emptyTest?: string,
): Composed {
  const shown = value(judged);
  const source = expression(line);
  const isText = column.look.wrap === true && column.numberFormat === undefined;
  const room = countLetters(lines, widthOf(column), column.look.fontSize);
  const letters = String(Math.max(room, typeof shown === "string" ? shown.length : 0));
  const fitted = isText ? `LEFT(${source},${letters})&IF(LEN(${source})>${letters},"…","")` : source;
  const blank = emptyTest === undefined ? '""' : `IF(${emptyTest},${textLiteral(EMPTY)},"")`;
  return {
    formula: `=IF(${line}="",${blank},${fitted})`,
    value: judged === undefined && emptyTest !== undefined ? EMPTY : shown,
  };
}
