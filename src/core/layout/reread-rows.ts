import { createGrid, isFilled, type Grid } from "../sheet/grid";
import type { Cell } from "../sheet/snapshot";
import { hasRowBetween, withTiedRows } from "../sheet/tied-rows";
import { detectList, type DetectedList } from "./detectors/detect-list";
import { looksLikeHeaderRow } from "./detectors/looks-like-header";
import { BULLET, continuesMerge } from "./detectors/list-rows";
import type { SectionTracker } from "./line-kinds";
import type { HeadingMatcher } from "./match-heading";
import type { RawMeasure, RereadRows, SheetReading } from "./raw-plan";
import { isSameMeasure } from "./same-measure";
import type { WatchedGrid } from "./watch-grid";

/** 1｜採用 above 1-1. */
const MOST_CELLS_OF_A_HEADING = 2;

/** A list without what was read in it: its head, and where its measures stand among those of the sheet. */
interface ListHead {
  readonly list: Omit<DetectedList, "measures">;
  readonly end: number;
}

/** A measure with its parts: their places among the measures of the sheet, the end excluded. */
interface Family {
  readonly whole: RawMeasure;
  readonly start: number;
  readonly end: number;
}

/** The place of the whole measure that stands in a row, or above it; measures follow each other down the sheet. */
function wholeAt(measures: readonly RawMeasure[], row: number): number {
  let [low, high] = [0, measures.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((measures[middle]?.anchor.row ?? row) <= row) low = middle + 1;
    else high = middle;
  }
  let at = Math.max(0, low - 1);
  while (at > 0 && measures[at]?.parent !== null) at -= 1;
  return at;
}

/** The families that reach into some rows. */
function familiesIn(measures: readonly RawMeasure[], rows: ReadonlySet<number>): readonly Family[] {
  const last = Math.max(...rows);
  const families: Family[] = [];
  for (let start = wholeAt(measures, Math.min(...rows)); start < measures.length;) {
    const whole = measures[start];
    if (whole === undefined || whole.anchor.row > last) break;
    let end = start + 1;
    while (end < measures.length && measures[end]?.parent !== null) end += 1;
    if (hasRowBetween(rows, whole.anchor.row, whole.lastRow)) families.push({ whole, start, end });
    start = end;
  }
  return families;
}

/** The families of some rows and of all rows that merged cells tie to theirs, with all these rows. */
function tiedFamilies(
  measures: readonly RawMeasure[],
  changed: readonly number[],
  grid: Grid,
): { readonly families: readonly Family[]; readonly rows: ReadonlySet<number> } {
  let rows = withTiedRows(changed, grid);
  for (;;) {
    const families = familiesIn(measures, rows);
    const own = new Set(rows);
    for (const { whole } of families)
      for (let row = whole.anchor.row; row <= whole.lastRow; row += 1) own.add(row);
    const tied = withTiedRows(own, grid);
    if (tied.size === rows.size) return { families, rows };
    rows = tied;
  }
}

/** The cells of a row in which two versions of a sheet differ; of a cell that is gone the old one. */
function changedCells(before: readonly Cell[], after: readonly Cell[]): readonly Cell[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((cell) => !now.has(cell)), ...after.filter((cell) => !old.has(cell))];
}

/** The headings of a measure that stays under them; tells when a row turns out to be another heading. */
function heldHeadings(path: readonly string[]): SectionTracker & { readonly isLeft: () => boolean } {
  let isLeft = false;
  return {
    enter() {
      isLeft = true;
    },
    leaveHeading: () => undefined,
    path: () => path,
    isLeft: () => isLeft,
  };
}

/** A grid of some rows of a sheet alone. */
function gridOfRows({ sheet, cellsOfRow }: Grid, rows: ReadonlySet<number>): Grid {
  return createGrid({ ...sheet, cells: [...rows].sort((a, b) => a - b).flatMap(cellsOfRow) });
}

/**
 * Reads a family again, as if its rows were a further page of its list.
 *
 * @returns `undefined` where the measures would be others, or stand elsewhere
 */
