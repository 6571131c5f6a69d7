import { formatIndicatorTarget } from "../../findings/format-indicator-target";
import type { MeasuredIndicator } from "../../review";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import { progressBars, stateFlags } from "../../columns/flag-rules";
import type { Area } from "../../sheet/snapshot";
import { formatAmount } from "../report-tables";
import type { Report } from "../report";
import type { PageCursor } from "./page-cursor";
import { linesOf, putTable, type TableColumn, type TableLine, type TablePlace } from "./report-grid";
import { rowHeight, SMALL_LINE } from "./measure-text";
import { LOOK } from "./summary-look";
import type { IndicatorCells, SummarySources } from "./summary-sources";

const NAME: TableColumn = { heading: "指標", first: 0, last: 2, look: LOOK.smallText };
const TARGET: TableColumn = { heading: "目標", first: 5, last: 7, look: LOOK.smallShort };
const LATEST: TableColumn = { heading: "直近の実績", first: 8, last: 9, look: LOOK.smallShort };
const PROGRESS: TableColumn = {
  heading: "進捗率",
  first: 13,
  last: 13,
  look: LOOK.smallFigure,
  numberFormat: "0.0%",
};
const EXPECTED: TableColumn = {
  heading: "想定",
  first: 14,
  last: 14,
  look: LOOK.smallFigure,
  numberFormat: "0.0%",
};

const STATE: TableColumn = { heading: "状態", first: 15, last: 16, look: LOOK.smallShort };

/** A longer table may run over several pages. */
const MOST_ON_ONE_PAGE = 15;

const COLUMNS: readonly TableColumn[] = [
  NAME,
  { heading: "基準値", first: 3, last: 4, look: LOOK.smallShort },
  TARGET,
  LATEST,
  { heading: "年度", first: 10, last: 12, look: LOOK.smallShort },
  PROGRESS,
  EXPECTED,
  STATE,
  { heading: "備考", first: 17, last: 18, look: LOOK.smallText },
];

export const INDICATOR_COLUMNS = {
  progress: PROGRESS.first,
  expected: EXPECTED.first,
} as const;

function valuesOf({ indicator }: MeasuredIndicator, cells: IndicatorCells): readonly (Composed | null)[] {
  return [
    indicator.name,
    indicator.baseline === null ? "－" : formatAmount(indicator.baseline),
    formatIndicatorTarget(indicator, "ja") || "－",
    cells.latest,
    cells.year,
    cells.progress,
    cells.expected,
    cells.state,
    cells.note,
  ];
}

/** Puts the indicators with progress beside the share of the time that has passed. */
export function putIndicators(
  sheet: SheetComposer,
  cursor: PageCursor,
  { indicators }: Report,
  sources: SummarySources,
): TablePlace {
  const lines = indicators.map((measured): TableLine => {
    const cells = sources.indicator(measured);
    const values = valuesOf(measured, cells);
    return {
      height: rowHeight(linesOf(COLUMNS, values), SMALL_LINE),
      cells: () => values,
      ...(cells.latestFormat !== undefined && { formats: new Map([[LATEST, cells.latestFormat]]) }),
    };
  });
  const place = putTable(sheet, cursor, {
    title: `指標（${String(indicators.length)}件）`,
    columns: COLUMNS,
    lines,
    isWhole: indicators.length <= MOST_ON_ONE_PAGE,
  });
  const column = ({ first }: TableColumn): Area => ({
    top: place.firstRow,
    left: first,
    bottom: place.lastRow,
    right: first,
  });
  for (const rule of [...progressBars(column(PROGRESS)), ...stateFlags(column(STATE))]) sheet.rule(rule);
  return place;
}
