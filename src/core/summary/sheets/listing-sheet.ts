import { judgementFlags } from "../../columns/flag-rules";
import { SETTING_NAMES } from "../../columns/own-names";
import type { JudgedMeasure } from "../../review";
import { formatAbsoluteAddress, formatReference } from "../../sheet/reference";
import { SheetComposer, type Composed } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import type { ListingRow, Report } from "../report";
import { buildReportHeading } from "../report-tables";
import { lineCells, type LineInput, type ListingInput } from "./listing-line";
import { placeColumns, widthsOf, type ListingColumn, type PlacedColumn } from "./listing-columns";
import { countLines, rowHeight, SMALL_LINE } from "./measure-text";
import { ERA_DATE, footerOf, LOOK, PRINT_MARGINS } from "./summary-look";
import { valueOf } from "./summary-sources";

const ENTRY_FILL = "#fffbe6";
const ONE_LINE = { wrap: false, shrinkToFit: true } as const;
/** 進捗一覧 with the places that the report counts in. */
export interface ListingSheet {
  readonly sheet: SheetComposer;
  /** How a formula refers to a column's lines: `進捗一覧!$J$6:$J$40`. */
  range(column: ListingColumn): string;
  /** What a measure's line remarks. */
  noteOf(judged: JudgedMeasure): string;
}

function legendLine({ byStatus }: Report): string | null {
  const marks = byStatus.flatMap(({ mark, meaning }) =>
    mark === null || meaning === null ? [] : [`${mark}：${meaning}`],
  );
  return marks.length === 0 ? null : `※実施状況　${marks.join("　")}`;
}

/** Excel makes no row higher, in points. */
const MOST_HEIGHT = 409;
/** In points. */
const TEXT_SIZE = LOOK.smallText.fontSize;
const SMALLEST_SIZE = 5;

/** The height that a text needs, in smaller letters where it is too long for a row. */
function fitText(text: string, width: number): { readonly height: number; readonly size: number } {
  for (let size = TEXT_SIZE; ; size -= 1) {
    const height = rowHeight(countLines(text, width, size), (SMALL_LINE * size) / TEXT_SIZE);
    if (height <= MOST_HEIGHT || size === SMALLEST_SIZE)
      return { height: Math.min(MOST_HEIGHT, height), size };
  }
}

interface PutLine {
  readonly cells: Readonly<Record<ListingColumn, Composed | null>>;
  /** Texts that have to be smaller than the others. */
  readonly smaller: readonly { readonly area: Area; readonly size: number }[];
}

function putLine(
  sheet: SheetComposer,
  row: number,
  line: ListingRow,
  columns: readonly PlacedColumn[],
  input: LineInput,
): PutLine {
  const places = new Map(columns.map(({ role, column }) => [role, column]));
  const cells = lineCells(row, line, (role) => formatAbsoluteAddress(row, places.get(role) ?? 0), input);
  let highest = rowHeight(1, SMALL_LINE);
  const smaller: { area: Area; size: number }[] = [];
  for (const { role, column, width, isPrinted } of columns) {
    sheet.put(row, column, cells[role], role === "due" ? ERA_DATE : undefined);
    const shown = valueOf(cells[role]);
    if (!isPrinted || typeof shown !== "string") continue;
    const { height, size } = fitText(shown, width);
    highest = Math.max(highest, height);
    if (size < TEXT_SIZE)
      smaller.push({ area: { top: row, left: column, bottom: row, right: column }, size });
  }
  sheet.height(row, highest);
  return { cells, smaller };
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
  const put = new Map(
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
  for (const { smaller } of put.values())
    for (const { area, size } of smaller) sheet.format(area, { fontSize: size });
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
    noteOf: (judged) => String(valueOf(put.get(judged)?.cells.note ?? null) ?? ""),
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
