import { formatDay } from "../../calendar/era";
import type { SheetArea } from "../../sheet/reference";
import { SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import { JUDGEMENTS } from "../count-judgements";
import type { Report } from "../report";
import { buildReportHeading } from "../report-tables";
import { areaTest, divisionTest } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import { putGroupTable, type GroupTablePlace } from "./put-group-table";
import { INDICATOR_COLUMNS, putIndicators, type IndicatorPlace } from "./put-indicators";
import { putLists } from "./put-lists";
import { putChanges, putQuality } from "./put-remarks";
import { putStatusTable } from "./put-status-table";
import { LAST_COLUMN, REPORT_WIDTHS } from "./report-grid";
import { ERA_DATE, JUDGEMENT_COLORS, LOOK } from "./summary-look";
import type { SummarySources } from "./summary-sources";

/** Where charts stand, right of the tables. */
const CHART_LEFT = 13;
const FIRST_JUDGEMENT_COLUMN = 3;
/** Rows that a chart needs at least to be read. */
const CHART_ROWS = 11;

export interface ReportSheetInput {
  readonly name: string;
  readonly report: Report;
  readonly listing: ListingSheet;
  readonly sources: SummarySources;
  readonly dateSystem: 1900 | 1904;
}

/** The cell that shows 基準日, counted from 0. */
export const AS_OF_CELL = { row: 1, column: 1 } as const;

function cellOf(sheet: string, row: number, column: number): SheetArea {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

function columnOf(sheet: string, column: number, place: { firstRow: number; lastRow: number }): SheetArea {
  return { sheet, area: { top: place.firstRow, left: column, bottom: place.lastRow, right: column } };
}

function addAreaChart(sheet: SheetComposer, place: GroupTablePlace, covers: Area): void {
  sheet.chart("施策分野別の状況", {
    type: "stackedBar",
    title: "施策分野別の状況（件）",
    altText: "施策分野ごとに、取組の件数を判定別に積み上げた横棒グラフ。数値は左の表と同じです。",
    place: covers,
    categories: columnOf(sheet.name, 0, place),
    series: JUDGEMENTS.map((judgement, index) => ({
      name: cellOf(sheet.name, place.headingRow, FIRST_JUDGEMENT_COLUMN + index),
      values: columnOf(sheet.name, FIRST_JUDGEMENT_COLUMN + index, place),
      color: JUDGEMENT_COLORS[judgement],
    })),
    valueFormat: "0",
    min: 0,
  });
}

function addIndicatorChart(sheet: SheetComposer, place: IndicatorPlace, covers: Area): void {
  const { name, progress, expected } = INDICATOR_COLUMNS;
  sheet.chart("指標の進捗率と想定", {
    type: "clusteredBar",
    title: "指標の進捗率と想定",
    altText: "指標ごとに、進捗率と、基準日までに想定される割合を並べた横棒グラフ。数値は上の表と同じです。",
    place: covers,
    categories: columnOf(sheet.name, name, place),
    series: [
      { column: progress, color: "#1f4e79" },
      { column: expected, color: "#bdd7ee" },
    ].map(({ column, color }) => ({
      name: cellOf(sheet.name, place.headingRow, column),
      values: columnOf(sheet.name, column, place),
      color,
      hasLabels: true,
    })),
    valueFormat: "0%",
  });
}

function putHeading(sheet: SheetComposer, { report, sources }: ReportSheetInput): void {
  const [title = "", subtitle = ""] = buildReportHeading(report);
  const counted = subtitle.replace(`基準日 ${formatDay(report.asOf, "ja")}`, "").trim();
  const { row, column } = AS_OF_CELL;
  sheet
    .put(0, 0, title)
    .height(0, 28)
    .format({ top: 0, left: 0, bottom: 0, right: 0 }, LOOK.title)
    .put(row, 0, "基準日")
    .put(row, column, sources.asOfCell, ERA_DATE)
    .put(row, 3, counted)
    .format({ top: row, left: 0, bottom: row, right: 3 }, LOOK.subtitle)
    .format(
      { top: row, left: column, bottom: row, right: column },
      {
        numberFormat: ERA_DATE,
        horizontal: "left",
      },
    );
}

/**
 * Composes 進捗集計: what the committee reads, every figure a formula over 進捗一覧, so that it stays right while staff
 * edit. What was compared with an earlier report, and open findings, are as they were when the sheet was made.
 */
export function composeReport(input: ReportSheetInput): SheetComposer {
  const { report, listing, sources, dateSystem } = input;
  const sheet = new SheetComposer(input.name).widths(...REPORT_WIDTHS);
  putHeading(sheet, input);
  const hasChanges = report.changes !== null;
  const areas = putGroupTable(sheet, 3, {
    title: "施策分野別",
    heading: "施策分野",
    nameless: "（分野なし）",
    remark: "再掲の取組は、掲載しているそれぞれの分野に数えています。",
    table: report.byArea,
    listing,
    test: (nameCell) => areaTest(listing, nameCell),
    hasChanges,
  });
  const chartBottom = Math.max(areas.end - 1, 3 + CHART_ROWS);
  addAreaChart(sheet, areas, { top: 3, left: CHART_LEFT, bottom: chartBottom, right: LAST_COLUMN });
  let row = putStatusTable(sheet, areas.end + 1, report, listing);
  const breaks: number[] = [];
  row = Math.max(row, chartBottom + 1) + 1;
  if (report.indicators.length > 0) {
    breaks.push(row);
    const place = putIndicators(sheet, row, report, sources);
    row = place.end + 1;
    if (report.indicators.some(({ progress }) => progress !== null)) {
      const height = Math.max(CHART_ROWS, 2 * report.indicators.length);
      addIndicatorChart(sheet, place, { top: row, left: 0, bottom: row + height, right: LAST_COLUMN });
      row += height + 2;
    }
  }
  breaks.push(row);
  row = putLists(sheet, row, report, listing, sources, dateSystem);
  breaks.push(row);
  const divisions = putGroupTable(sheet, row, {
    title: "担当別",
    heading: "担当",
    nameless: "（担当なし）",
    remark: "複数の担当がある取組は、それぞれの担当に数えています。",
    table: report.byDivision,
    listing,
    test: (nameCell) => divisionTest(listing, nameCell),
    hasChanges,
  });
  row = putChanges(sheet, divisions.end + 1, report);
  row = putQuality(sheet, row, report);
  return sheet.page(
    {
      orientation: "landscape",
      paper: "A4",
      fit: { wide: 1, tall: 0 },
      margins: { top: 1.5, right: 1.2, bottom: 1.5, left: 1.2, header: 0.7, footer: 0.7 },
      footer: {
        left: (report.planName ?? "").replaceAll("&", "&&"),
        center: formatDay(report.asOf, "ja"),
        right: "&P / &N ページ",
      },
      centerHorizontally: true,
      breaksBefore: breaks,
    },
    { top: 0, left: 0, bottom: row, right: LAST_COLUMN },
  );
}
