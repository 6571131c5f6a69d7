import type { SourcedText } from "../../plan/plan";
import { cellText, firstRowBelow, isFilled, type Grid } from "../../sheet/grid";
import type { Cell } from "../../sheet/snapshot";
import {
  createSectionTracker,
  isNote,
  isSentence,
  isTotalLabel,
  sectionStyle,
  type SectionTracker,
} from "../line-kinds";
import type { HeadingMatcher } from "../match-heading";
import { isMeasureNumber, readMeasureNumber, splitLeadingNumber } from "../measure-number";
import type { RawMeasure } from "../raw-plan";
import { mapListColumns, type ListColumns } from "./map-list-columns";
import { isSameHeader, type HeaderBand } from "./find-headers";
import { ListMeasure } from "./list-measure";
import { isDitto } from "./seen-text";

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

/** A row with one text only, that is no measure: a heading between measures, or a remark. */
function soleText(grid: Grid, cells: readonly Cell[], columns: ListColumns): SourcedText | undefined {
  const [only, second] = cells;
  if (only === undefined || typeof only.value !== "string") return undefined;
  if (second !== undefined && cells.some((cell) => cell.value !== only.value)) return undefined;
  const merge = grid.mergeAt(only.row, only.column);
  const spansColumns = merge !== undefined && merge.right > merge.left && merge.top === merge.bottom;
  const standsAsName = only.column === columns.name && !spansColumns;
  const headingLike = spansColumns || sectionStyle(only.value) !== undefined || isNote(only.value);
  if (!headingLike && standsAsName) return undefined;
  return { text: only.value, at: grid.ref(only.row, only.column) };
}

function isTotalRow(cells: readonly Cell[], columns: ListColumns): boolean {
  const label = cells.find((cell) => typeof cell.value === "string");
  if (label === undefined || !isTotalLabel(cellText(label))) return false;
  return (
    label.column <= columns.name || cells.every((cell) => cell === label || typeof cell.value !== "string")
  );
}

/** A ditto says what the area above says: the same as leaving the cell empty. */
function areaText(grid: Grid, row: number, column: number): string {
  const text = grid.textAt(row, column).trim();
  return isDitto(text) ? "" : text;
}

/**
 * Carries area cells down that are written once and left empty below, as the eye reads them.
 * An outer area that changes ends the inner ones. Rows under the same headings share one path.
 */
function createAreaReader(
  grid: Grid,
  columns: ListColumns,
): (row: number, sections: readonly string[]) => readonly string[] {
  let carried: readonly string[] = [];
  let path: readonly string[] = [];
  let sectionsOfPath: readonly string[] | undefined;
  return (row, sections) => {
    const found = columns.areas.map((column) => areaText(grid, row, column));
    const firstOwn = found.findIndex((text) => text !== "");
    const next = found.map((text, level) => {
      if (text !== "") return text;
      return firstOwn >= 0 && level > firstOwn ? "" : (carried[level] ?? "");
    });
    const isSame = sections === sectionsOfPath && next.every((text, level) => text === carried[level]);
    if (isSame) return path;
    carried = next;
    sectionsOfPath = sections;
    path = [...sections, ...next.filter((text) => text !== "")];
    return path;
  };
}

/** Rows below the first of a vertically merged number or name belong to the same measure. */
function continuesMerge(grid: Grid, row: number, columns: ListColumns): boolean {
  if (grid.sheet.merges.length === 0) return false;
  if (columns.branch !== undefined && isFilled(grid.cellAt(row, columns.branch))) return false;
  const isInside = (column: number): boolean => {
    const merge = grid.mergeAt(row, column);
    return merge !== undefined && merge.top < row;
  };
  return isInside(columns.name) || (columns.number !== undefined && isInside(columns.number));
}

/**
 * The cell of a measure's number: beside a branch number the one above where it is written once for several, and the
 * branch number itself behind it (1 and 枝番 2 make 1-2).
 */
function numberOf(grid: Grid, row: number, columns: ListColumns): string | undefined {
  if (columns.number === undefined) return undefined;
  const own = grid.cellAt(row, columns.number);
  const branch = columns.branch === undefined ? undefined : grid.cellAt(row, columns.branch);
  if (!isFilled(branch)) return isFilled(own) ? cellText(own) : undefined;
  for (let above = row; above > columns.headerBottom; above--) {
    const main = grid.cellAt(above, columns.number);
    if (isFilled(main)) return `${cellText(main).trim()}-${cellText(branch).trim()}`;
  }
  return cellText(branch);
}

