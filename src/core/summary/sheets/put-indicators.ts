import type { MeasuredIndicator } from "../../review";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import { formatAmount, targetText } from "../report-tables";
import type { Report } from "../report";
import { putHeadings, putLine, putSection, widthOf, type TableColumn } from "./report-grid";
import { countLines, LOOK, rowHeight } from "./summary-look";
import { valueOf, type IndicatorCells, type SummarySources } from "./summary-sources";

const NAME: TableColumn = { heading: "指標", first: 0, last: 2, look: LOOK.text };
const TARGET: TableColumn = { heading: "目標", first: 5, last: 8, look: LOOK.short };
const LATEST: TableColumn = { heading: "直近の実績", first: 9, last: 10, look: LOOK.short };
const PROGRESS: TableColumn = {
  heading: "進捗率",
  first: 13,
  last: 13,
  look: LOOK.figure,
  numberFormat: "0.0%",
};
const EXPECTED: TableColumn = {
  heading: "想定",
  first: 14,
  last: 14,
  look: LOOK.figure,
  numberFormat: "0.0%",
};

const COLUMNS: readonly TableColumn[] = [
  NAME,
  { heading: "基準値", first: 3, last: 4, look: LOOK.short },
  TARGET,
  LATEST,
  { heading: "年度", first: 11, last: 12, look: LOOK.short },
  PROGRESS,
  EXPECTED,
  { heading: "状態", first: 15, last: 16, look: LOOK.short },
  { heading: "備考", first: 17, last: 19, look: LOOK.text },
];

/** Where the indicators stand: what their chart refers to. */
export interface IndicatorPlace {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly end: number;
}

export const INDICATOR_COLUMNS = {
  name: NAME.first,
  progress: PROGRESS.first,
  expected: EXPECTED.first,
} as const;

function valuesOf({ indicator }: MeasuredIndicator, cells: IndicatorCells): readonly (Composed | null)[] {
  return [
    indicator.name,
    indicator.baseline === null ? "－" : formatAmount(indicator.baseline),
    targetText(indicator).trim(),
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
  top: number,
  { indicators }: Report,
  sources: SummarySources,
): IndicatorPlace {
  const headingRow = putSection(sheet, top, `指標（${String(indicators.length)}件）`);
  const firstRow = putHeadings(sheet, headingRow, COLUMNS);
  let row = firstRow;
  for (const measured of indicators) {
    const cells = sources.indicator(measured);
    const values = valuesOf(measured, cells);
    const lines = values.map((value, index) => {
      const [column, text] = [COLUMNS[index], valueOf(value)];
      return typeof text === "string" && column !== undefined ? countLines(text, widthOf(column)) : 1;
    });
    sheet.height(row, rowHeight(Math.min(6, Math.max(...lines))));
    const columns = COLUMNS.map((column) =>
      column === LATEST && cells.latestFormat !== undefined
        ? { ...column, numberFormat: cells.latestFormat }
        : column,
    );
    row = putLine(sheet, row, columns, values);
  }
  const bars: Area = { top: firstRow, left: PROGRESS.first, bottom: row - 1, right: PROGRESS.first };
  if (indicators.length > 0) sheet.rule({ kind: "dataBar", area: bars, color: "#9dc3e6", min: 0, max: 1 });
  return { headingRow, firstRow, lastRow: row - 1, end: row };
}
