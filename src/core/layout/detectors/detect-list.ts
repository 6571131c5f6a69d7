import type { SourcedText } from "../../plan/plan";
import { firstRowBelow, isFilled, type Grid } from "../../sheet/grid";
import { createSectionTracker, isNote, isSentence, isTotalLabel, type SectionTracker } from "../line-kinds";
import type { HeadingMatcher } from "../match-heading";
import type { RawMeasure } from "../raw-plan";
import { isSameHeader, type HeaderBand } from "./find-headers";
import { createAreaReader } from "./list-areas";
import type { ListMeasure } from "./list-measure";
import {
  beginsMeasure,
  continuesMerge,
  continuesPart,
  groupHeading,
  levelHeading,
  isTotalRow,
  partCell,
  soleText,
} from "./list-rows";
import { mapListColumns, type ListColumns } from "./map-list-columns";
import { openMeasure, openPart } from "./open-measure";

/** A table with one measure per row (or per run of rows). */
export interface DetectedList {
  readonly header: HeaderBand;
  readonly columns: ListColumns;
  readonly measures: readonly RawMeasure[];
  readonly notes: readonly SourcedText[];
  /** Last row that belongs to the table. */
  readonly lastRow: number;
  /** The headings that hold at its end. */
  readonly sections: SectionTracker;
}

/** A table ends where this many rows in a run are empty. */
const GAP_THAT_ENDS_A_TABLE = 8;

/** Numbered rows at the end of a table that hold nothing else wait for measures to come. */
function withoutBlankTail(grid: Grid, measures: readonly ListMeasure[]): readonly ListMeasure[] {
  const isBlank = ({ name, anchor, lastRow }: ListMeasure): boolean =>
    name === "" && lastRow === anchor.row && grid.cellsOfRow(anchor.row).filter(isFilled).length === 1;
  const tail = [...measures].reverse().findIndex((measure) => !isBlank(measure));
  return tail < 0 ? [] : measures.slice(0, measures.length - tail);
}

function rowAbove(grid: Grid, row: number): number | undefined {
  for (let at = firstRowBelow(grid, row - 1) - 1; at >= 0; at--) {
    const candidate = grid.rows[at];
    if (candidate !== undefined && grid.cellsOfRow(candidate).some(isFilled)) return candidate;
  }
  return undefined;
}

/** A header that comes again, or stands right below measures, only begins a page: the headings before it hold on. */
function sectionsThatHoldOn(
  grid: Grid,
  above: DetectedList | undefined,
  header: HeaderBand,
): SectionTracker | undefined {
  if (above === undefined) return undefined;
  const isRightBelow = above.measures.at(-1)?.lastRow === rowAbove(grid, header.top);
  return isRightBelow || isSameHeader(above.header, header) ? above.sections : undefined;
}

/** The part that stands in the row of its measure, where others stand below: what the row tells is told of the part. */
function firstPart(
  grid: Grid,
  columns: ListColumns,
  { index, measure }: { readonly index: number; readonly measure: ListMeasure },
): ListMeasure | undefined {
  const { anchor, lastRow } = measure;
  const cell = columns.subMeasure === undefined ? undefined : grid.cellAt(anchor.row, columns.subMeasure);
  if (!isFilled(cell) || lastRow > anchor.row) return undefined;
  measure.leaveRowToPart();
  return openPart(grid, cell, columns, index, measure);
}

/** Where a table stands on its sheet. */
export interface ListPlace {
  /** The last row before another header. */
  readonly endRow: number;
  /** The last row before a different header: a table may go on over pages that each repeat its header. */
  readonly lastPageEnd: number;
  /**
   * Tables above: parts refer to their measure by its place in the sheet, and headings hold on where a header only comes
   * again.
   */
  readonly earlier: readonly DetectedList[];
  /** What the table itself stands under, from the outermost inwards. */
  readonly headings: readonly string[];
  /** The same sheet, for all that is not read row by row: whoever hands on a watched one learns what was looked at. */
  readonly around?: Grid;
}

