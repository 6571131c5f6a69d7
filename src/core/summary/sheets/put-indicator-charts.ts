import { formatAbsoluteAddress, formatAbsoluteArea } from "../../sheet/reference";
import type { Composed, SheetComposer } from "../../sheet/sheet-composer";
import type { MeasuredIndicator } from "../../review";
import type { CellValue } from "../../sheet/snapshot";
import { putChartData, type ChartCells, type ChartLine } from "./chart-data";
import { wrapLabel } from "./measure-text";
import type { PageCursor } from "./page-cursor";
import { INDICATOR_COLUMNS } from "./put-indicators";
import { HELPER_COLUMN, putRemark, type TablePlace } from "./report-grid";
import { LOOK } from "./summary-look";
import { takeWideCharts } from "./wide-charts";

const LABEL_WIDTH = 40;
const LABEL_LINES = 2;
const NAME_COLUMN = HELPER_COLUMN + 1;
const TITLE = "指標の進捗率と想定";
const SERIES = [
  { column: INDICATOR_COLUMNS.progress, heading: "進捗率", color: "#1f4e79" },
  { column: INDICATOR_COLUMNS.expected, heading: "想定", color: "#bdd7ee" },
] as const;

/**
 * Nought as the charts hold it: programs draw a text as nought, too, so noughts bear no figure there; one that stands for
 * itself must.
 */
const NOUGHT = 1e-9;

/** The cells of a table's column, as a formula of the same sheet refers to them. */
function columnText({ firstRow, lastRow }: TablePlace, column: number): string {
  return formatAbsoluteArea({ top: firstRow, left: column, bottom: lastRow, right: column });
}

function figureOf(value: number | null): CellValue {
  return value === null ? "" : value || NOUGHT;
}

/**
 * Puts the indicators that have a figure below each other, whichever these are: the first one, the second one, …
 *
 * @param from number of the first one, counted from 0
 */
function putData(
  sheet: SheetComposer,
  top: number,
  charted: readonly MeasuredIndicator[],
  from: number,
  place: TablePlace,
): ChartCells {
  const rangeOf = (column: number): string => columnText(place, column);
  const flags = rangeOf(HELPER_COLUMN);
  const lines = charted.map(({ indicator, progress, expected }, index): ChartLine => {
    const line = `MATCH(SMALL(${flags},${String(from + index + 1)}),${flags},0)`;
    const figure = (column: number, value: number | null): Composed => {
      const cell = `INDEX(${rangeOf(column)},${line})`;
      const tiny = String(NOUGHT).toUpperCase();
      return {
        formula: `=IFERROR(IF(ISNUMBER(${cell}),IF(${cell}=0,${tiny},${cell}),""),"")`,
        value: figureOf(value),
      };
    };
    return {
      label: {
        formula: `=IFERROR(INDEX(${rangeOf(NAME_COLUMN)},${line}),"")`,
        value: labelOf(indicator.name),
      },
      figures: [figure(INDICATOR_COLUMNS.progress, progress), figure(INDICATOR_COLUMNS.expected, expected)],
    };
  });
  return putChartData(
    sheet,
    top,
    SERIES.map(({ heading }) => heading),
    lines,
    "0%",
  );
}

function labelOf(name: string): string {
  return wrapLabel(name, LABEL_WIDTH, LABEL_LINES);
}

/** Puts beside each line of the table whether it has a figure, and how charts name it. */
function putFlags(sheet: SheetComposer, indicators: readonly MeasuredIndicator[], place: TablePlace): void {
  const { firstRow, lastRow, rows } = place;
  indicators.forEach(({ indicator, progress }, index) => {
    const row = rows[index] ?? firstRow;
    const cell = formatAbsoluteAddress(row, INDICATOR_COLUMNS.progress);
    sheet
      .put(row, HELPER_COLUMN, {
        formula: `=IF(ISNUMBER(${cell}),ROW(),"")`,
        value: progress === null ? "" : row + 1,
      })
      .put(row, NAME_COLUMN, labelOf(indicator.name));
  });
  for (const column of [HELPER_COLUMN, NAME_COLUMN])
    sheet.format({ top: firstRow, left: column, bottom: lastRow, right: column }, LOOK.helper);
}

/** Tells how many indicators the charts leave out, also once another one has got its first figure. */
function remarkOn(total: number, charted: number, place: TablePlace): Composed {
  const flags = columnText(place, HELPER_COLUMN);
  const rest = `${String(total)}-MIN(${String(charted)},COUNT(${flags}))`;
  const [start, end] = ["※グラフは、進捗率のある指標です。ほかの", "件は、指標の表をご覧ください。"];
  return {
    formula: `=IF(${rest}>0,"${start}"&(${rest})&"${end}","")`,
    value: total > charted ? `${start}${String(total - charted)}${end}` : "",
  };
}

/**
 * Puts charts of the indicators that have a percentage, beside the share of the time that has passed. They follow the
 * table: an indicator that gets its first figure takes the place of one that has lost its own, or is told of below.
 */
export function putIndicatorCharts(
  sheet: SheetComposer,
  cursor: PageCursor,
  indicators: readonly MeasuredIndicator[],
  place: TablePlace,
): void {
  const charted = indicators.filter(({ progress }) => progress !== null);
  if (charted.length === 0) return;
  putFlags(sheet, indicators, place);
  for (const { members, from, title, covers } of takeWideCharts(cursor, TITLE, charted)) {
    const { categories, series } = putData(sheet, covers.top, members, from, place);
    sheet.chart(title, {
      type: "clusteredBar",
      title,
      altText:
        "指標ごとに、進捗率と、基準日までに想定される割合を並べた横棒グラフ。数値は、指標の表と同じです。",
      place: covers,
      categories,
      series: SERIES.flatMap(({ color }, at) => {
        const cells = series[at];
        return cells === undefined ? [] : [{ ...cells, color, hasLabels: true }];
      }),
      valueFormat: "0%",
    });
  }
  putRemark(sheet, cursor, remarkOn(indicators.length, charted.length, place));
}
