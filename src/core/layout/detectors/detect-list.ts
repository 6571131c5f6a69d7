import type { FieldName, SourcedText } from "../../plan/plan";
import type { CellRef } from "../../sheet/address";
import { cellText, type Grid } from "../../sheet/grid";
import { isCellError, type Cell } from "../../sheet/snapshot";
import { createSectionTracker, isNote, isSentence, isTotalLabel, sectionStyle } from "../line-kinds";
import { formatMeasureNumber, isMeasureNumber, splitLeadingNumber } from "../measure-number";
import type { RawMeasure, RawStep } from "../raw-plan";
import { mapListColumns, type ListColumns } from "./map-list-columns";
import type { HeaderBand } from "./find-headers";
import { toStep } from "./schedule-steps";

/** A table with one measure per row (or per run of rows). */
export interface DetectedList {
  readonly header: HeaderBand;
  readonly columns: ListColumns;
  readonly measures: readonly RawMeasure[];
  readonly notes: readonly SourcedText[];
  /** Last row that belongs to the table. */
  readonly lastRow: number;
}

/** A table ends where this many rows in a run are empty. */
const GAP_THAT_ENDS_A_TABLE = 8;

interface OpenMeasure {
  anchor: CellRef;
  lastRow: number;
  number: string | null;
  name: string;
  parent: number | null;
  area: readonly string[];
  fields: Map<FieldName, SourcedText[]>;
  places: Map<FieldName, CellRef>;
  steps: RawStep[];
}

function sourced(grid: Grid, cell: Cell): SourcedText {
  return { text: cellText(cell), at: grid.ref(cell.row, cell.column) };
}

function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (isCellError(cell.value) || cellText(cell).trim() !== "");
}

/** A row with one text only, that is no measure: a heading between measures, or a remark. */
function soleText(grid: Grid, cells: readonly Cell[], columns: ListColumns): SourcedText | undefined {
  const [only, ...others] = cells;
  if (only === undefined || others.some((cell) => cellText(cell) !== cellText(only))) return undefined;
  if (typeof only.value !== "string") return undefined;
  const merge = grid.mergeAt(only.row, only.column);
  const spansColumns = merge !== undefined && merge.right > merge.left && merge.top === merge.bottom;
  const standsAsName = only.column === columns.name && !spansColumns;
  const headingLike = spansColumns || sectionStyle(only.value) !== undefined || isNote(only.value);
  return headingLike || !standsAsName ? sourced(grid, only) : undefined;
}

function isTotalRow(cells: readonly Cell[], columns: ListColumns): boolean {
  const label = cells.find((cell) => typeof cell.value === "string");
  if (label === undefined || !isTotalLabel(cellText(label))) return false;
  return (
    label.column <= columns.name || cells.every((cell) => cell === label || typeof cell.value === "number")
  );
}

/**
 * Carries area cells down that are written once and left empty below, as the eye reads them.
 * An outer area that changes ends the inner ones.
 */
function createAreaCarrier(
  columns: ListColumns,
): (grid: Grid, row: number, sections: readonly string[]) => readonly string[] {
  let carried: string[] = [];
  return (grid, row, sections) => {
    const found = columns.areas.map((column) => grid.textAt(row, column).trim());
    const firstOwn = found.findIndex((text) => text !== "");
    carried = found.map((text, level) => {
      if (text !== "") return text;
      return firstOwn >= 0 && level > firstOwn ? "" : (carried[level] ?? "");
    });
    return [...sections, ...carried.filter((text) => text !== "")];
  };
}

function readNumber(grid: Grid, row: number, columns: ListColumns): Cell | undefined {
  if (columns.number === undefined) return undefined;
  const cell = grid.cellAt(row, columns.number);
  return isFilled(cell) ? cell : undefined;
}

/** Rows below the first of a vertically merged number or name belong to the same measure. */
function continuesMerge(grid: Grid, row: number, columns: ListColumns): boolean {
  const keys = columns.number === undefined ? [columns.name] : [columns.number, columns.name];
  return keys.some((column) => {
    const merge = grid.mergeAt(row, column);
    return merge !== undefined && merge.top < row && merge.left >= Math.min(...keys);
  });
}

function placesOf(grid: Grid, row: number, columns: ListColumns): Map<FieldName, CellRef> {
  return new Map(
    [...columns.fields].map(([column, field]) => [field, grid.ref(row, column)] as const).reverse(),
  );
}

