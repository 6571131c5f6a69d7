import type { DetectedIndicators } from "../layout/detectors/detect-indicators";
import type { DetectedList } from "../layout/detectors/detect-list";
import { readTables } from "../layout/detectors/read-tables";
import type { ColumnMap } from "../layout/column-map";
import { createHeadingMatcher } from "../layout/match-heading";
import { detectLayout } from "../layout/detect-layout";
import type { RawIndicator, RawMeasure } from "../layout/raw-plan";
import type { MeasureSource } from "../plan/plan";
import type { JudgedMeasure, MeasuredIndicator, Review } from "../review";
import { cellRefKey } from "../sheet/address";
import { createGrid, type Grid } from "../sheet/grid";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** A measure in a row of a list. */
export interface MeasureRow {
  readonly judged: JudgedMeasure;
  readonly raw: RawMeasure;
  readonly row: number;
}

/** A list of measures to write beside. */
export interface ListPlace {
  readonly grid: Grid;
  readonly list: DetectedList;
  /** Last column of the table. */
  readonly right: number;
  readonly lastRow: number;
  readonly rows: readonly MeasureRow[];
}

/** An indicator in a row of its table. */
export interface IndicatorRow {
  readonly measured: MeasuredIndicator;
  readonly raw: RawIndicator;
  readonly row: number;
}

/** A table of indicators to write beside. */
export interface IndicatorPlace {
  readonly grid: Grid;
  readonly table: DetectedIndicators;
  readonly right: number;
  readonly lastRow: number;
  readonly rows: readonly IndicatorRow[];
}

/** Where the measures and indicators of a review stand. */
export interface Places {
  /** What stands in a place of a measure, in whichever layout. */
  rawOf(source: MeasureSource): RawMeasure | undefined;
  readonly lists: readonly ListPlace[];
  readonly indicators: readonly IndicatorPlace[];
}

function rightOf(grid: Grid, row: number, column: number): number {
  return grid.mergeAt(row, column)?.right ?? column;
}

function tableRight(grid: Grid, { header }: DetectedList | DetectedIndicators, known: number): number {
  return header.columns.reduce(
    (right, { column }) => Math.max(right, rightOf(grid, header.bottom, column)),
    known,
  );
}

/** The last row of the last measure: rows that only go on with it belong to the table. */
function lastRowOf(list: DetectedList): number {
  return list.measures.reduce((last, measure) => Math.max(last, measure.lastRow), list.lastRow);
}

function indicatorRowOf(raw: RawIndicator): number {
  return raw.goal?.at.row ?? raw.actuals[0]?.at.row ?? raw.at.row;
}

function indicatorKey(raw: Pick<RawIndicator, "name" | "at">): string {
  return `${cellRefKey(raw.at)} ${raw.name}`;
}

/**
 * Finds the tables that the review's measures and indicators stand in.
 *
 * @param snapshot without parts of ours
 * @param map what headings mean, as for the review
 */
export function readPlaces(
  snapshot: WorkbookSnapshot,
  review: Pick<Review, "plan" | "measures" | "indicators">,
  map: ColumnMap,
): Places {
  const judgedAt = new Map(
    review.measures.flatMap((judged) =>
      judged.measure.sources.map((source) => [cellRefKey(source.at), judged] as const),
    ),
  );
  const measuredAt = new Map(
    review.indicators.map((measured) => [indicatorKey(measured.indicator), measured]),
  );
  const rawAt = new Map<string, RawMeasure>();
  const lists: ListPlace[] = [];
  const indicators: IndicatorPlace[] = [];
  const wanted = new Set(review.plan.sheets.filter((sheet) => !sheet.isSetAside).map(({ name }) => name));
  for (const sheet of snapshot.sheets) {
    if (!wanted.has(sheet.name)) continue;
    const grid = createGrid(sheet);
    const tables = readTables(grid, createHeadingMatcher(map, sheet.name));
    const raws =
      tables.lists.length > 0
        ? tables.lists.flatMap((list) => list.measures)
        : detectLayout(grid, map).measures;
    for (const raw of raws) rawAt.set(cellRefKey(raw.anchor), raw);
    for (const list of tables.lists) {
      const rows = list.measures.flatMap((raw): readonly MeasureRow[] => {
        const judged = judgedAt.get(cellRefKey(raw.anchor));
        return judged === undefined ? [] : [{ judged, raw, row: raw.anchor.row }];
      });
      if (rows.length > 0)
        lists.push({
          grid,
          list,
          right: tableRight(grid, list, list.columns.right),
          lastRow: lastRowOf(list),
          rows,
        });
    }
    for (const table of tables.indicators) {
      const rows = table.indicators.flatMap((raw): readonly IndicatorRow[] => {
        const measured = measuredAt.get(indicatorKey(raw));
        return measured === undefined ? [] : [{ measured, raw, row: indicatorRowOf(raw) }];
      });
      if (rows.length > 0)
        indicators.push({ grid, table, right: tableRight(grid, table, 0), lastRow: table.lastRow, rows });
    }
  }
  return { lists, indicators, rawOf: ({ at }) => rawAt.get(cellRefKey(at)) };
}
