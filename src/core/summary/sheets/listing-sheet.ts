import { toSerial } from "../../calendar/calendar-day";
import { judgementFlags } from "../../columns/flag-rules";
import { SETTING_NAMES } from "../../columns/own-names";
import { formatJudgement } from "../../findings/format-judgement";
import type { JudgedMeasure } from "../../review";
import { formatAbsoluteAddress, formatReference } from "../../sheet/reference";
import { SheetComposer, type Composed } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import type { ListingRow, Report } from "../report";
import { buildReportHeading } from "../report-tables";
import { placeColumns, widthsOf, type ListingColumn, type PlacedColumn } from "./listing-columns";
import { countLines, rowHeight, SMALL_LINE } from "./measure-text";
import { ERA_DATE, footerOf, LOOK, PRINT_MARGINS } from "./summary-look";
import { valueOf, type SummarySources } from "./summary-sources";

const ENTRY_FILL = "#fffbe6";
const ONE_LINE = { wrap: false, shrinkToFit: true } as const;
/** Larger than any number of rows, so that it keeps day and row apart in one figure. */
const ROW_STEP = 10_000_000;

/** 進捗一覧 with the places that the report counts in. */
export interface ListingSheet {
  readonly sheet: SheetComposer;
  /** How a formula refers to a column's lines: `進捗一覧!$J$6:$J$40`. */
  range(column: ListingColumn): string;
  /** What a measure's line remarks. */
  noteOf(judged: JudgedMeasure): string;
}

/** What the lines of the sheet have in common. */
interface LineInput extends ListingInput {
  /** The measures of the report's lists. */
  readonly members: Readonly<Record<"overdue" | "dueNext" | "notCheckable", ReadonlySet<JudgedMeasure>>>;
}

/** Figures by which LARGE and SMALL bring lines into an order; "" for lines that are not in the list. */
function orderCells(
  row: number,
  judged: JudgedMeasure,
  at: (role: ListingColumn) => string,
  input: LineInput,
): Readonly<Record<"overdueOrder" | "dueOrder" | "notCheckableOrder", Composed>> {
  const { report, sources, dateSystem } = input;
  const has = (word: string): string => `ISNUMBER(FIND("${word}",${at("judgement")}))`;
  const isCounted = `${at("counted")}=1`;
  const [asOf, due, step] = [sources.asOf, at("due"), String(ROW_STEP)];
  const isOpen = `NOT(OR(${has(formatJudgement("done", "ja"))},${has(formatJudgement("cancelled", "ja"))}))`;
  const days = `IF(ISNUMBER(${due}),${asOf}-${due},0)`;
  const soon = `AND(${isCounted},${due}>=${asOf},${due}<=${asOf}+${String(report.dueWithinDays)},${isOpen})`;
  const serial = judged.measure.due === null ? null : toSerial(judged.measure.due, dateSystem);
  const daysLate = serial === null ? 0 : judged.daysLate;
  return {
    overdueOrder: {
      formula: `=IF(AND(${isCounted},${has(formatJudgement("overdue", "ja"))}),(${days}+1)*${step}-ROW(),"")`,
      value: input.members.overdue.has(judged) ? (daysLate + 1) * ROW_STEP - (row + 1) : "",
    },
    dueOrder: {
      formula: `=IF(ISNUMBER(${due}),IF(${soon},${due}*${step}+ROW(),""),"")`,
      value: serial !== null && input.members.dueNext.has(judged) ? serial * ROW_STEP + row + 1 : "",
    },
    notCheckableOrder: {
      formula: `=IF(AND(${isCounted},${has(formatJudgement("notCheckable", "ja"))}),ROW(),"")`,
      value: input.members.notCheckable.has(judged) ? row + 1 : "",
    },
  };
}

function legendLine({ byStatus }: Report): string | null {
  const marks = byStatus.flatMap(({ mark, meaning }) =>
    mark === null || meaning === null ? [] : [`${mark}：${meaning}`],
  );
  return marks.length === 0 ? null : `※実施状況　${marks.join("　")}`;
}

type TextField = "measureNumber" | "name" | "content" | "audience" | "period" | "divisions";

/** What the cells of a line hold. */
function lineCells(
  row: number,
  line: ListingRow,
  at: (role: ListingColumn) => string,
  input: LineInput,
): Readonly<Record<ListingColumn, Composed | null>> {
  const { sources } = input;
  const { judged, isCounted } = line;
  const { measure } = judged;
  const text = (field: TextField, shown: string): Composed => sources.text(line.sourceOf(field), shown);
  const live = { status: at("status"), due: at("due"), judgement: at("judgement") };
  return {
    area: measure.area[0] ?? "",
    number: text("measureNumber", measure.number ?? ""),
    name: text("name", measure.name),
    content: text("content", line.content),
    audience: text("audience", line.audience),
    period: text("period", line.period),
    divisions: text("divisions", measure.divisions.join("、")),
    ...sources.measure(judged, live),
    listed: { formula: `=IF(${at("number")}&${at("name")}="",0,1)`, value: 1 },
    counted: isCounted ? { formula: `=${at("listed")}`, value: 1 } : 0,
    ...orderCells(row, judged, at, input),
  };
}

