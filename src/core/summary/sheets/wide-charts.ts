import type { Area } from "../../sheet/snapshot";
import type { PageCursor } from "./page-cursor";
import { LAST_COLUMN } from "./report-grid";

/** More categories than one chart can show. */
const MOST_BANDS = 15;
/** In points. */
const CHART_ROW = 18;
/** Title, axis and legend. */
const FRAME_HEIGHT = 80;
/** A category with a label of two lines. */
const BAND_HEIGHT = 28;
/** Keeps the frame of a chart off the edge of its page. */
const TOP_GAP = 5;

/** A chart as wide as the page, with some of the categories. */
export interface WideChart<T> {
  readonly members: readonly T[];
  /** Number of the first member among all, counted from 0. */
  readonly from: number;
  readonly title: string;
  readonly covers: Area;
}

/** Takes the rows of charts below each other, each on one page and with as many categories as can be read. */
export function takeWideCharts<T>(
  cursor: PageCursor,
  title: string,
  members: readonly T[],
): readonly WideChart<T>[] {
  const count = Math.ceil(members.length / MOST_BANDS);
  const size = Math.ceil(members.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => {
    const from = index * size;
    const part = members.slice(from, from + size);
    const rows = Math.ceil((FRAME_HEIGHT + BAND_HEIGHT * part.length) / CHART_ROW);
    cursor.gap();
    if (cursor.require(rows * CHART_ROW + TOP_GAP)) cursor.take(TOP_GAP);
    const top = cursor.row;
    for (let row = 0; row < rows; row += 1) cursor.take(CHART_ROW);
    return {
      members: part,
      from,
      title: count === 1 ? title : `${title}（${String(index + 1)}／${String(count)}）`,
      covers: { top, left: 0, bottom: cursor.row - 1, right: LAST_COLUMN },
    };
  });
}
