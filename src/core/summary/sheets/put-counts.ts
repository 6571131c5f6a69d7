import type { SheetComposer } from "../../sheet/sheet-composer";
import type { Report } from "../report";
import { areaTest } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import type { PageCursor } from "./page-cursor";
import { putAreaChart, putWideAreaCharts, wantedChartHeight } from "./put-area-chart";
import { putGroupTable } from "./put-group-table";
import { putStatusTable } from "./put-status-table";
import { LAST_COLUMN, type TablePlace } from "./report-grid";

/** Where the chart stands, right of the tables. */
const CHART_LEFT = 13;
/** In points: what the chart needs at least to be read. */
const LOWEST_CHART = 230;
/** So many areas can stand on one page, and in one chart. */
const MOST_WHOLE = 18;
/** So many statuses surely stand on one page with a table that is lower than {@link LOWEST_CHART}. */
const MOST_STATUSES = 7;
const NAMELESS = "（分野なし）";

function putAreaTable(
  sheet: SheetComposer,
  cursor: PageCursor,
  { byArea, changes }: Report,
  listing: ListingSheet,
): TablePlace {
  return putGroupTable(sheet, cursor, {
    title: "施策分野別",
    heading: "施策分野",
    nameless: NAMELESS,
    remark: "再掲の取組は、掲載しているそれぞれの分野に数えています。",
    table: byArea,
    listing,
    test: (nameCell) => areaTest(listing, nameCell),
    hasChanges: changes !== null,
    isWhole: byArea.rows.length <= MOST_WHOLE,
  });
}

/** Puts the counts by area with their chart, beside them where they stand on one page, and by status. */
export function putCounts(
  sheet: SheetComposer,
  cursor: PageCursor,
  report: Report,
  listing: ListingSheet,
): void {
  const groups = report.byArea.rows;
  if (groups.every(({ name }) => name === null)) {
    putStatusTable(sheet, cursor, report, listing);
    return;
  }
  const [top, before, page] = [cursor.row, cursor.used, cursor.breaks.length];
  const isOnThatPage = (): boolean => cursor.breaks.length === page;
  const chart = { groups, place: putAreaTable(sheet, cursor, report, listing), nameless: NAMELESS };
  const isBeside = isOnThatPage();
  // Statuses that may have to go to the next page leave the chart alone with a table that can be too short for it.
  const lacking = LOWEST_CHART - (cursor.used - before);
  if (isBeside && lacking > 0 && report.byStatus.length > MOST_STATUSES) cursor.take(lacking);
  const [tableEnd, tableHeight] = [cursor.row - 1, cursor.used - before];
  cursor.gap();
  putStatusTable(sheet, cursor, report, listing);
  if (!isBeside) {
    putWideAreaCharts(sheet, cursor, chart);
    return;
  }
  // As high as the table beside it; a low one gets the room beside the statuses, too.
  const isLow = tableHeight < Math.max(LOWEST_CHART, wantedChartHeight(groups.length));
  const [bottom, height] =
    isLow && isOnThatPage() ? [cursor.row - 1, cursor.used - before] : [tableEnd, tableHeight];
  putAreaChart(sheet, chart, { top, left: CHART_LEFT, bottom, right: LAST_COLUMN }, height);
}