/** Excel makes no row higher, in points. */
const MOST_HEIGHT = 409;

function putLine(
  sheet: SheetComposer,
  row: number,
  line: ListingRow,
  columns: readonly PlacedColumn[],
  input: LineInput,
): Readonly<Record<ListingColumn, Composed | null>> {
  const places = new Map(columns.map(({ role, column }) => [role, column]));
  const cells = lineCells(row, line, (role) => formatAbsoluteAddress(row, places.get(role) ?? 0), input);
  let lines = 1;
  for (const { role, column, width, isPrinted } of columns) {
    sheet.put(row, column, cells[role], role === "due" ? ERA_DATE : undefined);
    const shown = valueOf(cells[role]);
    if (isPrinted && typeof shown === "string")
      lines = Math.max(lines, countLines(shown, width, LOOK.smallText.fontSize));
  }
  sheet.height(row, Math.min(MOST_HEIGHT, rowHeight(lines, SMALL_LINE)));
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
  const headingRow = 3;
  const first = headingRow + 1;
  const last = Math.max(first, headingRow + report.listing.length);
  const columns = placeColumns(report.listing);
  const printed = columns.filter(({ isPrinted }) => isPrinted);
  const right = printed.length - 1;
  const areaOf = (column: number, top = first): Area => ({ top, left: column, bottom: last, right: column });
  for (const { column, heading } of columns) sheet.put(headingRow, column, heading);
  const lines: LineInput = {
    ...input,
    members: {
      overdue: new Set(report.overdue),
      dueNext: new Set(report.dueNext),
      notCheckable: new Set(report.notCheckable),
    },
  };
  const cells = new Map(
    report.listing.map((line, index) => [line.judged, putLine(sheet, first + index, line, columns, lines)]),
  );
  if (report.listing.length === 0) sheet.put(first, 0, "取組はありません。");
  sheet
    .widths(...widthsOf(columns))
    .height(0, 26)
    .height(headingRow, rowHeight(1.3))
    .format({ top: 0, left: 0, bottom: 0, right: 0 }, LOOK.title)
    .format({ top: 1, left: 0, bottom: 2, right: 0 }, LOOK.subtitle)
    .format({ top: headingRow, left: 0, bottom: headingRow, right }, LOOK.heading)
    .format({ top: first, left: 0, bottom: last, right }, LOOK.smallText);
  for (const { column, role, isShort, isPrinted } of columns) {
    if (isShort === true && isPrinted) sheet.format(areaOf(column), LOOK.smallShort);
    if (role === "due")
      sheet.format(areaOf(column), { ...LOOK.smallShort, ...ONE_LINE, numberFormat: ERA_DATE });
    if (role === "judgement") {
      sheet.format(areaOf(column), { ...LOOK.smallShort, ...ONE_LINE });
      for (const rule of judgementFlags(areaOf(column))) sheet.rule(rule);
    }
  }
  sheet.format({ top: headingRow, left: right + 2, bottom: last, right: columns.length }, LOOK.helper).page(
    {
      orientation: "landscape",
      paper: "A4",
      fit: { wide: 1, tall: 0 },
      titleRows: { first: headingRow, last: headingRow },
      margins: PRINT_MARGINS,
      centerHorizontally: true,
      footer: footerOf(report),
    },
    { top: 0, left: 0, bottom: last, right },
  );
  if (input.sources.isEditable) offerEntries(sheet, columns, areaOf);
  const placeOf = (role: ListingColumn): number => columns.find((each) => each.role === role)?.column ?? 0;
  return {
    sheet,
    range: (role) => formatReference({ sheet: input.name, area: areaOf(placeOf(role)) }),
    noteOf: (judged) => String(valueOf(cells.get(judged)?.note ?? null) ?? ""),
  };
}

/** Lets people enter what the judgements follow. */
function offerEntries(
  sheet: SheetComposer,
  columns: readonly PlacedColumn[],
  areaOf: (column: number) => Area,
): void {
  for (const { role, column } of columns) {
    if (role === "status")
      sheet.format(areaOf(column), { fill: ENTRY_FILL }).validate(areaOf(column), {
        type: "list",
        source: `=${SETTING_NAMES.choices}`,
      });
    if (role === "due")
      sheet.format(areaOf(column), { fill: ENTRY_FILL }).validate(areaOf(column), {
        type: "date",
        error: { title: "期限", message: "日付を 2024/3/31 のように入力してください。" },
      });
  }
}
