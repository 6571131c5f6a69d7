import { cellText, firstRowBelow, isFilled, type Grid } from "../../sheet/grid";
import { isNote } from "../line-kinds";
import { normalizeLabel } from "../normalize-label";
import type { RawIndicator } from "../raw-plan";
import type { DetectedIndicators } from "./detect-indicators";
import type { HeaderBand } from "./find-headers";
import { readIndicatorLines } from "./read-indicator-lines";

const GAP_THAT_ENDS_A_TABLE = 8;

/** The columns of a table whose cells hold several indicators each: 指標 beside 目標 or 区分, and no column of figures. */
interface LineColumns {
  readonly lines: number;
  /** What the indicators of a row belong to, from the outermost to the innermost. */
  readonly subjects: readonly number[];
}

function mapLineColumns(header: HeaderBand): LineColumns | undefined {
  const columns = header.columns.filter(({ match }) => match?.field !== "measureNumber");
  const lines = columns.find(({ path }) => path.some((text) => normalizeLabel(text).endsWith("指標")));
  if (lines === undefined || columns.some(({ match }) => match?.field === "name")) return undefined;
  if (columns.some(({ indicator }) => indicator?.field === "baseline" || indicator?.field === "actual"))
    return undefined;
  const subjects = columns.filter(
    ({ column, match }) => column < lines.column && match?.field === "policyArea",
  );
  return { lines: lines.column, subjects: subjects.map(({ column }) => column) };
}

/** Reads a table whose cells list indicators as lines of text; `undefined` where no line holds a figure. */
export function detectIndicatorLines(
  grid: Grid,
  header: HeaderBand,
  endRow: number,
): DetectedIndicators | undefined {
  const columns = mapLineColumns(header);
  if (columns === undefined) return undefined;
  const indicators: RawIndicator[] = [];
  let lastRow = header.bottom;
  for (let next = firstRowBelow(grid, header.bottom); next < grid.rows.length; next++) {
    const row = grid.rows[next] ?? endRow + 1;
    if (row > endRow || row - lastRow > GAP_THAT_ENDS_A_TABLE) break;
    const cell = grid.cellAt(row, columns.lines);
    if (!isFilled(cell) || isNote(cellText(cell))) continue;
    lastRow = row;
    const subjects = columns.subjects.map((column) => grid.textAt(row, column).trim());
    const subject = subjects.filter((text) => text !== "").at(-1) ?? "";
    indicators.push(...readIndicatorLines({ cell, at: grid.ref(row, columns.lines), subject }));
  }
  return indicators.length === 0 ? undefined : { header, indicators, notes: [], lastRow };
}
