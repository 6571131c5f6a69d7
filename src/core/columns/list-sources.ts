import { readDateCell } from "../plan/read-date-cell";
import { cellRefKey, type CellRef } from "../sheet/address";
import type { BuildContext } from "./build-context";
import { markedStatuses, mirroredStatusAt, sourceAt } from "./find-status-source";
import { rowReference } from "./formula-text";
import type { Mirrored, MirroredStatus } from "./measure-cells";
import type { ListPlace, MeasureRow } from "./read-places";
import { cellSource, type StatusSource } from "./status-source";
import { statusKey } from "./status-table";

/** The dates that a measure has. */
export type DateRole = "start" | "due";

function dateIn(place: ListPlace, row: number, role: DateRole, context: BuildContext): Mirrored | undefined {
  const column = place.list.columns.byField.get(role)?.[0];
  const cell = column === undefined ? undefined : place.grid.cellThrough(row, column);
  const date = readDateCell(cell, context.snapshot.dateSystem);
  if (cell === undefined || date === undefined || date.first !== date.last) return undefined;
  return Number.isInteger(cell.value)
    ? { at: place.grid.ref(cell.row, cell.column), value: cell.value }
    : undefined;
}

/** A date of the staff's that says just what the measure's date is. */
export function servingDate(
  place: ListPlace,
  { judged, row }: MeasureRow,
  role: DateRole,
  context: BuildContext,
): Mirrored | undefined {
  const wanted = (judged.measure.entered?.read ?? judged.measure)[role];
  const found = dateIn(place, row, role, context);
  if (found === undefined || wanted === null) return undefined;
  const cell = place.grid.cellAt(found.at.row, found.at.column);
  return readDateCell(cell, context.snapshot.dateSystem)?.first === wanted ? found : undefined;
}

/** The staff's own date column, where it says what there is to say of every measure. */
export function staffDateColumn(place: ListPlace, role: DateRole, context: BuildContext): number | undefined {
  const column = place.list.columns.byField.get(role)?.[0];
  if (column === undefined) return undefined;
  const serves = place.rows.every((row) => {
    const isEmpty = place.grid.cellAt(row.row, column) === undefined;
    return row.judged.measure[role] === null ? isEmpty : servingDate(place, row, role, context) !== undefined;
  });
  return serves ? column : undefined;
}

/** The cell that tells a row's status, where the list has a column for it. */
function statusCell(place: ListPlace, { raw }: MeasureRow): CellRef | undefined {
  const written = raw.texts("status")[0]?.at;
  if (written !== undefined) return written;
  const empty = raw.place("status");
  if (empty === undefined) return undefined;
  const merge = place.grid.mergeAt(empty.row, empty.column);
  return merge === undefined ? empty : { ...empty, row: merge.top, column: merge.left };
}

/** Where the status of a row is told. */
export interface RowStatus {
  /** The row's own first. */
  readonly sources: readonly StatusSource[];
  readonly mirrored: MirroredStatus | null;
}

/** Where a row's status is read from: its own cell, ours, or a form on another sheet that tells it. */
export function findRowStatus(
  context: BuildContext,
  place: ListPlace,
  row: MeasureRow,
  ownColumn: number | undefined,
  parent: RowStatus | undefined,
): RowStatus {
  const sheet = place.grid.sheet.name;
  const { measure } = row.judged;
  const inherited = measure.parent === null ? [] : (parent?.sources.slice(0, 1) ?? []);
  const told = measure.status;
  if (ownColumn !== undefined) {
    const isElsewhere = told !== null && told.at.sheet !== sheet;
    return {
      sources: [cellSource(rowReference(row.row, ownColumn)), ...inherited],
      mirrored: isElsewhere ? mirroredStatusAt(context, told.at, told, sheet) : null,
    };
  }
  const marks = markedStatuses(place, row.row);
  if (marks !== undefined) return { sources: [marks, ...inherited], mirrored: null };
  const cell = statusCell(place, row);
  const text = cell === undefined ? "" : place.grid.textAt(cell.row, cell.column);
  const speaksAlike = told === null || statusKey(text) === statusKey(told.text) || statusKey(text) === "";
  const at = cell !== undefined && (speaksAlike || told.at.sheet === sheet) ? cell : told?.at;
  const sources = at === undefined ? [] : [sourceAt(context, at, told, sheet)];
  const isOwn = at !== undefined && cell !== undefined && cellRefKey(at) === cellRefKey(cell);
  const elsewhere =
    isOwn && told !== null && statusKey(text) === "" && told.at.sheet !== sheet
      ? [sourceAt(context, told.at, told, sheet)]
      : [];
  return { sources: [...sources, ...elsewhere, ...inherited], mirrored: null };
}
