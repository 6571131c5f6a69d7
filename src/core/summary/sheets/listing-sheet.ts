import { toSerial } from "../../calendar/calendar-day";
import { formatJudgement } from "../../findings/format-judgement";
import { formatAbsoluteAddress, formatReference } from "../../sheet/reference";
import { SheetComposer, type Composed } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import type { JudgedMeasure } from "../../review";
import type { ListingRow, Report } from "../report";
import { buildReportHeading } from "../report-tables";
import { countLines, ERA_DATE, LOOK, rowHeight } from "./summary-look";
import { valueOf, type MeasureCells, type SummarySources } from "./summary-sources";

/** Columns of 進捗一覧, counted from 0; those from `listed` on are for the report's figures and lists, and not printed. */
export const LISTING = {
  area: 0,
  number: 1,
  name: 2,
  content: 3,
  audience: 4,
  period: 5,
  divisions: 6,
  status: 7,
  due: 8,
  judgement: 9,
  note: 10,
  /** 1 for a line whose measure the workbook still has (延べ). */
  listed: 12,
  /** 1 for a line that counts in totals (実数). */
  counted: 13,
  overdueOrder: 14,
  dueOrder: 15,
  notCheckableOrder: 16,
} as const;

export type ListingColumn = keyof typeof LISTING;

const HEADINGS = [
  "施策分野",
  "番号",
  "取組",
  "内容",
  "対象",
  "時期",
  "担当",
  "実施状況",
  "期限",
  "判定",
  "確認事項",
];
const WIDTHS = [18, 7, 28, 40, 14, 20, 22, 10, 16, 14, 26, 2, 6, 6, 9, 9, 9];
const HELPER_HEADINGS = ["延べ", "実数", "超過順", "期限順", "対象外順"];
const SHORT_COLUMNS = [LISTING.number, LISTING.status, LISTING.due, LISTING.judgement];
const LAST_PRINTED = LISTING.note;
/** Larger than any number of rows, so that it keeps day and row apart in one figure. */
const ROW_STEP = 10_000_000;

/** 進捗一覧 with the places that the report counts in. */
export interface ListingSheet {
  readonly sheet: SheetComposer;
  /** How a formula refers to a column's lines: `進捗一覧!$J$6:$J$40`. */
  range(column: ListingColumn): string;
  /** What a measure's line holds. */
  cellsOf(judged: JudgedMeasure): MeasureCells | undefined;
}

/** Figures by which LARGE and SMALL bring lines into an order; "" for lines that are not in the list. */
function orderCells(row: number, judged: JudgedMeasure, input: ListingInput): readonly Composed[] {
  const { report, sources, dateSystem } = input;
  const at = (column: ListingColumn): string => formatAbsoluteAddress(row, LISTING[column]);
  const has = (word: string): string => `ISNUMBER(FIND("${word}",${at("judgement")}))`;
  const isCounted = `${at("counted")}=1`;
  const [asOf, due, step] = [sources.asOf, at("due"), String(ROW_STEP)];
  const isOpen = `NOT(OR(${has(formatJudgement("done", "ja"))},${has(formatJudgement("cancelled", "ja"))}))`;
  const days = `IF(ISNUMBER(${due}),${asOf}-${due},0)`;
  const soon = `AND(${isCounted},${due}>=${asOf},${due}<=${asOf}+${String(report.dueWithinDays)},${isOpen})`;
  const serial = judged.measure.due === null ? null : toSerial(judged.measure.due, dateSystem);
  const daysLate = serial === null ? 0 : judged.daysLate;
  return [
    {
      formula: `=IF(AND(${isCounted},${has(formatJudgement("overdue", "ja"))}),(${days}+1)*${step}-ROW(),"")`,
      value: report.overdue.includes(judged) ? (daysLate + 1) * ROW_STEP - (row + 1) : "",
    },
    {
      formula: `=IF(ISNUMBER(${due}),IF(${soon},${due}*${step}+ROW(),""),"")`,
      value: serial !== null && report.dueNext.includes(judged) ? serial * ROW_STEP + row + 1 : "",
    },
    {
      formula: `=IF(AND(${isCounted},${has(formatJudgement("notCheckable", "ja"))}),ROW(),"")`,
      value: report.notCheckable.includes(judged) ? row + 1 : "",
    },
  ];
}

function legendLine({ byStatus }: Report): string | null {
  const marks = byStatus.flatMap(({ mark, meaning }) =>
    mark === null || meaning === null ? [] : [`${mark}：${meaning}`],
  );
  return marks.length === 0 ? null : `※実施状況　${marks.join("　")}`;
}

