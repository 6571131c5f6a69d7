import type { SheetComposer } from "../../sheet/sheet-composer";
import type { Report } from "../report";
import { areaTest } from "./count-formulas";
import type { ListingSheet } from "./listing-sheet";
import type { PageCursor } from "./page-cursor";
import { putAreaChart, putWideAreaCharts, wantedChartHeight } from "./put-area-chart";
import { putGroupTable } from "./put-group-table";
import { buildStatusCounts } from "./build-status-counts";
import { LAST_COLUMN, putTable, tableHeight, type TablePlace } from "./report-grid";

/** Where the chart stands, right of the tables. */
const CHART_LEFT = 13;
/** In points: what the chart needs at least to be read. */
const LOWEST_CHART = 230;
/** So many areas can stand on one page, and in one chart. */
const MOST_WHOLE = 18;
/** Between the tables, in points. */
const GAP = 10;
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
  const statuses = buildStatusCounts(report, listing);
  if (groups.every(({ name }) => name === null)) {
    putTable(sheet, cursor, statuses);
    return;
  }
  const [top, before, page] = [cursor.row, cursor.used, cursor.breaks.length];
  const chart = { groups, place: putAreaTable(sheet, cursor, report, listing), nameless: NAMELESS };
  const isBeside = cursor.breaks.length === page;
  const areStatusesBeside = cursor.room >= GAP + tableHeight(statuses);
  // As high as the tables beside it, or what it needs of a page that holds no other.
  const lacking = Math.max(LOWEST_CHART, wantedChartHeight(groups.length)) - (cursor.used - before);
  if (isBeside && !areStatusesBeside && lacking > 0) cursor.take(Math.min(lacking, cursor.room));
  let [bottom, height] = [cursor.row - 1, cursor.used - before];
  cursor.gap(GAP);
  putTable(sheet, cursor, statuses);
  if (!isBeside) {
    putWideAreaCharts(sheet, cursor, chart);
    return;
  }
  if (areStatusesBeside && lacking > 0) [bottom, height] = [cursor.row - 1, cursor.used - before];
  putAreaChart(sheet, chart, { top, left: CHART_LEFT, bottom, right: LAST_COLUMN }, height);
}