function plainName(text: string): string {
  const name = text.trim();
  return name.includes("\n") ? name.replaceAll(/\s*\n\s*/gu, " ") : name;
}

function openMeasure(grid: Grid, row: number, columns: ListColumns, area: readonly string[]): ListMeasure {
  const numberCell = columns.number === undefined ? undefined : grid.cellAt(row, columns.number);
  const nameCell = grid.cellThrough(row, columns.name);
  const written = cellText(nameCell);
  const split = columns.number === undefined ? splitLeadingNumber(written) : undefined;
  const number = numberOf(grid, row, columns);
  const hasNumber = isFilled(numberCell);
  const anchorColumn = hasNumber ? numberCell.column : (nameCell?.column ?? columns.name);
  return new ListMeasure(
    grid,
    columns,
    {
      anchor: grid.ref(row, anchorColumn),
      number: number === undefined ? (split?.number ?? null) : readMeasureNumber(number),
      name: plainName(split?.name ?? written),
      parent: null,
      area,
    },
    row,
  );
}

function openPart(
  grid: Grid,
  cell: Cell,
  columns: ListColumns,
  index: number,
  whole: ListMeasure,
): ListMeasure {
  const head = {
    anchor: grid.ref(cell.row, cell.column),
    number: null,
    name: plainName(cellText(cell).replace(BULLET, "")),
    parent: index,
    area: whole.area,
  };
  return new ListMeasure(grid, columns, head, cell.row);
}

/** Numbered rows at the end of a table that hold nothing else wait for measures to come. */
function withoutBlankTail(grid: Grid, measures: readonly ListMeasure[]): readonly ListMeasure[] {
  const isBlank = ({ name, anchor, lastRow }: ListMeasure): boolean =>
    name === "" && lastRow === anchor.row && grid.cellsOfRow(anchor.row).filter(isFilled).length === 1;
  const tail = [...measures].reverse().findIndex((measure) => !isBlank(measure));
  return tail < 0 ? [] : measures.slice(0, measures.length - tail);
}

const BULLET = /^\s*[・･•‧]/u;

/**
 * The cell that names a part of the open measure: under 主な取組み, or a line in the column of names that a bullet marks
 * as one of several under the measure above (・研修の見直し), where the measure itself bears none.
 */
function partCell(grid: Grid, row: number, columns: ListColumns, whole: ListMeasure): Cell | undefined {
  const part = columns.subMeasure === undefined ? undefined : grid.cellAt(row, columns.subMeasure);
  if (isFilled(part)) return part;
  const name = grid.cellAt(row, columns.name);
  if (!isFilled(name) || !BULLET.test(cellText(name)) || BULLET.test(whole.name)) return undefined;
  const number = columns.number === undefined ? undefined : grid.cellAt(row, columns.number);
  return isFilled(number) ? undefined : name;
}

/** Whether a row only goes on with the part that merges down from above. */
function continuesPart(grid: Grid, row: number, part: ListMeasure | undefined): part is ListMeasure {
  if (part === undefined) return false;
  return grid.mergeAt(row, part.anchor.column)?.top === part.anchor.row && row > part.anchor.row;
}

/** Whether a row begins a measure: a name or number of its own, not one that merges down from above. */
function beginsMeasure(grid: Grid, row: number, columns: ListColumns, continues: boolean): boolean {
  if (continues) return false;
  if (isFilled(grid.cellAt(row, columns.name))) return true;
  const numberCell = columns.number === undefined ? undefined : grid.cellAt(row, columns.number);
  return numberCell !== undefined && isMeasureNumber(cellText(numberCell));
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
}

/**
 * Reads the rows under a header into measures.
 *
 * @returns `undefined` where the header is not that of a list of measures
 */
export function detectList(
  grid: Grid,
  header: HeaderBand,
  { endRow, lastPageEnd, earlier, headings }: ListPlace,
  matcher: HeadingMatcher,
): DetectedList | undefined {
  const above = earlier.at(-1);
  const isNextPage = above !== undefined && isSameHeader(above.header, header);
  const columns = isNextPage ? above.columns : mapListColumns(grid, header, lastPageEnd, matcher);
  if (columns === undefined) return undefined;
  const found = earlier.reduce((sum, { measures }) => sum + measures.length, 0);
  const tracker = sectionsThatHoldOn(grid, above, header) ?? createSectionTracker();
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
    if (isTotalRow(cells, columns)) {
      lastRow = row;
      continue;
    }
    const named = current === undefined ? undefined : partCell(grid, row, columns, current.measure);
    if (current !== undefined && named !== undefined && (continues || named.column === columns.name)) {
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