function addFields(
  grid: Grid,
  measure: OpenMeasure,
  row: number,
  columns: ListColumns,
  through: boolean,
): void {
  for (const [column, field] of columns.fields) {
    const cell = through ? grid.cellThrough(row, column) : grid.cellAt(row, column);
    if (!isFilled(cell)) continue;
    if (columns.years.has(column)) {
      const step = cell.row === row && cell.column === column ? toStep(grid, cell, columns.years) : undefined;
      if (step !== undefined) measure.steps.push(step);
      continue;
    }
    const list = measure.fields.get(field);
    if (list === undefined) measure.fields.set(field, [sourced(grid, cell)]);
    else if (!list.some((text) => text.at.row === cell.row && text.at.column === cell.column))
      list.push(sourced(grid, cell));
  }
  measure.lastRow = Math.max(measure.lastRow, row);
}

function openMeasure(
  grid: Grid,
  row: number,
  columns: ListColumns,
  area: readonly string[],
  parent: { readonly index: number; readonly measure: OpenMeasure } | undefined,
): OpenMeasure {
  const nameColumn = parent === undefined ? columns.name : (columns.subMeasure ?? columns.name);
  const numberCell = parent === undefined ? readNumber(grid, row, columns) : undefined;
  const nameCell = grid.cellThrough(row, nameColumn);
  const written = cellText(nameCell).trim();
  const split =
    columns.number === undefined && parent === undefined ? splitLeadingNumber(written) : undefined;
  return {
    anchor: grid.ref(row, numberCell === undefined ? (nameCell?.column ?? nameColumn) : numberCell.column),
    lastRow: row,
    number: numberCell === undefined ? (split?.number ?? null) : formatMeasureNumber(cellText(numberCell)),
    name: (split?.name ?? written).replaceAll(/\s*\n\s*/gu, " "),
    parent: parent?.index ?? null,
    area: parent === undefined ? area : parent.measure.area,
    fields: new Map(),
    steps: [],
    places: placesOf(grid, row, columns),
  };
}

/** Reads the rows under a header into measures; `undefined` where the header is not that of a list of measures. */
export function detectList(grid: Grid, header: HeaderBand, endRow: number): DetectedList | undefined {
  const columns = mapListColumns(grid, header, endRow);
  if (columns === undefined) return undefined;
  const tracker = createSectionTracker();
  const areaOf = createAreaCarrier(columns);
  const measures: OpenMeasure[] = [];
  const notes: SourcedText[] = [];
  let current: { index: number; measure: OpenMeasure } | undefined;
  let lastRow = header.bottom;

  const inTable = (cell: Cell): boolean => cell.column >= columns.left && cell.column <= columns.right;
  for (const row of grid.rows) {
    if (row <= header.bottom) continue;
    if (row > endRow || row - lastRow > GAP_THAT_ENDS_A_TABLE) break;
    const cells = grid.cellsOfRow(row).filter((cell) => inTable(cell) && isFilled(cell));
    if (cells.length === 0) continue;
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
    const ownName = grid.cellAt(row, columns.name);
    const hasOwnName = isFilled(ownName) && cellText(ownName).trim() !== "";
    const numberCell = readNumber(grid, row, columns);
    const hasOwnNumber = numberCell !== undefined && isMeasureNumber(cellText(numberCell));
    const subCell = columns.subMeasure === undefined ? undefined : grid.cellAt(row, columns.subMeasure);

    const begins =
      (hasOwnName || hasOwnNumber) && !(current !== undefined && continuesMerge(grid, row, columns));
    if (begins) {
      const measure = openMeasure(grid, row, columns, areaOf(grid, row, tracker.path()), undefined);
      current = { index: measures.length, measure };
      measures.push(measure);
      addFields(grid, measure, row, columns, true);
      tracker.leaveHeading();
    } else if (current !== undefined && isFilled(subCell)) {
      const part = openMeasure(grid, row, columns, [], current);
      measures.push(part);
      addFields(grid, part, row, columns, false);
      part.fields.delete("name");
      current.measure.lastRow = row;
    } else if (current !== undefined) {
      addFields(grid, current.measure, row, columns, false);
    } else {
      continue;
    }
    lastRow = row;
  }
  if (measures.length === 0) return undefined;
  return {
    header,
    columns,
    measures,
    notes,
    lastRow,
  };
}
