import { formatDay } from "../../calendar/era";
import type { SheetArea } from "../../sheet/reference";
import { SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import { JUDGEMENTS } from "../count-judgements";
import type { Report } from "../report";
import { buildReportHeading } from "../report-tables";
import { areaTest, divisionTest } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import { PageCursor } from "./page-cursor";
import { GROUP_COLUMNS, putGroupTable } from "./put-group-table";
import { INDICATOR_COLUMNS, MOST_CHARTED, putIndicators } from "./put-indicators";
import { putDueLists, putNotCheckable } from "./put-lists";
import { putChanges, putQuality } from "./put-remarks";
import { putStatusTable } from "./put-status-table";
import { LAST_COLUMN, REPORT_WIDTHS, type TablePlace } from "./report-grid";
import { ERA_DATE, footerOf, JUDGEMENT_COLORS, LOOK, PRINT_MARGINS } from "./summary-look";
import type { SummarySources } from "./summary-sources";

/** Where charts stand, right of the tables. */
const CHART_LEFT = 13;
/** In points: what a chart of areas needs at least to be read. */
const CHART_HEIGHT = 230;
/** More areas than a chart can show. */
const MOST_AREAS = 14;
const CHART_ROW = 18;
/**
 * In points, of rows at full size: what a page of A4 landscape holds where the grid, 150 characters wide, is shrunk least
 * (a standard font whose figures are 7 pixels wide; with 8 pixels a page holds an eighth more).
 */
const PAGE_HEIGHT = 520;
export interface ReportSheetInput {
  readonly name: string;
  readonly report: Report;
  readonly listing: ListingSheet;
  readonly sources: SummarySources;
  readonly dateSystem: 1900 | 1904;
  /** In points, of rows at full size; without it what any standard font leaves of a page. */
  readonly pageHeight?: number;
}

function cellOf(sheet: string, row: number, column: number): SheetArea {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

function columnOf(sheet: string, column: number, place: { firstRow: number; lastRow: number }): SheetArea {
  return { sheet, area: { top: place.firstRow, left: column, bottom: place.lastRow, right: column } };
}

function addAreaChart(sheet: SheetComposer, place: TablePlace, covers: Area): void {
  sheet.chart("施策分野別の状況", {
    type: "stackedBar",
    title: "施策分野別の状況（件）",
    altText: "施策分野ごとに、取組の件数を判定別に積み上げた横棒グラフ。数値は左の表と同じです。",
    place: covers,
    categories: columnOf(sheet.name, 0, place),
    series: JUDGEMENTS.map((judgement, index) => ({
      name: cellOf(sheet.name, place.headingRow, GROUP_COLUMNS.firstJudgement + index),
      values: columnOf(sheet.name, GROUP_COLUMNS.firstJudgement + index, place),
      color: JUDGEMENT_COLORS[judgement],
      hasLabels: true,
    })),
    valueFormat: "0",
    min: 0,
  });
}

function addIndicatorChart(sheet: SheetComposer, place: TablePlace, covers: Area): void {
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

function putHeading(sheet: SheetComposer, cursor: PageCursor, { report, sources }: ReportSheetInput): void {
  const [title = "", subtitle = ""] = buildReportHeading(report);
  const counted = subtitle.replace(`基準日 ${formatDay(report.asOf, "ja")}`, "").trim();
  const titleRow = cursor.take(28);
  const row = cursor.take(18);
  const at = (column: number): Area => ({ top: row, left: column, bottom: row, right: column });
  sheet
    .put(titleRow, 0, title)
    .format({ top: titleRow, left: 0, bottom: titleRow, right: 0 }, LOOK.title)
    .put(row, 0, "基準日")
    .put(row, 1, sources.asOfCell, ERA_DATE)
    .put(row, 2, counted)
    .format(at(0), LOOK.subtitle)
    .format(at(1), { ...LOOK.subtitle, numberFormat: ERA_DATE, horizontal: "left" })
    .format(at(2), LOOK.subtitle);
  cursor.gap(8);
}

/** Counts by area, with their chart beside them and, below, by status. */
function putCounts(sheet: SheetComposer, cursor: PageCursor, { report, listing }: ReportSheetInput): void {
  const top = cursor.row;
  const { rows } = report.byArea;
  const hasAreas = rows.some(({ name }) => name !== null);
  const isCharted = hasAreas && rows.length <= MOST_AREAS;
  const before = cursor.used;
  if (hasAreas) {
    const place = putGroupTable(sheet, cursor, {
      title: "施策分野別",
      heading: "施策分野",
      nameless: "（分野なし）",
      remark: "再掲の取組は、掲載しているそれぞれの分野に数えています。",
      table: report.byArea,
      listing,
      test: (nameCell) => areaTest(listing, nameCell),
      hasChanges: report.changes !== null,
      isWhole: isCharted,
    });
    if (isCharted) {
      const filled = cursor.used - before;
      cursor.gap();
      putStatusTable(sheet, cursor, report, listing);
      // As high as the table beside it; a short one gets room beside the statuses, too.
      const isShort = filled < CHART_HEIGHT;
      const bottom = isShort ? cursor.row - 1 : place.lastRow + 1;
      addAreaChart(sheet, place, { top, left: CHART_LEFT, bottom, right: LAST_COLUMN });
      return;
    }
    cursor.gap();
  }
  putStatusTable(sheet, cursor, report, listing);
}

function putIndicatorPart(
  sheet: SheetComposer,
  cursor: PageCursor,
  { report, sources }: ReportSheetInput,
): void {
  const { indicators } = report;
  if (indicators.length === 0) return;
  cursor.gap();
  const place = putIndicators(sheet, cursor, report, sources);
  const charted = indicators.filter(({ progress }) => progress !== null).length;
  const isOnOnePage = place.lastRow - place.firstRow + 1 === indicators.length;
  if (charted === 0 || indicators.length > MOST_CHARTED || !isOnOnePage) return;
  const rows = Math.ceil((70 + 26 * indicators.length) / CHART_ROW);
  cursor.gap();
  cursor.require(rows * CHART_ROW);
  const top = cursor.row;
  for (let row = 0; row < rows; row += 1) cursor.take(CHART_ROW);
  addIndicatorChart(sheet, place, { top, left: 0, bottom: cursor.row - 1, right: LAST_COLUMN });
}

/**
 * Composes 進捗集計: what the committee reads, every figure a formula over 進捗一覧, so that it stays right while staff
 * edit. What was compared with an earlier report, and open findings, are as they were when the sheet was made.
 */
export function composeReport(input: ReportSheetInput): SheetComposer {
  const { report, listing } = input;
  const sheet = new SheetComposer(input.name).widths(...REPORT_WIDTHS);
  const cursor = new PageCursor(sheet, input.pageHeight ?? PAGE_HEIGHT);
  putHeading(sheet, cursor, input);
  if (report.listed > 0) {
    putCounts(sheet, cursor, input);
    putDueLists(sheet, cursor, input);
  }
  putIndicatorPart(sheet, cursor, input);
  if (report.byDivision.rows.some(({ name }) => name !== null)) {
    cursor.gap();
    putGroupTable(sheet, cursor, {
      title: "担当別",
      heading: "担当",
      nameless: "（担当なし）",
      remark: "複数の担当がある取組は、それぞれの担当に数えています。",
      table: report.byDivision,
      listing,
      test: (nameCell) => divisionTest(listing, nameCell),
      hasChanges: report.changes !== null,
      isWhole: false,
    });
  }
  putNotCheckable(sheet, cursor, input);
  putChanges(sheet, cursor, report);
  putQuality(sheet, cursor, report);
  return sheet.page(
    {
      orientation: "landscape",
      paper: "A4",
      fit: { wide: 1, tall: 0 },
      margins: PRINT_MARGINS,
      footer: footerOf(report),
      centerHorizontally: true,
      breaksBefore: cursor.breaks,
    },
    { top: 0, left: 0, bottom: cursor.row - 1, right: LAST_COLUMN },
  );
}