type TextField = "measureNumber" | "name" | "content" | "audience" | "period" | "divisions";

/** What the text cells of a line hold, from the area to the divisions. */
function textCells(line: ListingRow, { sources }: ListingInput): readonly Composed[] {
  const { measure } = line.judged;
  const cell = (field: TextField, shown: string): Composed => sources.text(line.sourceOf(field), shown);
  return [
    measure.area[0] ?? "",
    cell("measureNumber", measure.number ?? ""),
    cell("name", measure.name),
    cell("content", line.content),
    cell("audience", line.audience),
    cell("period", line.period),
    cell("divisions", measure.divisions.join("、")),
  ];
}

function putLine(sheet: SheetComposer, row: number, line: ListingRow, input: ListingInput): MeasureCells {
  const { judged, isCounted } = line;
  const at = (column: ListingColumn): string => formatAbsoluteAddress(row, LISTING[column]);
  const reference = { status: at("status"), due: at("due"), judgement: at("judgement") };
  const cells = input.sources.measure(judged, reference);
  const texts = textCells(line, input);
  sheet
    .putRow(row, 0, texts)
    .put(row, LISTING.status, cells.status)
    .put(row, LISTING.due, cells.due, ERA_DATE)
    .put(row, LISTING.judgement, cells.judgement)
    .put(row, LISTING.note, cells.note)
    .put(row, LISTING.listed, { formula: `=IF(${at("number")}&${at("name")}="",0,1)`, value: 1 })
    .put(row, LISTING.counted, isCounted ? { formula: `=${at("listed")}`, value: 1 } : 0)
    .putRow(row, LISTING.overdueOrder, orderCells(row, judged, input));
  const shown = [...texts, cells.status, null, cells.judgement, cells.note].map(valueOf);
  const lines = shown.map((value, column) => countLines(String(value ?? ""), WIDTHS[column] ?? 10));
  sheet.height(row, rowHeight(Math.max(...lines)));
  return cells;
}

export interface ListingInput {
  readonly name: string;
  readonly report: Report;
  readonly sources: SummarySources;
  readonly dateSystem: 1900 | 1904;
}

/**
 * Composes 進捗一覧: every measure on a line, as cities publish it (number, name, content, audience, period, division,
 * status mark with its legend), and what the report's formulas count in.
 */
export function composeListing(input: ListingInput): ListingSheet {
  const { report } = input;
  const sheet = new SheetComposer(input.name);
  const [title = "", subtitle = ""] = buildReportHeading(report);
  const legend = legendLine(report);
  sheet.put(0, 0, title.replace("進捗状況報告", "取組の状況")).put(1, 0, subtitle).put(2, 0, legend);
  const headingRow = 4;
  const first = headingRow + 1;
  const last = Math.max(first, headingRow + report.listing.length);
  const column = (index: number): Area => ({ top: first, left: index, bottom: last, right: index });
  sheet.putRow(headingRow, 0, HEADINGS);
  sheet.putRow(headingRow, LISTING.listed, HELPER_HEADINGS);
  const cells = new Map(
    report.listing.map((line, index) => [line.judged, putLine(sheet, first + index, line, input)]),
  );
  sheet
    .widths(...WIDTHS)
    .height(0, 26)
    .height(headingRow, rowHeight(1.4))
    .format({ top: 0, left: 0, bottom: 0, right: 0 }, LOOK.title)
    .format({ top: 1, left: 0, bottom: 2, right: 0 }, LOOK.subtitle)
    .format({ top: headingRow, left: 0, bottom: headingRow, right: LAST_PRINTED }, LOOK.heading)
    .format({ top: first, left: 0, bottom: last, right: LAST_PRINTED }, LOOK.text);
  for (const index of SHORT_COLUMNS) sheet.format(column(index), LOOK.short);
  sheet
    .format(column(LISTING.due), { numberFormat: ERA_DATE })
    .format(
      { top: headingRow, left: LISTING.listed, bottom: last, right: LISTING.notCheckableOrder },
      LOOK.helper,
    )
    .page(
      {
        orientation: "landscape",
        paper: "A4",
        fit: { wide: 1, tall: 0 },
        titleRows: { first: headingRow, last: headingRow },
        centerHorizontally: true,
        footer: { left: (report.planName ?? "").replaceAll("&", "&&"), right: "&P / &N ページ" },
      },
      { top: 0, left: 0, bottom: last, right: LAST_PRINTED },
    );
  return {
    sheet,
    range: (name) => formatReference({ sheet: input.name, area: column(LISTING[name]) }),
    cellsOf: (judged) => cells.get(judged),
  };
}