/**
 * Reads the rows under a header into measures.
 *
 * @returns `undefined` where the header is not that of a list of measures
 */
export function detectList(
  grid: Grid,
  header: HeaderBand,
  { endRow, lastPageEnd, earlier, headings, around = grid }: ListPlace,
  matcher: HeadingMatcher,
): DetectedList | undefined {
  const above = earlier.at(-1);
  const isNextPage = above !== undefined && isSameHeader(above.header, header);
  const columns = isNextPage ? above.columns : mapListColumns(around, header, lastPageEnd, matcher);
  if (columns === undefined) return undefined;
  const found = earlier.reduce((sum, { measures }) => sum + measures.length, 0);
  const tracker = sectionsThatHoldOn(around, above, header) ?? createSectionTracker();
  headings.forEach((heading) => {
    tracker.enter(heading);
  });
  const areaOf = createAreaReader(grid, columns);
  const measures: ListMeasure[] = [];
  const notes: SourcedText[] = [];
  let current: { readonly index: number; readonly measure: ListMeasure } | undefined;
  let part: ListMeasure | undefined;
  let lastRow = header.bottom;

  for (let next = firstRowBelow(grid, header.bottom); next < grid.rows.length; next++) {
    const row = grid.rows[next] ?? endRow + 1;
    if (row > endRow || row - lastRow > GAP_THAT_ENDS_A_TABLE) break;
    const cells = grid
      .cellsOfRow(row)
      .filter((cell) => cell.column >= columns.left && cell.column <= columns.right && isFilled(cell));
    if (cells.length === 0) continue;
    const continues = current !== undefined && continuesMerge(grid, row, columns);
    const sole = soleText(grid, cells, columns);
    if (sole !== undefined && !continuesMerge(grid, row, columns)) {
      if (isNote(sole.text) || isSentence(sole.text)) {
        notes.push(sole);
        continue;
      }
      const isHeading = sole.at.column <= columns.name || grid.mergeAt(row, sole.at.column) !== undefined;
      if (isHeading && !isTotalLabel(sole.text)) {
        tracker.enter(sole.text);
        current = undefined;
        lastRow = row;
        continue;
      }
    }
    const group = levelHeading(grid, cells, columns) ?? groupHeading(around, cells, columns, next + 1);
    if (group !== undefined) {
      tracker.enter(group.text);
      current = undefined;
      lastRow = row;
      continue;
    }
    if (isTotalRow(cells, columns)) {
      lastRow = row;
      continue;
    }
    const named = current === undefined ? undefined : partCell(grid, row, columns, current.measure);
    if (current !== undefined && named !== undefined && (continues || named.column === columns.name)) {
      const first = part === undefined ? firstPart(grid, columns, current) : undefined;
      if (first !== undefined) measures.push(first);
      part = openPart(grid, named, columns, current.index, current.measure);
      measures.push(part);
      current.measure.reachRow(row);
    } else if (current !== undefined && continuesPart(grid, row, part)) {
      part.addRow(row);
      current.measure.reachRow(row);
    } else if (beginsMeasure(grid, row, columns, continues)) {
      part = undefined;
      const measure = openMeasure(grid, row, columns, areaOf(row, tracker.path()));
      current = { index: found + measures.length, measure };
      measures.push(measure);
      tracker.leaveHeading();
    } else if (current === undefined) {
      continue;
    } else if (named !== undefined) {
      part = openPart(grid, named, columns, current.index, current.measure);
      measures.push(part);
      current.measure.reachRow(row);
    } else {
      current.measure.addRow(row);
    }
    lastRow = row;
  }
  const real = withoutBlankTail(grid, measures);
  return real.length === 0
    ? undefined
    : {
        header,
        columns,
        measures: real,
        // Those below the table are met again among the texts outside it.
        notes: notes.filter(({ at }) => at.row <= lastRow),
        lastRow,
        sections: tracker,
      };
}