function rereadFamily(
  grid: Grid,
  { list }: ListHead,
  measures: readonly RawMeasure[],
  { whole, start, end }: Family,
  matcher: HeadingMatcher,
): readonly RawMeasure[] | undefined {
  const { anchor, lastRow, name, area } = whole;
  const sections = heldHeadings(area);
  const above: DetectedList = {
    ...list,
    // What the rows stand under is known: no cell of it has changed.
    columns: { ...list.columns, areas: [] },
    measures: measures.slice(0, start),
    sections,
  };
  const page = detectList(
    grid,
    { ...list.header, bottom: anchor.row - 1 },
    { endRow: lastRow, lastPageEnd: lastRow, earlier: [above], headings: [] },
    matcher,
  );
  // A measure without a name may wait at the end of its list; a line with a bullet may belong to the measure above.
  const hasBullet = BULLET.test(grid.textAt(anchor.row, list.columns.name));
  const isPlain = name !== "" && !hasBullet && !continuesMerge(grid, anchor.row, list.columns);
  if (!isPlain || page === undefined || page.notes.length > 0 || sections.isLeft()) return undefined;
  const isSame =
    page.measures.length === end - start &&
    page.measures.every((measure, index) => {
      const old = measures[start + index];
      return old !== undefined && isSameMeasure(old, measure);
    });
  return isSame ? page.measures : undefined;
}

/**
 * Prepares for reading rows of a sheet's lists again. Of a change in rows of measures nothing else in a reading follows
 * where no cell has changed that was looked at to find heads and columns (`isSeen`), where no row turns into a heading, a
 * header or a note, and where the measures stay under the same names, numbers and headings in the same rows.
 *
 * @returns `undefined` where tables stand side by side or tell times by columns, so that rows do not stand for themselves
 */
export function createReread(
  lists: readonly DetectedList[],
  matcher: HeadingMatcher,
  isSeen: WatchedGrid["isSeen"],
): RereadRows | undefined {
  if (lists.some(({ header, columns }) => header.span !== null || columns.times.size > 0)) return undefined;
  let end = 0;
  const heads = lists.map(({ measures, ...list }): ListHead => ({ list, end: (end += measures.length) }));

  /** Whether a cell tells what measures stand under, by itself or as the first of merged cells. */
  const isArea = (grid: Grid, { row, column }: Cell): boolean => {
    const { left, right } = grid.mergeAt(row, column) ?? { left: column, right: column };
    return heads.some(({ list }) => list.columns.areas.some((area) => left <= area && area <= right));
  };
  const staysInRow = (before: Grid, after: Grid, row: number): boolean =>
    !looksLikeHeaderRow(after, row, matcher) &&
    // A number and a name alone may head the rows below.
    after.cellsOfRow(row).filter(isFilled).length > MOST_CELLS_OF_A_HEADING &&
    changedCells(before.cellsOfRow(row), after.cellsOfRow(row)).every(
      (cell) => !isSeen(cell.row, cell.column) && !isArea(after, cell),
    );

  return (reading, before, after, changed) => {
    const { measures, notes } = reading;
    if (!changed.every((row) => staysInRow(before, after, row))) return undefined;
    if (notes.some(({ at }) => changed.includes(at.row))) return undefined;
    const { families, rows } = tiedFamilies(measures, changed, after);
    const isOfFamily = (row: number): boolean =>
      families.some(({ whole }) => whole.anchor.row <= row && row <= whole.lastRow);
    if (!changed.every(isOfFamily)) return undefined;
    const grid = gridOfRows(after, rows);
    const renewed = new Map<RawMeasure, RawMeasure>();
    const now = [...measures];
    for (const family of families) {
      const head = heads.find((candidate) => family.start < candidate.end);
      const read = head === undefined ? undefined : rereadFamily(grid, head, measures, family, matcher);
      if (read === undefined) return undefined;
      read.forEach((measure, index) => {
        const old = measures[family.start + index];
        if (old !== undefined) renewed.set(old, measure);
        now[family.start + index] = measure;
      });
    }
    return { reading: { ...reading, measures: now } satisfies SheetReading, renewed };
  };
}
