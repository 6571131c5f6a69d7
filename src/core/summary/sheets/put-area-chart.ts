import { formatJudgement } from "../../findings/format-judgement";
import { formatAbsoluteAddress } from "../../sheet/reference";
import type { SheetComposer } from "../../sheet/sheet-composer";
import type { Area } from "../../sheet/snapshot";
import { JUDGEMENTS } from "../count-judgements";
import type { GroupRow } from "../report";
import { putChartData, type ChartCells, type ChartLine } from "./chart-data";
import { wrapLabel } from "./measure-text";
import type { PageCursor } from "./page-cursor";
import { GROUP_COLUMNS } from "./put-group-table";
import type { TablePlace } from "./report-grid";
import { JUDGEMENT_COLORS } from "./summary-look";
import { takeWideCharts } from "./wide-charts";

/** In points: title, axis and legend of two lines. */
const FRAME_HEIGHT = 105;
const LABEL_LINE = 14;
const MOST_LABEL_LINES = 3;
/** In characters of half width: what leaves the bars more than half of a chart beside its table. */
const LABEL_WIDTH = 24;
const WIDE_LABEL = { width: 40, lines: 2 } as const;
const TITLE = "施策分野別の状況（件）";

/** A line of the table by area, with the row in which it stands. */
interface PlacedGroup {
  readonly group: GroupRow;
  readonly row: number;
}

export interface AreaChartInput {
  readonly groups: readonly GroupRow[];
  /** Where the table stands. */
  readonly place: TablePlace;
  /** Stands for measures without an area. */
  readonly nameless: string;
}

/** The height in points at which a chart of so many areas shows nearly all of their names. */
export function wantedChartHeight(areas: number): number {
  return FRAME_HEIGHT + MOST_LABEL_LINES * LABEL_LINE * areas;
}

function placedGroups({ groups, place }: AreaChartInput): readonly PlacedGroup[] {
  return groups.map((group, index) => ({ group, row: place.rows[index] ?? place.firstRow }));
}

function putData(
  sheet: SheetComposer,
  top: number,
  groups: readonly PlacedGroup[],
  labelOf: (name: string | null) => string,
): ChartCells {
  const lines = groups.map(({ group, row }): ChartLine => ({
    label: labelOf(group.name),
    figures: JUDGEMENTS.map((judgement, column) => ({
      formula: `=${formatAbsoluteAddress(row, GROUP_COLUMNS.firstJudgement + column)}`,
      value: group.byJudgement[judgement],
    })),
  }));
  const headings = JUDGEMENTS.map((judgement) => formatJudgement(judgement, "ja"));
  return putChartData(sheet, top, headings, lines, "0");
}

function addChart(
  sheet: SheetComposer,
  title: string,
  place: Area,
  { categories, series }: ChartCells,
): void {
  sheet.chart(title, {
    type: "stackedBar",
    title,
    altText: "施策分野ごとに、取組の件数を判定別に積み上げた横棒グラフ。数値は、施策分野別の表と同じです。",
    place,
    categories,
    series: JUDGEMENTS.flatMap((judgement, index) => {
      const cells = series[index];
      return cells === undefined ? [] : [{ ...cells, color: JUDGEMENT_COLORS[judgement], hasLabels: true }];
    }),
    valueFormat: "0",
    min: 0,
  });
}

/**
 * Puts the chart of the table by policy area beside it: bars of the judgements, one after the other.
 *
 * @param height of the cells that it covers, in points
 */
export function putAreaChart(
  sheet: SheetComposer,
  input: AreaChartInput,
  covers: Area,
  height: number,
): void {
  const band = (height - FRAME_HEIGHT) / input.groups.length;
  const lines = Math.min(MOST_LABEL_LINES, Math.max(1, Math.floor(band / LABEL_LINE)));
  const labelOf = (name: string | null): string => wrapLabel(name ?? input.nameless, LABEL_WIDTH, lines);
  addChart(sheet, TITLE, covers, putData(sheet, input.place.headingRow, placedGroups(input), labelOf));
}

/** Puts the same as charts below the table, where it runs over several pages. */
export function putWideAreaCharts(sheet: SheetComposer, cursor: PageCursor, input: AreaChartInput): void {
  const { width, lines } = WIDE_LABEL;
  const labelOf = (name: string | null): string => wrapLabel(name ?? input.nameless, width, lines);
  for (const { members, title, covers } of takeWideCharts(cursor, TITLE, placedGroups(input)))
    addChart(sheet, title, covers, putData(sheet, covers.top, members, labelOf));
}
