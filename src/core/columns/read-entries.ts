import { fromSerial, toCalendarDay, type CalendarDay } from "../calendar/calendar-day";
import { cellRefKey, columnName, type CellRef } from "../sheet/address";
import { createGrid, type Grid } from "../sheet/grid";
import { isCellError, type Cell, type WorkbookSnapshot } from "../sheet/snapshot";
import { parseReference } from "../sheet/reference";
import type { EnteredDay, SourcedText } from "../plan/plan";
import type { ColumnRole, TrackedBlock, TrackedParts } from "./own-names";

/**
 * What staff have entered in the columns of ours in one row. Where nothing tells what we had written, a date counts as
 * theirs; one that says what the texts say makes no difference.
 */
export interface RowEntries {
  readonly start: EnteredDay | null;
  readonly due: EnteredDay | null;
  readonly status: SourcedText | null;
}

/** A date cell of ours with what it is compared with: the day that we wrote, or another cell that it shows. */
type Written = CalendarDay | "blank" | "formula" | "unknown";

const WRITTEN = /N\(\$?([A-Z]{1,3})\$?\d+\)<>(DATE\((\d+),(\d+),(\d+)\)|0|N\()/gu;

/** What we wrote into a date column, as the formula of the note beside it remembers. */
function writtenIn(note: Cell | undefined, column: number): Written {
  for (const [, letters, content = "", year, month, day] of (note?.formula ?? "").matchAll(WRITTEN)) {
    if (letters !== columnName(column)) continue;
    if (content === "0") return "blank";
    if (content === "N(") return "formula";
    return toCalendarDay(Number(year), Number(month), Number(day)) ?? "unknown";
  }
  return "unknown";
}

function enteredDay(
  grid: Grid,
  row: number,
  column: number | undefined,
  note: Cell | undefined,
  dateSystem: 1900 | 1904,
): EnteredDay | null {
  if (column === undefined) return null;
  const cell = grid.cellAt(row, column);
  if (cell === undefined || typeof cell.value !== "number") return null;
  const day = fromSerial(cell.value, dateSystem);
  const written = writtenIn(note, column);
  if (day === undefined || written === day) return null;
  if (written === "formula" && cell.formula !== undefined) return null;
  return { day, at: grid.ref(row, column) };
}

function enteredStatus(grid: Grid, row: number, column: number | undefined): SourcedText | null {
  const cell = column === undefined ? undefined : grid.cellAt(row, column);
  if (cell === undefined || cell.formula !== undefined || isCellError(cell.value)) return null;
  const text = String(cell.value);
  return text.trim() === "" ? null : { text, at: grid.ref(cell.row, cell.column) };
}

const FIRST_REFERENCE = /((?:'(?:[^']|'')+'|[^'!=(,"]+)!\$?[A-Z]{1,3}\$?\d+)/u;

/** The cell that a row of the register stands for, as the formula of its name tells. */
export function mirroredCell(cell: Cell | undefined): CellRef | undefined {
  const reference = FIRST_REFERENCE.exec(cell?.formula ?? "")?.[1];
  const place = reference === undefined ? undefined : parseReference(reference);
  return place === undefined
    ? undefined
    : { sheet: place.sheet, row: place.area.top, column: place.area.left };
}

/** A key for a row of a sheet. */
export function rowKey(sheet: string, row: number): string {
  return cellRefKey({ sheet, row, column: 0 });
}

function firstRow(block: TrackedBlock): number {
  return Math.min(...[...block.columns.values()].map(({ top }) => top));
}

/**
 * Reads what staff have entered in our columns.
 *
 * @returns by {@link rowKey} of the staff's own row, or by `cellRefKey` of the cell that a row of the register shows
 */
export function readEntries(
  snapshot: WorkbookSnapshot,
  tracked: TrackedParts,
): ReadonlyMap<string, RowEntries> {
  const entries = new Map<string, RowEntries>();
  for (const block of tracked.blocks) {
    const sheet = snapshot.sheets.find(({ name }) => name === block.sheet);
    if (sheet === undefined) continue;
    const grid = createGrid(sheet);
    const columnOf = (role: ColumnRole): number | undefined => block.columns.get(role)?.left;
    const bottom = Math.max(...[...block.columns.values()].map((area) => area.bottom));
    for (let row = firstRow(block) + 1; row <= bottom; row++) {
      const note = columnOf("note") === undefined ? undefined : grid.cellAt(row, columnOf("note") ?? 0);
      const found: RowEntries = {
        start: enteredDay(grid, row, columnOf("start"), note, snapshot.dateSystem),
        due: enteredDay(grid, row, columnOf("due"), note, snapshot.dateSystem),
        status: enteredStatus(grid, row, columnOf("status")),
      };
      if (found.start === null && found.due === null && found.status === null) continue;
      const nameColumn = columnOf("name");
      const mirrored = nameColumn === undefined ? undefined : mirroredCell(grid.cellAt(row, nameColumn));
      entries.set(mirrored === undefined ? rowKey(block.sheet, row) : cellRefKey(mirrored), found);
    }
  }
  return entries;
}
