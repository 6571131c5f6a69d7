import { formatJudgement } from "../../findings/format-judgement";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import { JUDGEMENTS } from "../count-judgements";
import type { GroupTable } from "../report";
import { putChartData, type ChartCells, type ChartLine } from "./chart-data";
import { wrapLabel } from "./measure-text";
import { GROUP_COLUMNS } from "./put-group-table";
import type { TablePlace } from "./report-grid";
import { JUDGEMENT_COLORS } from "./summary-look";

/** In points: title, axis and legend of two lines. */
const FRAME_HEIGHT = 95;
const LABEL_LINE = 12;
/** In characters of half width: what leaves the bars more than half of the chart. */
const LABEL_WIDTH = 24;
const MOST_LABEL_LINES = 3;

export interface AreaChartInput {
  readonly table: GroupTable;
  readonly place: TablePlace;
  readonly nameless: string;
  readonly covers: Area;
  /** Of the cells that the chart covers, in points. */
  readonly height: number;
}

function putData(
  sheet: SheetComposer,
  { table: { rows }, place, nameless }: AreaChartInput,
  labelLines: number,
): ChartCells {
  const lines = rows.map(({ name, byJudgement }, index): ChartLine => ({
    label: wrapLabel(name ?? nameless, LABEL_WIDTH, labelLines),
    figures: JUDGEMENTS.map((judgement, column) => ({
      formula: `=${formatAbsoluteAddress(place.rows[index] ?? place.firstRow, GROUP_COLUMNS.firstJudgement + column)}`,
      value: byJudgement[judgement],
    })),
  }));
  const headings = JUDGEMENTS.map((judgement) => formatJudgement(judgement, "ja"));
  return putChartData(sheet, place.headingRow, headings, lines, "0");
}

/** Puts the chart of a table by policy area that stands on one page: bars of the judgements, one after the other. */
export function putAreaChart(sheet: SheetComposer, input: AreaChartInput): void {
  const band = (input.height - FRAME_HEIGHT) / input.table.rows.length;
  const labelLines = Math.min(MOST_LABEL_LINES, Math.max(1, Math.floor(band / LABEL_LINE)));
  const { categories, series } = putData(sheet, input, labelLines);
  sheet.chart("施策分野別の状況", {
    type: "stackedBar",
    title: "施策分野別の状況（件）",
    altText: "施策分野ごとに、取組の件数を判定別に積み上げた横棒グラフ。数値は左の表と同じです。",
    place: input.covers,
    categories,
    series: JUDGEMENTS.flatMap((judgement, index) => {
      const cells = series[index];
      return cells === undefined ? [] : [{ ...cells, color: JUDGEMENT_COLORS[judgement], hasLabels: true }];
    }),
    valueFormat: "0",
    min: 0,
  });
}
