import { formatDay } from "../../calendar/era";
import { SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import type { Report } from "../report";
import { buildReportHeading } from "../report-tables";
import { divisionTest } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import { PageCursor } from "./page-cursor";
import { putCounts } from "./put-counts";
import { putGroupTable } from "./put-group-table";
import { putIndicatorCharts } from "./put-indicator-charts";
import { putIndicators } from "./put-indicators";
import { putDueLists, putNotCheckable } from "./put-lists";
import { putChanges, putQuality } from "./put-remarks";
import { LAST_COLUMN, REPORT_WIDTHS } from "./report-grid";
import { ERA_DATE, footerOf, LOOK, PRINT_MARGINS } from "./summary-look";
import type { SummarySources } from "./summary-sources";

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
    putCounts(sheet, cursor, report, listing);
    putDueLists(sheet, cursor, input);
  }
  if (report.indicators.length > 0) {
    cursor.gap();
    const place = putIndicators(sheet, cursor, report, input.sources);
    putIndicatorCharts(sheet, cursor, report.indicators, place);
  }
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
